import { Menu, MenuItem, MenuItemContent } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type * as UiKit from 'ui-kit-1.0.0';

import { useTextOf } from '../text';
import { useElement } from '../useElement';
import type { ElementProps } from './ElementProps';
import { KebabButton } from './KebabButton';
import { isSafeUrl } from './isSafeUrl';

/** A kebab menu of options. */
export function OverflowElement({ element, context }: ElementProps<UiKit.OverflowElement>): ReactElement {
    const { busy, change } = useElement(element, context);
    const textOf = useTextOf();

    const select = (value: string): void => {
        const url = element.options.find((option) => option.value === value)?.url;
        if (isSafeUrl(url)) {
            window.open(url, '_blank', 'noopener');
        }
        change(value);
    };
    return (
        <Menu
            title="Options"
            button={<KebabButton icon="kebab" busy={busy} data-testid={`action-${element.actionId}`} />}
            onAction={(key) => select(String(key))}
        >
            {element.options.map((option) => (
                <MenuItem key={option.value} textValue={textOf(option.text)}>
                    <MenuItemContent>{textOf(option.text)}</MenuItemContent>
                </MenuItem>
            ))}
        </Menu>
    );
}
