import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IHttp, IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';
import type { Caches } from '../request/Caches';
import type { Entry } from '../request/startRequest';
import type { Screen } from '../show/pushPanel';

/** What an interaction handler has at hand. */
export type Interaction<Context> = {
    readonly app: App;
    readonly context: Context;
    readonly read: IRead;
    readonly http: IHttp;
    readonly modify: IModify;
    readonly caches: Caches;
};

/** Everything in an interaction but its user is written by a client; all of it is narrowed as foreign data. */
export type ForeignInteraction = Readonly<Record<string, unknown>>;

/** Whose client shows what comes of an interaction: only a person who was let in gets so far as to be shown anything. */
export function screenOf({
    context,
    modify,
}: {
    readonly context: { getInteractionData(): { readonly user: IUser; readonly triggerId?: string } };
    readonly modify: IModify;
}): Screen {
    const { user, triggerId = '' } = context.getInteractionData();
    return { modify, user, triggerId };
}

/** @param entry which entry it was, for the log */
export function entryOf(
    { app, read, http, caches }: Omit<Interaction<unknown>, 'context' | 'modify'>,
    { user, entry }: Pick<Entry, 'user' | 'entry'>,
): Entry {
    return { appId: app.getID(), getLogger: () => app.getLogger(), read, http, caches, user, entry };
}

/**
 * Takes a turn in somebody's panel. Clients write which view it is, so nobody takes somebody else's turn with it.
 * @returns whether what took this turn is still the newest
 */
export function takeTurn(
    { caches }: Pick<Interaction<unknown>, 'caches'>,
    { viewId, user }: { readonly viewId: string; readonly user: unknown },
): () => boolean {
    const userId = isRecord(user) ? parseText(user.id) : undefined;
    return caches.turns.take(`${viewId} ${userId ?? ''}`);
}
