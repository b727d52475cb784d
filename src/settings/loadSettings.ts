import type { IRead, IServerSettingRead, ISettingRead } from '@rocket.chat/apps-engine/definition/accessors';

import type { ReadOwnSettings, SettingsCache } from './SettingsCache';
import {
    defaultAllowedRoles,
    defaultQuietAfterDays,
    defaultTimeoutMs,
    longestTimeoutMs,
    settingIds,
    shortestTimeoutMs,
} from './settings';
import { parseText } from '../foreignData/foreignData';

/** The app's own settings, checked. */
export type OwnSettings = {
    /** Empty when it was not entered. */
    readonly restUserId: string;
    /** Secret: goes into the header of a request to `restBaseUrl` and nowhere else. Empty when it was not entered. */
    readonly restAuthToken: string;
    /** As entered, not yet checked to be an address. Empty when it was not entered. */
    readonly restBaseUrl: string;
    /** Between 500 and 3500. */
    readonly restTimeoutMs: number;
    /** Role ids. */
    readonly allowedRoles: readonly string[];
    readonly fallBackToRecord: boolean;
    readonly maskValues: boolean;
    /** 0 when no channel is ever called quiet. */
    readonly quietAfterDays: number;
};

/** The two of the server's settings that the app needs. No app is told when they change. */
type ServerSettings = {
    /** The server's `Site_Url`; empty when it cannot be read. */
    readonly siteUrl: string;
    /** The server's `Language`; empty when it was not chosen. */
    readonly serverLanguage: string;
};

/** All of them; `restBaseUrl` is the server's `Site_Url` where no other address was entered. */
export type AppSettings = OwnSettings & ServerSettings;

/**
 * Gives all settings, the server's read anew, the app's own as far as they are not kept; all reading is done at once.
 * One that cannot be read, or holds something else than it should, counts as its default.
 */
export async function loadSettings(read: IRead, cache: SettingsCache): Promise<AppSettings> {
    const environment = read.getEnvironmentReader();
    const [own, server] = await Promise.all([
        cache.get(() => readOwnSettings(environment.getSettings())),
        readServerSettings(environment.getServerSettings()),
    ]);
    return { ...own, ...server, restBaseUrl: own.restBaseUrl || server.siteUrl };
}

async function readOwnSettings(app: ISettingRead): Promise<ReadOwnSettings> {
    const values = await Promise.all(Object.values(settingIds).map((id) => readValue(() => app.getValueById(id))));
    const [userId, token, baseUrl, timeoutMs, allowedRoles, fallBackToRecord, maskValues, quietAfterDays] = values.map(
        ({ value }) => value,
    );
    const settings = {
        restUserId: trimmed(userId),
        restAuthToken: trimmed(token),
        restBaseUrl: trimmed(baseUrl),
        restTimeoutMs: clampTimeout(timeoutMs),
        allowedRoles: readRoles(allowedRoles),
        fallBackToRecord: typeof fallBackToRecord === 'boolean' ? fallBackToRecord : true,
        maskValues: typeof maskValues === 'boolean' ? maskValues : false,
        quietAfterDays: readDays(quietAfterDays),
    };
    return { settings, areComplete: values.every(({ wasGiven }) => wasGiven) };
}

async function readServerSettings(server: IServerSettingRead): Promise<ServerSettings> {
    const [siteUrl, language] = await Promise.all(
        ['Site_Url', 'Language'].map((id) => readValue(() => server.getValueById(id))),
    );
    return { siteUrl: trimmed(siteUrl?.value), serverLanguage: trimmed(language?.value) };
}

/** The engine rejects for a setting that does not exist or may not be read. */
async function readValue(
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

/** @returns whole ms from 500 to 3500; the default for anything that is no number */
export function clampTimeout(value: unknown): number {
    const timeoutMs = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof timeoutMs !== 'number' || Number.isNaN(timeoutMs)) {
        return defaultTimeoutMs;
    }
    return Math.round(Math.min(longestTimeoutMs, Math.max(shortestTimeoutMs, timeoutMs)));
}

/** An administrator who empties the list means nobody; only a value that is no text counts as the default. */
function readRoles(value: unknown): readonly string[] {
    return splitRoles(typeof value === 'string' ? value : defaultAllowedRoles);
}

/** @returns the role ids of a comma-separated list */
export function splitRoles(list: string): readonly string[] {
    return list
        .split(',')
        .map((role) => role.trim())
        .filter((role) => role !== '');
}

function readDays(value: unknown): number {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0
        ? Math.round(value)
        : defaultQuietAfterDays;
}
