import type { RequestContext } from '../request/startRequest';
import type { RestApi } from '../rest/RestApi';
import type { RestFailure } from '../rest/RestFailure';
import { loadPermissionRoles, type PermissionRoles, type PermissionRolesAnswer } from '../rest/loadPermissionRoles';
import { permissionIds } from '../rest/permissions';

export type MapAnswer =
    | { readonly kind: 'map'; readonly roles: PermissionRoles }
    /** It cannot be had until an administrator mends the app's set-up; `because` is for the log. */
    | { readonly kind: 'set-up-at-fault'; readonly because: string }
    /** It could not be had this time, which somebody may have brought about. */
    | { readonly kind: 'unchecked' };

/**
 * Which roles hold which permission, in this order: the map that is kept, if it is fresh; a new one; the last one of the
 * same account and address, up to ten minutes old, whatever kept a new one from being had. A failure that may pass never
 * counts as a fault of the set-up: anybody can make the server answer 429, or be slow.
 */
export async function loadPermissionMap({ caches, rest, setUp }: RequestContext): Promise<MapAnswer> {
    const { permissions: cache } = caches;
    if (rest === undefined) {
        const { problem } = setUp;
        const isAtFault = problem === 'account' || (problem === 'address' && !cache.hasReadAny());
        return isAtFault ? { kind: 'set-up-at-fault', because: 'not-configured' } : { kind: 'unchecked' };
    }
    const fresh = cache.fresh(rest.accountKey);
    if (fresh !== undefined) {
        return { kind: 'map', roles: fresh };
    }
    const answer = await askFor(rest, caches);
    if (answer.kind === 'answered') {
        return { kind: 'map', roles: answer.roles };
    }
    const last = cache.last(rest.accountKey);
    if (last !== undefined) {
        return { kind: 'map', roles: last };
    }
    const { failure } = answer;
    return isSetUpAtFault(failure, cache.hasRead(rest.accountKey))
        ? { kind: 'set-up-at-fault', because: failure.reason }
        : { kind: 'unchecked' };
}

/** Whoever joined a question that ran out of its asker's time asks again with their own. */
async function askFor(
    rest: RestApi,
    { permissions: cache }: Pick<RequestContext['caches'], 'permissions'>,
): Promise<PermissionRolesAnswer> {
    const tooLate: PermissionRolesAnswer = { kind: 'failed', failure: { reason: 'timed-out' } };
    while (rest.deadline.remainingMs() > 0) {
        const { answer, isJoined } = cache.ask(rest.accountKey, () => loadPermissionRoles(rest, permissionIds));
        const settled = await rest.deadline.settle(async () => answer);
        if (settled.kind !== 'value') {
            return tooLate;
        }
        const isTimedOut = settled.value.kind === 'failed' && settled.value.failure.reason === 'timed-out';
        if (!isJoined || !isTimedOut) {
            return settled.value;
        }
    }
    return tooLate;
}

/**
 * Whether only an administrator can mend it: the account's own refusal, an address at which something else answers, or
 * one that never answered this process.
 */
function isSetUpAtFault(failure: RestFailure, hasRead: boolean): boolean {
    switch (failure.reason) {
        case 'not-configured':
        case 'invalid-token':
        case 'lacks-permission':
            return true;
        case 'unexpected-answer':
            return failure.isForeign === true && (failure.status === 200 || failure.status === 404);
        case 'unreachable':
            return failure.because !== undefined && !hasRead;
        default:
            return false;
    }
}
