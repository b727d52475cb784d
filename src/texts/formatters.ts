import type { Language } from './translations';

/** How dates are written; the year is said only where it is not this one. */
const dateForms = {
    time: { hour: 'numeric', minute: '2-digit' },
    day: { month: 'short', day: 'numeric' },
    dayOfYear: { year: 'numeric', month: 'short', day: 'numeric' },
    date: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    dateOfYear: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export type DateForm = keyof typeof dateForms;

/** Making one of these takes far longer than using it. There are few: a handful of forms in each language. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const pluralRules = new Map<Language, Intl.PluralRules>();
const numberFormats = new Map<Language, Intl.NumberFormat>();

/** @returns a format of UTC; who wants another offset moves the date */
export function dateFormatOf(language: Language, form: DateForm): Intl.DateTimeFormat {
    const key = `${language} ${form}`;
    const known = dateFormats.get(key);
    if (known !== undefined) {
        return known;
    }
    const format = new Intl.DateTimeFormat(language, { ...dateForms[form], timeZone: 'UTC' });
    dateFormats.set(key, format);
    return format;
}

export function pluralRulesOf(language: Language): Intl.PluralRules {
    const known = pluralRules.get(language);
    if (known !== undefined) {
        return known;
    }
    const rules = new Intl.PluralRules(language);
    pluralRules.set(language, rules);
    return rules;
}

export function numberFormatOf(language: Language): Intl.NumberFormat {
    const known = numberFormats.get(language);
    if (known !== undefined) {
        return known;
    }
    const format = new Intl.NumberFormat(language);
    numberFormats.set(language, format);
    return format;
}
