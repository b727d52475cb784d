import { IconButton, Menu, MenuItem, MenuItemContent } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';

import type { ActionButton } from '../server/shapes';
import { translateLabel, useLanguage } from '../translation';

type RoomMenuProps = {
    readonly buttons: readonly ActionButton[];
    readonly onAction: (button: ActionButton) => void;
};

/** The room's kebab menu with what apps have put there. */
export function RoomMenu({ buttons, onAction }: RoomMenuProps): ReactElement | null {
    useLanguage();
    if (buttons.length === 0) {
        return null;
    }
    return (
        <Menu
            title="Options"
            placement="bottom-end"
            button={<IconButton icon="kebab" small data-testid="room-menu" />}
            onAction={(key) => {
                const chosen = buttons.find(({ actionId }) => actionId === key);
                if (chosen) {
                    onAction(chosen);
                }
            }}
        >
            {buttons.map(({ appId, actionId, labelI18n }) => (
                <MenuItem key={actionId} textValue={translateLabel(appId, labelI18n)}>
                    <MenuItemContent>
                        <span data-testid={`room-action-${actionId}`}>{translateLabel(appId, labelI18n)}</span>
                    </MenuItemContent>
                </MenuItem>
            ))}
        </Menu>
    );
}
