import { TabsItem } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { TextElement } from '../text';
import { useElement } from '../useElement';
import type { ElementProps } from './ElementProps';

/** One tab. */
export function TabElement({
    element,
    context,
    selected,
    onSelect,
}: ElementProps<UiKit.ExperimentalTabElement> & {
    readonly selected: boolean;
    readonly onSelect: () => void;
}): ReactElement {
    const { busy, change } = useElement(element, context);
    return (
        <TabsItem
            role="tab"
            selected={selected}
            disabled={busy || element.disabled}
            data-testid={`action-${element.actionId}`}
            onClick={() => {
                onSelect();
                change(undefined);
            }}
        >
            <TextElement textObject={element.title} />
        </TabsItem>
    );
}
