import type { IRead, IServerSettingRead, ISettingRead } from '@rocket.chat/apps-engine/definition/accessors';

import type { ReadValues, SettingsCache } from './SettingsCache';
import { type Credential, parseCredential } from './parseCredential';
import { type ReplyWindow, parseReplyWindows } from './parseReplyWindows';
import { clampTimeout, parseAnnouncementTime, parseBoolean, parseDays, parseRoles } from './parseSetting';
import { type AnnouncementTime, settingIds } from './settings';
import { type BaseUrl, parseBaseUrl } from '../addresses/parseBaseUrl';
import { parseText } from '../foreignData/parseText';
import type { RestConnection } from '../rest/RestApi';

/** What the settings say, but for the service account. */
export type AppSettings = {
    /** Role ids. */
    readonly allowedRoles: readonly string[];
    readonly fallBackToRecord: boolean;
    readonly maskValues: boolean;
    /** 0 when no channel is ever called quiet. */
    readonly quietAfterDays: number;
    /** When an agent who is given a chat is told about its contact. */
    readonly announceOnAssignment: AnnouncementTime;
    readonly replyWindows: readonly ReplyWindow[];
    /** The server's own address; absent when it cannot be read or used. */
    readonly site: BaseUrl | undefined;
    /** The server's `Language`; empty when it was not chosen. */
    readonly serverLanguage: string;
};

export type LoadedSettings = {
    readonly settings: AppSettings;
    /** Absent while the set-up has a problem. */
    readonly connection: RestConnection | undefined;
    readonly setUp: SetUp;
};

/**
 * What keeps the app from asking the REST API: no account was entered, no address can be used, something that no header
 * can hold, or the engine did not give a setting this time.
 */
export type SetUpProblem = 'account' | 'address' | 'user-id' | 'token' | 'unread';

export type SetUp = {
    readonly problem?: SetUpProblem;
    /** What had to be cleaned to be used. */
    readonly cleaned: readonly ('user-id' | 'token')[];
};

/** The app's own settings by their keys in {@link settingIds}, as they were read. */
export type OwnValues = Readonly<Record<keyof typeof settingIds, unknown>>;

/** The two of the server's settings that the app needs. */
export type ServerValues = { readonly siteUrl: string; readonly language: string };

/** What is kept of the settings between requests. */
export type KeptSettings = {
    readonly own: SettingsCache<OwnValues>;
    readonly server: SettingsCache<ServerValues>;
    /** What was made of the last ones: while both are kept, they are the same objects. */
    made?: { readonly of: readonly [OwnValues, ServerValues]; readonly loaded: LoadedSettings };
};

/**
 * Gives all settings, as far as they are kept; what is not is read at once.
 * One that cannot be read, or holds something else than its type, counts as its safe value: masked, nobody, the
 * default.
 */
export async function loadSettings(read: IRead, kept: KeptSettings): Promise<LoadedSettings> {
    const environment = read.getEnvironmentReader();
    const [own, server] = await Promise.all([
        kept.own.get(() => loadOwnValues(environment.getSettings())),
        kept.server.get(() => loadServerValues(environment.getServerSettings())),
    ]);
    if (kept.made?.of[0] === own.values && kept.made.of[1] === server.values) {
        return kept.made.loaded;
    }
    const loaded = loadedOf(own, server);
    kept.made = { of: [own.values, server.values], loaded };
    return loaded;
}

function loadedOf(own: ReadValues<OwnValues>, server: ReadValues<ServerValues>): LoadedSettings {
    const settings = {
        allowedRoles: parseRoles(own.values.allowedRoles),
        fallBackToRecord: parseBoolean(own.values.fallBackToRecord, true),
        maskValues: parseBoolean(own.values.maskValues, true),
        quietAfterDays: parseDays(own.values.quietAfterDays),
        announceOnAssignment: parseAnnouncementTime(own.values.announceOnAssignment),
        replyWindows: parseReplyWindows(own.values.replyWindows).windows,
        site: parseBaseUrl(server.values.siteUrl),
        serverLanguage: server.values.language,
    };
    return { settings, ...setUpOf(own, server, settings.site) };
}

const connecting: readonly (keyof OwnValues)[] = ['restBaseUrl', 'restUserId', 'restAuthToken'];

/** The server's own address is asked where no other was entered: the token goes nowhere while that is not known. */
function setUpOf(
    { values: own, missing }: ReadValues<OwnValues>,
    server: ReadValues<ServerValues>,
    site: BaseUrl | undefined,
): Pick<LoadedSettings, 'connection' | 'setUp'> {
    const entered = trimmed(own.restBaseUrl);
    const baseUrl = entered === '' ? site : parseBaseUrl(withoutApiPath(entered));
    const userId = parseCredential(own.restUserId, 'userId');
    const authToken = parseCredential(own.restAuthToken, 'token');
    const cleaned = [
        ...(userId.wasCleaned ? (['user-id'] as const) : []),
        ...(authToken.wasCleaned ? (['token'] as const) : []),
    ];
    const isUnread =
        connecting.some((key) => missing.includes(key)) || (entered === '' && server.missing.includes('siteUrl'));
    const problem = isUnread ? 'unread' : problemOf({ baseUrl, userId, authToken });
    return {
        setUp: { cleaned, ...(problem && { problem }) },
        connection:
            baseUrl === undefined || problem !== undefined
                ? undefined
                : {
                      baseUrl,
                      userId: userId.value,
                      authToken: authToken.value,
                      timeoutMs: clampTimeout(own.restTimeoutMs),
                  },
    };
}

function problemOf({
    baseUrl,
    userId,
    authToken,
}: {
    readonly baseUrl: BaseUrl | undefined;
    readonly userId: Credential;
    readonly authToken: Credential;
}): SetUpProblem | undefined {
    if (userId.isUnusable) {
        return 'user-id';
    }
    if (authToken.isUnusable) {
        return 'token';
    }
    if (userId.value === '' || authToken.value === '') {
        return 'account';
    }
    return baseUrl === undefined ? 'address' : undefined;
}

/** Whoever copies the address of an endpoint means the server. */
function withoutApiPath(address: string): string {
    const place = address.search(/\/api(\/v1)?\/?$/);
    return place < 0 ? address : address.slice(0, place);
}

async function loadOwnValues(app: ISettingRead): Promise<ReadValues<OwnValues>> {
    const keys = Object.keys(settingIds) as readonly (keyof typeof settingIds)[];
    const read = await Promise.all(keys.map((key) => loadValue(() => app.getValueById(settingIds[key]))));
    const values = Object.fromEntries(keys.map((key, place) => [key, read[place]?.value])) as OwnValues;
    return { values, missing: keys.filter((_, place) => read[place]?.wasGiven !== true) };
}

async function loadServerValues(server: IServerSettingRead): Promise<ReadValues<ServerValues>> {
    const [siteUrl, language] = await Promise.all([
        loadValue(() => server.getValueById('Site_Url')),
        loadValue(() => server.getValueById('Language')),
    ]);
    return {
        values: { siteUrl: trimmed(siteUrl.value), language: trimmed(language.value) },
        missing: [
            ...(siteUrl.wasGiven ? [] : (['siteUrl'] as const)),
            ...(language.wasGiven ? [] : (['language'] as const)),
        ],
    };
}

/** The engine rejects for a setting that does not exist or may not be read. */
async function loadValue(
    read: () => Promise<unknown>,
): Promise<{ readonly value?: unknown; readonly wasGiven: boolean }> {
    try {
        return { value: await read(), wasGiven: true };
    } catch {
        return { wasGiven: false };
    }
}

function trimmed(value: unknown): string {
    return parseText(value)?.trim() ?? '';
}
