import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';

import type { RestAnswer } from '../rest/RestApi';

/** What the app writes to its log. Ids, codes and figures only: no names, no addresses, never the token. */
export type Log = {
    restRequest(request: { readonly path: string; readonly ms: number; readonly answer: RestAnswer }): void;
    skippedChannels(count: number): void;
    /** Somebody saw the masked values of a channel. */
    revealed(reveal: { readonly userId: string; readonly contactId: string }): void;
    /** Somebody asked to block or unblock a channel, and what came of it. */
    blocking(attempt: {
        readonly userId: string;
        readonly contactId: string;
        readonly verb: 'block' | 'unblock';
        readonly outcome: string;
    }): void;
    /** What would mend what just went wrong, for an administrator who reads the log. */
    advice(advice: { readonly give: string; readonly to: string | undefined }): void;
    refused(refusal: { readonly userId: string | undefined; readonly entry: string; readonly reason: string }): void;
};

/** One structured line for each event. */
export function createLog(logger: ILogger): Log {
    return {
        restRequest: ({ path, ms, answer }) => {
            if (answer.kind === 'answered') {
                logger.info({ event: 'rest-request', path, ms, status: 200 });
            } else {
                logger.warn({ event: 'rest-request', path, ms, ...answer.failure });
            }
        },
        skippedChannels: (count) => logger.warn({ event: 'channels-skipped', count, because: 'not-an-object' }),
        revealed: (reveal) => logger.info({ event: 'revealed', ...reveal }),
        blocking: (attempt) => logger.info({ event: 'blocking', ...attempt }),
        advice: ({ give, to }) => logger.warn({ event: 'advice', give, to }),
        refused: ({ userId, entry, reason }) => logger.warn({ event: 'refused', userId, entry, reason }),
    };
}
