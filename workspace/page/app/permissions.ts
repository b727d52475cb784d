import type { ActionButton, Command, OwnUser, Room } from './server/shapes';

/** The room type filters of the Apps-Engine. Teams, discussions and group conversations do not exist here. */
const ROOM_TYPE_FILTERS: Readonly<Record<string, (room: Room) => boolean>> = {
    public_channel: ({ type }) => type === 'c',
    private_channel: ({ type }) => type === 'p',
    direct: ({ type }) => type === 'd',
    livechat: ({ type }) => type === 'l',
};

/** Clients offer a command only to holders of any one of its permissions; the server does not ask. */
export function canUseCommand({ permissions }: Command, user: OwnUser): boolean {
    return permissions.length === 0 || permissions.some((permission) => user.permissions.has(permission));
}

/** The buttons of a room's menu. Only clients filter them: the server takes the action from anybody. */
export function roomMenuButtons(buttons: readonly ActionButton[], user: OwnUser, room: Room): readonly ActionButton[] {
    return buttons.filter(
        ({ context, category, when }) =>
            context === 'roomAction' &&
            category === 'default' &&
            (!when.roomTypes || when.roomTypes.some((filter) => ROOM_TYPE_FILTERS[filter]?.(room) === true)) &&
            (!when.hasAllPermissions || when.hasAllPermissions.every((one) => user.permissions.has(one))) &&
            (!when.hasOnePermission || when.hasOnePermission.some((one) => user.permissions.has(one))) &&
            (!when.hasAllRoles || when.hasAllRoles.every((role) => user.roles.includes(role))) &&
            (!when.hasOneRole || when.hasOneRole.some((role) => user.roles.includes(role))),
    );
}
