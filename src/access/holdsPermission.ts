import type { Caller } from './parseCaller';
import type { PermissionRoles } from '../rest/loadPermissionRoles';

export type AccessDecision =
    | { readonly allowed: true }
    /** `by`: what decided: the workspace's permissions, or the setting that stands in for them. */
    | { readonly allowed: false; readonly permission: string; readonly by: 'permissions' | 'allowed-roles' };

/**
 * The server's own rule: some global role of the caller holds the permission. Subscription roles do not count, as the
 * endpoint asks without a room.
 * @param permissionRoles what the workspace says; `undefined` while it cannot be had
 * @param allowedRoles role ids that stand in for it then
 */
export function holdsPermission(
    caller: Caller,
    permission: string,
    permissionRoles: PermissionRoles | undefined,
    allowedRoles: readonly string[],
): AccessDecision {
    const holders = permissionRoles === undefined ? allowedRoles : (permissionRoles.get(permission) ?? []);
    if (caller.roles.some((role) => holders.includes(role))) {
        return { allowed: true };
    }
    return { allowed: false, permission, by: permissionRoles === undefined ? 'allowed-roles' : 'permissions' };
}
