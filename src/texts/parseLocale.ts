import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';

/** What of a user decides about words and times. */
export type Locale = {
    /** The language that they chose; absent when they never did. */
    readonly language: string | undefined;
    /** Hours east of UTC; absent until one of their clients has reported it. */
    readonly utcOffset: number | undefined;
};

export function parseLocale(user: unknown): Locale {
    const record = isRecord(user) ? user : {};
    const settings = isRecord(record.settings) ? record.settings : {};
    const preferences = isRecord(settings.preferences) ? settings.preferences : {};
    const { utcOffset } = record;
    return {
        language: parseText(preferences.language),
        utcOffset: typeof utcOffset === 'number' && Math.abs(utcOffset) <= 14 ? utcOffset : undefined,
    };
}
