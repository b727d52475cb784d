import type { DateReader } from './formatDate';
import type { TextArguments } from './translate';
import type { TextKey } from './translations';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * How long ago a last chat was, in the largest unit that says it: minutes, hours, then calendar days of the person's
 * own offset, months of 30 days and years of 365. A time in the future, as clocks differ, is only named by its date.
 * @param at in ms since the epoch
 * @param date the same, written out
 */
export function lastChatText(
    at: number,
    { now, utcOffset }: Pick<DateReader, 'now' | 'utcOffset'>,
    date: string,
): { readonly key: TextKey; readonly args: TextArguments } {
    const elapsed = now - at;
    if (elapsed < -minuteMs) {
        return { key: 'last-chat-on', args: { date } };
    }
    if (elapsed < minuteMs) {
        return { key: 'last-chat-now', args: { date } };
    }
    if (elapsed < hourMs) {
        return { key: 'last-chat-minutes', args: { count: Math.floor(elapsed / minuteMs), date } };
    }
    if (elapsed < dayMs) {
        return { key: 'last-chat-hours', args: { count: Math.floor(elapsed / hourMs), date } };
    }
    const days = calendarDay(now, utcOffset) - calendarDay(at, utcOffset);
    if (days <= 1) {
        return { key: 'last-chat-yesterday', args: { date } };
    }
    if (days < 30) {
        return { key: 'last-chat-days', args: { count: days, date } };
    }
    if (days < 365) {
        return { key: 'last-chat-months', args: { count: Math.floor(days / 30), date } };
    }
    return { key: 'last-chat-years', args: { count: Math.floor(days / 365), date } };
}

function calendarDay(ms: number, utcOffset: number | undefined): number {
    return Math.floor((ms + (utcOffset ?? 0) * hourMs) / dayMs);
}
