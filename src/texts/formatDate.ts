import type { Language } from './translations';

const hourMs = 3_600_000;

/** @returns such as "Nov 22, 2026, 11:53 AM", in the person's offset (hours), or in UTC and saying so */
export function formatDate(ms: number, language: Language, utcOffset: number | undefined): string {
    return format(ms, language, utcOffset, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
    });
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
    const local = new Date(ms + (utcOffset ?? 0) * hourMs);
    if (Number.isNaN(local.getTime())) {
        return '';
    }
    const text = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(local);
    return utcOffset === undefined ? `${text} UTC` : text;
}
