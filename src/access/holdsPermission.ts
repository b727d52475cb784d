import type { Caller } from './parseCaller';

/**
 * The server's own rule: some global role of the caller is among those that hold the permission. Subscription roles do
 * not count, as the endpoint asks without a room.
 * @param holders role ids
 */
export function holdsPermission(caller: Caller, holders: readonly string[]): boolean {
    return caller.roles.some((role) => holders.includes(role));
}
