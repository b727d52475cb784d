import { dateFormatOf, type DateForm } from './formatters';
import type { Language } from './translations';

const hourMs = 3_600_000;

/**
 * @param now in ms; a date of its year is written without the year
 * @returns such as "Nov 22, 11:53 AM", in the person's offset (hours), or in UTC and saying so
 */
export function formatDate(ms: number, now: number, language: Language, utcOffset: number | undefined): string {
    return format(ms, language, utcOffset, isOfYear(ms, now, utcOffset) ? 'date' : 'dateOfYear');
}

/** @returns such as "Nov 22"; otherwise as {@link formatDate} */
export function formatDay(ms: number, now: number, language: Language, utcOffset: number | undefined): string {
    return format(ms, language, utcOffset, isOfYear(ms, now, utcOffset) ? 'day' : 'dayOfYear');
}

/** @returns such as "11:53 AM", in the person's offset (hours), or in UTC and saying so */
export function formatTime(ms: number, language: Language, utcOffset: number | undefined): string {
    return format(ms, language, utcOffset, 'time');
}

function format(ms: number, language: Language, utcOffset: number | undefined, form: DateForm): string {
    const local = localDate(ms, utcOffset);
    if (Number.isNaN(local.getTime())) {
        return '';
    }
    const text = dateFormatOf(language, form).format(local);
    return utcOffset === undefined ? `${text} UTC` : text;
}

function localDate(ms: number, utcOffset: number | undefined): Date {
    return new Date(ms + (utcOffset ?? 0) * hourMs);
}

function isOfYear(ms: number, now: number, utcOffset: number | undefined): boolean {
    return localDate(ms, utcOffset).getUTCFullYear() === localDate(now, utcOffset).getUTCFullYear();
}
