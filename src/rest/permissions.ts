/** The server's permissions that the app asks about or names, by their ids. */
export const permissions = {
    viewContact: 'view-livechat-contact',
    viewHistory: 'view-livechat-contact-history',
    viewRooms: 'view-livechat-rooms',
    viewLivechat: 'view-l-room',
    viewClosedRooms: 'view-livechat-room-closed-by-another-agent',
    block: 'block-livechat-contact',
    unblock: 'unblock-livechat-contact',
    bypassRateLimit: 'api-bypass-rate-limit',
} as const;

export const permissionIds: readonly string[] = Object.values(permissions);
