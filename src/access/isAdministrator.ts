import { type Caller, parseCaller } from './parseCaller';
import type { RequestContext } from '../request/startRequest';

const administratorRole = 'admin';

/** Whether it is somebody who can mend the app's set-up. */
export function isAdministrator({ roles }: Caller): boolean {
    return roles.includes(administratorRole);
}

/** Whether the caller may see how the app is set up: an active administrator. Notes who may not. */
export function canSeeStatus({ audit, entry, user }: RequestContext): boolean {
    const asked = parseCaller(user);
    if (asked.kind === 'person' && isAdministrator(asked.caller)) {
        return true;
    }
    const userId = asked.kind === 'person' ? asked.caller.id : undefined;
    audit.note({ event: 'refused', userId, entry, reason: `no role ${administratorRole}` });
    return false;
}
