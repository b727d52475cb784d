import { defaultQuietAfterDays, defaultTimeoutMs, longestTimeoutMs, shortestTimeoutMs } from './settings';

/** @returns whole ms from 500 to 3500; the default for anything that is no number */
export function clampTimeout(value: unknown): number {
    const timeoutMs = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof timeoutMs !== 'number' || Number.isNaN(timeoutMs)) {
        return defaultTimeoutMs;
    }
    return Math.round(Math.min(longestTimeoutMs, Math.max(shortestTimeoutMs, timeoutMs)));
}

/** @returns the role ids of a list; an empty one means nobody; `otherwise` for what is no text */
export function parseRoles(value: unknown, otherwise: string): readonly string[] {
    return splitRoles(typeof value === 'string' ? value : otherwise);
}

/** @returns the role ids of a comma-separated list */
export function splitRoles(list: string): readonly string[] {
    return list
        .split(',')
        .map((role) => role.trim())
        .filter((role) => role !== '');
}

export function parseBoolean(value: unknown, otherwise: boolean): boolean {
    return typeof value === 'boolean' ? value : otherwise;
}

/** @returns whole days, 0 for never; the default for anything else */
export function parseDays(value: unknown): number {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0
        ? Math.round(value)
        : defaultQuietAfterDays;
}
