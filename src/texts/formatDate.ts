import { dateFormatOf } from './formatters';
import type { Language } from './translations';

const hourMs = 3_600_000;

/**
 * @param now in ms; a date of its year is written without the year
 * @returns such as "Nov 22, 11:53 AM", in the person's offset (hours), or in UTC and saying so
 */
export function formatDate(ms: number, now: number, language: Language, utcOffset: number | undefined): string {
    return format(ms, language, utcOffset, {
        ...dayParts(ms, now, utcOffset),
        hour: 'numeric',
        minute: '2-digit',
    });
}

/** @returns such as "Nov 22"; otherwise as {@link formatDate} */
export function formatDay(ms: number, now: number, language: Language, utcOffset: number | undefined): string {
    return format(ms, language, utcOffset, dayParts(ms, now, utcOffset));
}

/** @returns such as "11:53 AM", in the person's offset (hours), or in UTC and saying so */
export function formatTime(ms: number, language: Language, utcOffset: number | undefined): string {
    return format(ms, language, utcOffset, { hour: 'numeric', minute: '2-digit' });
}

function format(
    ms: number,
    language: Language,
    utcOffset: number | undefined,
    parts: Intl.DateTimeFormatOptions,
): string {
    const local = localDate(ms, utcOffset);
    if (Number.isNaN(local.getTime())) {
        return '';
    }
    const text = dateFormatOf(language, { ...parts, timeZone: 'UTC' }).format(local);
    return utcOffset === undefined ? `${text} UTC` : text;
}

function localDate(ms: number, utcOffset: number | undefined): Date {
    return new Date(ms + (utcOffset ?? 0) * hourMs);
}

function dayParts(ms: number, now: number, utcOffset: number | undefined): Intl.DateTimeFormatOptions {
    const isThisYear = localDate(ms, utcOffset).getUTCFullYear() === localDate(now, utcOffset).getUTCFullYear();
    return { ...(!isThisYear && { year: 'numeric' }), month: 'short', day: 'numeric' };
}
