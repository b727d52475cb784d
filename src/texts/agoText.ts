import type { DateReader } from './formatDate';
import type { TextArguments } from './translate';
import type { TextKey } from './translations';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * How long ago something was, in the largest unit that says it: minutes, hours, then calendar days of the person's
 * own offset, months of 30 days and years of 365. A time in the future, as clocks differ, counts as now.
 * @param at in ms since the epoch
 */
export function agoText(
    at: number,
    { now, utcOffset }: Pick<DateReader, 'now' | 'utcOffset'>,
): { readonly key: TextKey; readonly args: TextArguments } {
    const elapsed = now - at;
    if (elapsed < minuteMs) {
        return { key: 'ago-now', args: {} };
    }
    if (elapsed < hourMs) {
        return { key: 'ago-minutes', args: { count: Math.floor(elapsed / minuteMs) } };
    }
    if (elapsed < dayMs) {
        return { key: 'ago-hours', args: { count: Math.floor(elapsed / hourMs) } };
    }
    const days = calendarDay(now, utcOffset) - calendarDay(at, utcOffset);
    if (days <= 1) {
        return { key: 'ago-yesterday', args: {} };
    }
    if (days < 30) {
        return { key: 'ago-days', args: { count: days } };
    }
    if (days < 365) {
        return { key: 'ago-months', args: { count: Math.floor(days / 30) } };
    }
    return { key: 'ago-years', args: { count: Math.floor(days / 365) } };
}

function calendarDay(ms: number, utcOffset: number | undefined): number {
    return Math.floor((ms + (utcOffset ?? 0) * hourMs) / dayMs);
}
