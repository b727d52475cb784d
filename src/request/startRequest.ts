import type { IHttp, ILogger, IRead } from '@rocket.chat/apps-engine/definition/accessors';

import type { Caches } from './Caches';
import { callAccessor } from './callAccessor';
import { type Audit, createAudit } from './createAudit';
import { createLog, type Log } from './createLog';
import { type Deadline, startDeadline } from '../clock/startDeadline';
import { loadingTimeMs, recordTimeMs, showingTimeMs } from '../clock/times';
import type { RestApi } from '../rest/RestApi';
import type { RestFailure } from '../rest/RestFailure';
import { connectRest } from '../rest/connectRest';
import { type AppSettings, loadSettings, type SetUp } from '../settings/loadSettings';
import { createTexts, type Texts } from '../texts/Texts';
import { chooseLanguage } from '../texts/language';
import { parseLocale } from '../texts/parseLocale';

/** What every entry hands over, whatever it was. */
export type Entry = {
    readonly appId: string;
    /** The logger of the moment: older engines replace it for every request. */
    readonly getLogger: () => ILogger;
    readonly caches: Caches;
    readonly read: IRead;
    readonly http: IHttp;
    /** Whoever asks, as the engine names them; nothing about them is believed before it is checked. */
    readonly user: unknown;
    /** Which entry it was, for the log. */
    readonly entry: string;
    /** Whether the app does it by itself: then it must not use up the requests of those who ask. */
    readonly isUnasked?: true;
};

/** One request from its start to its answer: who asks, by what means, and how long it may take. */
export type RequestContext = {
    readonly appId: string;
    readonly entry: string;
    readonly isUnasked?: true;
    readonly user: unknown;
    readonly read: IRead;
    readonly caches: Caches;
    readonly deadline: Deadline;
    /** Until when a view may be pushed; ends after the one for loading. */
    readonly showBy: Deadline;
    readonly log: Log;
    readonly audit: Audit;
    /** Absent when they could not be read in time; then nothing can be decided. */
    readonly settings: AppSettings | undefined;
    /** Absent while the app is not configured. */
    readonly rest: RestApi | undefined;
    /** Why it is absent, and what of the account had to be cleaned. */
    readonly setUp: SetUp;
    /** In ms since the epoch. */
    readonly now: number;
    readonly texts: Texts;
};

/**
 * The way of every request: starts its deadline, loads the settings, does the work, and writes down what must not be
 * lost when all else is done.
 * @returns what `work` gives
 */
export async function answerRequest<Answer>(
    entry: Entry,
    work: (request: RequestContext) => Promise<Answer>,
): Promise<Answer> {
    const request = await startRequest(entry);
    try {
        return await work(request);
    } finally {
        await request.audit.write();
    }
}

/** Starts the request's deadline and loads the settings. */
export async function startRequest({ getLogger, http, ...entry }: Entry): Promise<RequestContext> {
    const { caches, read, user } = entry;
    const deadline = startDeadline();
    const showBy = startDeadline(showingTimeMs);
    const restDeadline = startDeadline(loadingTimeMs - recordTimeMs);
    const log = createLog(getLogger, caches);
    const loaded = await callAccessor({ deadline, log }, 'settings', async () => loadSettings(read, caches.settings));
    const settings = loaded.kind === 'value' ? loaded.value.settings : undefined;
    const connection = loaded.kind === 'value' ? loaded.value.connection : undefined;
    const setUp = loaded.kind === 'value' ? loaded.value.setUp : { cleaned: [] };
    const locale = parseLocale(user);
    const now = Date.now();
    const texts = createTexts({
        language: chooseLanguage(locale.language, settings?.serverLanguage),
        utcOffset: locale.utcOffset,
        now,
        areMasked: settings?.maskValues ?? true,
    });
    return {
        ...entry,
        deadline,
        showBy,
        log,
        audit: createAudit(getLogger),
        settings,
        setUp,
        rest: connection && connectRest({ http, connection, deadline: restDeadline, log }),
        now,
        texts,
    };
}

/** Why nothing can be asked while {@link RequestContext.rest} is absent. */
export function notConfigured({ setUp: { problem } }: Pick<RequestContext, 'setUp'>): RestFailure {
    return { reason: 'not-configured', ...(problem !== undefined && problem !== 'account' && { of: problem }) };
}
