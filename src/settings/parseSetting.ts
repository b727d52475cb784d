import {
    type AnnouncementTime,
    announcementTimes,
    defaultAnnouncementTime,
    defaultQuietAfterDays,
    defaultTimeoutMs,
    longestTimeoutMs,
    shortestTimeoutMs,
} from './settings';

/** @returns whole ms from 500 to 3500; the default for anything that is no number */
export function clampTimeout(value: unknown): number {
    const timeoutMs = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof timeoutMs !== 'number' || Number.isNaN(timeoutMs)) {
        return defaultTimeoutMs;
    }
    return Math.round(Math.min(longestTimeoutMs, Math.max(shortestTimeoutMs, timeoutMs)));
}

/**
 * @returns role ids; an empty list, and anything that is no text, means nobody. Ids of older workspaces may hold blanks,
 * and blanks may also stand between ids: both are believed
 */
export function parseRoles(value: unknown): readonly string[] {
    const listed = typeof value === 'string' ? splitRoles(value) : [];
    return [...new Set(listed.flatMap((role) => [role, ...splitAtBlanks(role)]))];
}

/** @returns the entries of a list whose separators are commas, semicolons and line breaks */
export function splitRoles(list: string): readonly string[] {
    return list
        .split(/[,;\r\n]/)
        .map((role) => role.trim())
        .filter((role) => role !== '');
}

export function splitAtBlanks(entry: string): readonly string[] {
    return entry.split(/\s/).filter((word) => word !== '');
}

/** @returns `safe` for what is neither true nor false */
export function parseBoolean(value: unknown, safe: boolean): boolean {
    return typeof value === 'boolean' ? value : safe;
}

/** @returns whole days, 0 for never; the default for anything else */
export function parseDays(value: unknown): number {
    return isDays(value) ? Math.round(value) : defaultQuietAfterDays;
}

/** Whether it is a number of days that can be used: not below 0, and no more than a hundred years. */
export function isDays(value: unknown): value is number {
    return typeof value === 'number' && value >= 0 && value <= mostDays;
}

const mostDays = 36_500;

/** @returns the default for what is none of them */
export function parseAnnouncementTime(value: unknown): AnnouncementTime {
    return announcementTimes.find((time) => time === value) ?? defaultAnnouncementTime;
}
