import type { IHttp, ILogger, IRead } from '@rocket.chat/apps-engine/definition/accessors';

import type { Caches } from './Caches';
import { createLog, type Log } from './createLog';
import { type Deadline, loadingTimeMs, recordTimeMs, startDeadline } from '../clock/startDeadline';
import { type RestCall, restConnection } from '../rest/RestApi';
import { type AppSettings, loadSettings } from '../settings/loadSettings';
import { createTexts, type Texts } from '../texts/Texts';
import { chooseLanguage } from '../texts/language';
import { type Locale, parseLocale } from '../texts/parseLocale';

/** What every entry hands over, whatever it was. */
export type Entry = {
    readonly appId: string;
    readonly logger: ILogger;
    readonly saved: Caches;
    readonly read: IRead;
    readonly http: IHttp;
    /** Whoever asks, as the engine names them; nothing about them is believed before it is checked. */
    readonly user: unknown;
    /** Which entry it was, for the log. */
    readonly entry: string;
};

/** One request from its start to its answer: who asks, by what means, and how long it may take. */
export type RequestContext = Entry & {
    readonly deadline: Deadline;
    readonly log: Log;
    /** Absent when they could not be read in time; then nothing can be decided. */
    readonly settings: AppSettings | undefined;
    /** Absent while the app is not configured. */
    readonly rest: RestCall | undefined;
    readonly locale: Locale;
    /** In ms since the epoch. */
    readonly now: number;
    readonly texts: Texts;
    /** Whether something was just changed: a request that is under way already may have been answered before that. */
    readonly afterChange?: boolean;
};

/** Starts the request's deadline and reads the settings. */
export async function startRequest(entry: Entry): Promise<RequestContext> {
    const deadline = startDeadline();
    const restDeadline = startDeadline(loadingTimeMs - recordTimeMs);
    const log = createLog(entry.logger);
    const read = await deadline.wait(loadSettings(entry.read, entry.saved.settings));
    const settings = read.kind === 'value' ? read.value : undefined;
    const connection = settings && restConnection(settings);
    const locale = parseLocale(entry.user);
    const now = Date.now();
    return {
        ...entry,
        deadline,
        log,
        settings,
        rest: connection && { http: entry.http, connection, deadline: restDeadline, log },
        locale,
        now,
        texts: createTexts(chooseLanguage(locale.language, settings?.serverLanguage), locale.utcOffset, now),
    };
}
