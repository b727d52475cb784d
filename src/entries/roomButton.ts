import {
    type IUIActionButtonDescriptor,
    RoomTypeFilter,
    UIActionButtonContext,
} from '@rocket.chat/apps-engine/definition/ui';

import { permissions } from '../rest/permissions';

/** Not namespaced by the server: it has to be unique among all apps. */
export const roomButtonId = 'contact-channels-open';

/** The entry of the room menu. Its filters act in clients only; the access module decides. */
export function roomButton(): IUIActionButtonDescriptor {
    return {
        actionId: roomButtonId,
        labelI18n: 'open-button',
        context: UIActionButtonContext.ROOM_ACTION,
        when: { roomTypes: [RoomTypeFilter.LIVE_CHAT], hasOnePermission: [permissions.viewContact] },
    };
}
