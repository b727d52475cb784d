import { dateFormatOf, type DateForm } from './formatters';
import type { Language } from './translations';

const hourMs = 3_600_000;

/** For whom a date is written. */
export type DateReader = {
    readonly language: Language;
    /** Hours east of UTC, where it is known. */
    readonly utcOffset: number | undefined;
    /** In ms since the epoch; a date of its year is written without the year. */
    readonly now: number;
};

/** @returns such as "Nov 22, 11:53 AM", in the person's offset, or in UTC and saying so */
export function formatDate(ms: number, reader: DateReader): string {
    return format(ms, reader, isOfThisYear(ms, reader) ? 'date' : 'dateOfYear');
}

/** @returns such as "Nov 22"; otherwise as {@link formatDate} */
export function formatDay(ms: number, reader: DateReader): string {
    return format(ms, reader, isOfThisYear(ms, reader) ? 'day' : 'dayOfYear');
}

/** @returns such as "11:53 AM", in the person's offset, or in UTC and saying so */
export function formatTime(ms: number, reader: DateReader): string {
    return format(ms, reader, 'time');
}

function format(ms: number, { language, utcOffset }: DateReader, form: DateForm): string {
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

function isOfThisYear(ms: number, { now, utcOffset }: DateReader): boolean {
    return localDate(ms, utcOffset).getUTCFullYear() === localDate(now, utcOffset).getUTCFullYear();
}
