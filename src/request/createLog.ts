import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';

import type { Caches } from './Caches';
import type { RestLog } from '../rest/RestApi';
import { permissions } from '../rest/permissions';

/** What the app writes to its log. Ids, codes and figures only: no names, no addresses, never the token. */
export type Log = RestLog & {
    /** An accessor of the engine did not give what it was asked for. */
    accessorFailed(failure: { readonly what: AccessorName; readonly why: 'late' | 'threw' }): void;
    skippedChannels(count: number): void;
};

/** What was asked of the engine. */
export type AccessorName =
    | 'settings'
    | 'room'
    | 'room-ids'
    | 'room-members'
    | 'contact'
    | 'user'
    | 'visitor'
    | 'view'
    | 'message';

/** An answer that was there sooner, in ms, says nothing: the engine stores each line, and makes it cost as a row does. */
const slowAnswerMs = 1_000;

/**
 * One structured line for each event.
 * @param getLogger asked anew for each line: older engines replace the app's logger for every request
 * @param caches know when the advice on the rate limit was last given
 */
export function createLog(getLogger: () => ILogger, caches: Pick<Caches, 'canAdviseOnRateLimit'>): Log {
    return {
        restRequest: ({ path, ms, answer, userId }) => {
            if (answer.kind === 'answered') {
                if (ms >= slowAnswerMs) {
                    getLogger().info({ event: 'rest-request', path, ms, status: 200 });
                }
                return;
            }
            getLogger().warn({ event: 'rest-request', path, ms, ...answer.failure });
            if (answer.failure.reason === 'rate-limited' && caches.canAdviseOnRateLimit()) {
                getLogger().warn({ event: 'advice', give: permissions.bypassRateLimit, to: userId });
            }
        },
        accessorFailed: (failure) => getLogger().warn({ event: 'accessor-failed', ...failure }),
        skippedChannels: (count) => getLogger().warn({ event: 'channels-skipped', count, because: 'not-an-object' }),
    };
}
