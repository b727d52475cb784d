import { Menu, MenuItem, MenuItemContent } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { useTextOf } from '../text';
import { useElement } from '../useElement';
import type { ElementProps } from './ElementProps';
import { KebabButton } from './KebabButton';

/** A kebab menu of options. An option's address is never followed, as in every released client. */
export function OverflowElement({ element, context }: ElementProps<UiKit.OverflowElement>): ReactElement {
    const { busy, change } = useElement(element, context);
    const textOf = useTextOf();
    return (
        <Menu
            title="Options"
            button={<KebabButton icon="kebab" busy={busy} data-testid={`action-${element.actionId}`} />}
            onAction={(key) => change(String(key))}
        >
            {element.options.map((option) => (
                <MenuItem key={option.value} textValue={textOf(option.text)}>
                    <MenuItemContent>{textOf(option.text)}</MenuItemContent>
                </MenuItem>
            ))}
        </Menu>
    );
}
