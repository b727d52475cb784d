import type { IRead, IServerSettingRead, ISettingRead } from '@rocket.chat/apps-engine/definition/accessors';

import type { CompleteValues, SettingsCache } from './SettingsCache';
import { clampTimeout, parseBoolean, parseDays, parseRoles } from './parseSetting';
import { settingIds } from './settings';
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

/** The app's own settings by their keys in {@link settingIds}, as they were read. */
export type OwnValues = Readonly<Record<keyof typeof settingIds, unknown>>;

/** The two of the server's settings that the app needs. */
export type ServerValues = { readonly siteUrl: string; readonly language: string };

/** What is kept of the settings between requests. */
export type KeptSettings = {
    readonly own: SettingsCache<OwnValues>;
    readonly server: SettingsCache<ServerValues>;
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

async function loadOwnValues(app: ISettingRead): Promise<CompleteValues<OwnValues>> {
    const keys = Object.keys(settingIds) as readonly (keyof typeof settingIds)[];
    const read = await Promise.all(keys.map((key) => loadValue(() => app.getValueById(settingIds[key]))));
    const values = Object.fromEntries(keys.map((key, place) => [key, read[place]?.value])) as OwnValues;
    return { values, areComplete: read.every(({ wasGiven }) => wasGiven) };
}

async function loadServerValues(server: IServerSettingRead): Promise<CompleteValues<ServerValues>> {
    const [siteUrl, language] = await Promise.all([
        loadValue(() => server.getValueById('Site_Url')),
        loadValue(() => server.getValueById('Language')),
    ]);
    return {
        values: { siteUrl: trimmed(siteUrl.value), language: trimmed(language.value) },
        areComplete: siteUrl.wasGiven && language.wasGiven,
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
