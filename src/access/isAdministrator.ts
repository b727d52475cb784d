import { parseCaller } from './parseCaller';
import type { RequestContext } from '../request/startRequest';

const administratorRole = 'admin';

/** Whether the caller may see how the app is set up: an active person with the role `admin`. Notes who may not. */
export function isAdministrator({ audit, entry, user }: RequestContext): boolean {
    const asked = parseCaller(user);
    if (asked.kind === 'person' && asked.caller.roles.includes(administratorRole)) {
        return true;
    }
    const userId = asked.kind === 'person' ? asked.caller.id : undefined;
    audit.note({ event: 'refused', userId, entry, reason: `no role ${administratorRole}` });
    return false;
}
