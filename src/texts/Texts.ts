import type { PlainText } from '@rocket.chat/ui-kit';

import { isolate, isRightToLeft } from './direction';
import { displayable } from './displayable';
import { formatDate, formatDay, formatTime } from './formatDate';
import { type TextArguments, translate } from './translate';
import type { Language, TextKey } from './translations';

/** Makes the text objects of one person's view. */
export type Texts = {
    readonly language: Language;
    /** A sentence of the app's own: finished in the best language we know, with its key for the viewer's client. */
    translated(key: TextKey, args?: TextArguments): PlainText;
    /** What somebody else wrote, cleaned, masked where `mask` is given, and cut; never marked up, never translated. */
    foreign(value: string, longest?: number, mask?: (line: string) => string): PlainText;
    /** A date and time in the person's own offset. */
    date(ms: number): string;
    /** A day in the person's own offset. */
    day(ms: number): string;
    /** A time of day in the person's own offset. */
    time(ms: number): string;
};

export function createTexts(language: Language, utcOffset: number | undefined, now: number): Texts {
    return {
        language,
        translated: (key, args) => ({
            type: 'plain_text',
            text: translate(language, key, args),
            i18n: { key, ...(args && { args: { ...args } }) },
        }),
        foreign: (value, longest, mask) => {
            const text = displayable(value, longest, mask);
            return { type: 'plain_text', text: isRightToLeft(language) ? isolate(text) : text };
        },
        date: (ms) => formatDate(ms, now, language, utcOffset),
        day: (ms) => formatDay(ms, now, language, utcOffset),
        time: (ms) => formatTime(ms, language, utcOffset),
    };
}
