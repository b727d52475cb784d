import type { Language } from './translations';

export function isRightToLeft(language: Language): boolean {
    return language === 'ar';
}

/**
 * Keeps the order of a text of somebody else's among right-to-left words: numbers and signs without letters would be
 * drawn from the right. A text with letters goes the way of its first one.
 */
export function isolate(text: string): string {
    if (text === '') {
        return text;
    }
    return /\p{L}/u.test(text) ? `\u2068${text}\u2069` : `\u2066${text}\u2069`;
}
