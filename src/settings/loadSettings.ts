import type { IRead, IServerSettingRead, ISettingRead } from '@rocket.chat/apps-engine/definition/accessors';

import type { SettingsCache } from './SettingsCache';
import { clampTimeout, parseBoolean, parseDays, parseRoles } from './parseSetting';
import { type OwnValues, settingIds } from './settings';
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
    /** The server's own address; absent when it cannot be read or used. */
    readonly site: BaseUrl | undefined;
    /** The server's `Language`; empty when it was not chosen. */
    readonly serverLanguage: string;
};

export type LoadedSettings = {
    readonly settings: AppSettings;
    /** Absent while the account or a usable address is missing. */
    readonly connection: RestConnection | undefined;
};

/**
 * Gives all settings, the server's read anew, the app's own as far as they are not kept; all reading is done at once.
 * One that cannot be read, or holds something else than its type, counts as its safe value: masked, nobody, the
 * default.
 */
export async function loadSettings(read: IRead, cache: SettingsCache): Promise<LoadedSettings> {
    const environment = read.getEnvironmentReader();
    const [own, server] = await Promise.all([
        cache.get(() => loadOwnValues(environment.getSettings())),
        loadServerValues(environment.getServerSettings()),
    ]);
    const settings = {
        allowedRoles: parseRoles(own.allowedRoles),
        fallBackToRecord: parseBoolean(own.fallBackToRecord, true),
        maskValues: parseBoolean(own.maskValues, true),
        quietAfterDays: parseDays(own.quietAfterDays),
        site: parseBaseUrl(server.siteUrl),
        serverLanguage: server.language,
    };
    return { settings, connection: connectionOf(own, settings.site) };
}

/** The server's own address is asked where no other was entered. */
function connectionOf(own: OwnValues, site: BaseUrl | undefined): RestConnection | undefined {
    const entered = trimmed(own.restBaseUrl);
    const baseUrl = entered === '' ? site : parseBaseUrl(entered);
    const userId = trimmed(own.restUserId);
    const authToken = trimmed(own.restAuthToken);
    return baseUrl === undefined || userId === '' || authToken === ''
        ? undefined
        : { baseUrl, userId, authToken, timeoutMs: clampTimeout(own.restTimeoutMs) };
}

async function loadOwnValues(app: ISettingRead): Promise<{
    readonly values: OwnValues;
    /** Whether each of them was given; one that was not counts as its default, for this request only. */
    readonly areComplete: boolean;
}> {
    const keys = Object.keys(settingIds) as readonly (keyof typeof settingIds)[];
    const read = await Promise.all(keys.map((key) => loadValue(() => app.getValueById(settingIds[key]))));
    const values = Object.fromEntries(keys.map((key, place) => [key, read[place]?.value])) as OwnValues;
    return { values, areComplete: read.every(({ wasGiven }) => wasGiven) };
}

async function loadServerValues(
    server: IServerSettingRead,
): Promise<{ readonly siteUrl: string; readonly language: string }> {
    const [siteUrl, language] = await Promise.all([
        loadValue(() => server.getValueById('Site_Url')),
        loadValue(() => server.getValueById('Language')),
    ]);
    return { siteUrl: trimmed(siteUrl.value), language: trimmed(language.value) };
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
