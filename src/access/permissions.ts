/** The server's permissions that the app asks about or names, by their ids. */
export const permissions = {
    viewContact: 'view-livechat-contact',
    bypassRateLimit: 'api-bypass-rate-limit',
} as const;

export const permissionIds: readonly string[] = Object.values(permissions);
