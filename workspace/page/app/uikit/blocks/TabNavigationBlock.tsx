import { Tabs } from '@rocket.chat/fuselage';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { BlockContext } from 'ui-kit-1.0.0';
import type * as UiKit from 'ui-kit-1.0.0';

import type { BlockProps } from './BlockProps';
import { within } from './within';
import { TabElement } from '../elements/TabElement';

/** Tabs that each act when they are chosen. */
export function TabNavigationBlock({ block }: BlockProps<UiKit.ExperimentalTabNavigationBlock>): ReactElement {
    const [selected, select] = useState<number>();
    return (
        <Tabs role="tablist" marginBlock={24}>
            {block.tabs.map((tab, index) => (
                <TabElement
                    key={index}
                    element={within(block, tab)}
                    context={BlockContext.BLOCK}
                    selected={selected === undefined ? tab.selected === true : selected === index}
                    onSelect={() => select(index)}
                />
            ))}
        </Tabs>
    );
}
