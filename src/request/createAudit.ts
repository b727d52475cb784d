import { randomUUID } from 'crypto';

import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';

/** What somebody did or was kept from doing. Ids and codes only. */
export type AuditEvent =
    /** Somebody saw the masked values of a channel. */
    | { readonly event: 'revealed'; readonly userId: string; readonly contactId: string }
    /** Somebody asked to block or unblock a channel, and what came of it. */
    | {
          readonly event: 'blocking';
          readonly userId: string;
          readonly contactId: string;
          readonly verb: 'block' | 'unblock';
          readonly outcome: string;
      }
    /** Somebody looked up an address or number while values are masked. */
    | { readonly event: 'looked-up'; readonly userId: string; readonly by: 'digits' | 'address' }
    /** The setting let somebody in, since the workspace's permissions could not be had. */
    | { readonly event: 'let-in'; readonly userId: string; readonly by: 'allowed-roles'; readonly because: string }
    | {
          readonly event: 'refused';
          readonly userId: string | undefined;
          readonly entry: string;
          readonly reason: string;
      };

/** The lines that must not be lost. */
export type Audit = {
    note(event: AuditEvent): void;
    /** Writes what was noted: to be called once, when nothing else of the request is awaited any more. */
    write(): Promise<void>;
};

/**
 * Engines before 1.62 give the app one logger after another, a new one for each request, and store only what the newest
 * of them holds. So the lines are written in a turn of the event loop of their own, to the logger of that moment, with
 * nothing awaited before the request returns. Those engines store some lines more than once: each carries an id.
 */
export function createAudit(getLogger: () => ILogger): Audit {
    const noted: (AuditEvent & { readonly id: string })[] = [];
    return {
        note: (event) => void noted.push({ ...event, id: randomUUID() }),
        write: async () => {
            if (noted.length === 0) {
                return;
            }
            await new Promise((resolve) => {
                setTimeout(resolve, 0);
            });
            const logger = getLogger();
            for (const line of noted.splice(0)) {
                logger[line.event === 'refused' ? 'warn' : 'info'](line);
            }
        },
    };
}
