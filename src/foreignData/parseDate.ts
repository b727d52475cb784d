import { isRecord } from './isRecord';

/** The range of JavaScript's dates, in ms on both sides of the epoch. */
const latestDateMs = 8.64e15;

/**
 * Narrows a date as REST (ISO string), the engine (`Date`) or an export (`{ $date }`) writes it.
 * @returns ms since the epoch, or `undefined` when it is no date
 */
export function parseDate(value: unknown): number | undefined {
    if (typeof value === 'number') {
        return Number.isFinite(value) && Math.abs(value) <= latestDateMs ? value : undefined;
    }
    if (typeof value === 'string') {
        // Without its year first, nearly any text with a number would pass for a date.
        return /^[+-]?\d{4,6}-\d{2}/.test(value) ? parseDate(Date.parse(value)) : undefined;
    }
    if (isDate(value)) {
        return parseDate(Number(value));
    }
    const exported = isRecord(value) ? value.$date : undefined;
    return typeof exported === 'string' || typeof exported === 'number' || isDate(exported)
        ? parseDate(exported)
        : undefined;
}

/** A `Date` that crossed from another realm is no instance of ours. */
function isDate(value: unknown): boolean {
    return Object.prototype.toString.call(value) === '[object Date]';
}
