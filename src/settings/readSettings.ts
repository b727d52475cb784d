import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';

import { readText } from '../foreignData';
import {
    defaultAllowedRoles,
    defaultQuietAfterDays,
    defaultTimeoutMs,
    longestTimeoutMs,
    settingIds,
    shortestTimeoutMs,
} from './settings';

/** The app's settings and the two of the server's that it needs, all checked. */
export type AppSettings = {
    /** Empty when it was not entered. */
    readonly restUserId: string;
    /** Secret: goes into the header of a request to `restBaseUrl` and nowhere else. Empty when it was not entered. */
    readonly restAuthToken: string;
    /** As entered, or the server's `Site_Url`; not yet checked to be an address. */
    readonly restBaseUrl: string;
    /** Between 500 and 3500. */
    readonly restTimeoutMs: number;
    /** Role ids. */
    readonly allowedRoles: readonly string[];
    readonly fallBackToRecord: boolean;
    readonly maskValues: boolean;
    /** 0 when no channel is ever called quiet. */
    readonly quietAfterDays: number;
    /** The server's `Site_Url`; empty when it cannot be read. */
    readonly siteUrl: string;
    /** The server's `Language`; empty when it was not chosen. */
    readonly serverLanguage: string;
};

/** Reads all settings at once. One that cannot be read, or holds something else than it should, counts as its default. */
export async function readSettings(read: IRead): Promise<AppSettings> {
    const environment = read.getEnvironmentReader();
    const app = environment.getSettings();
    const server = environment.getServerSettings();
    const [
        userId,
        token,
        baseUrl,
        timeoutMs,
        allowedRoles,
        fallBackToRecord,
        maskValues,
        quietAfterDays,
        siteUrl,
        language,
    ] = await Promise.all([
        ...Object.values(settingIds).map((id) => valueOrNothing(() => app.getValueById(id))),
        valueOrNothing(() => server.getValueById('Site_Url')),
        valueOrNothing(() => server.getValueById('Language')),
    ]);
    const site = trimmed(siteUrl);
    return {
        restUserId: trimmed(userId),
        restAuthToken: trimmed(token),
        restBaseUrl: trimmed(baseUrl) || site,
        restTimeoutMs: clampTimeout(timeoutMs),
        allowedRoles: readRoles(allowedRoles),
        fallBackToRecord: typeof fallBackToRecord === 'boolean' ? fallBackToRecord : true,
        maskValues: typeof maskValues === 'boolean' ? maskValues : false,
        quietAfterDays: readDays(quietAfterDays),
        siteUrl: site,
        serverLanguage: trimmed(language),
    };
}

/** The engine rejects for a setting that does not exist or may not be read. */
async function valueOrNothing(readValue: () => Promise<unknown>): Promise<unknown> {
    try {
        return await readValue();
    } catch {
        return undefined;
    }
}

function trimmed(value: unknown): string {
    return readText(value)?.trim() ?? '';
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
