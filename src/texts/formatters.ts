import type { Language } from './translations';

/** Making one of these takes far longer than using it. There are few: a handful of forms in each language. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const pluralRules = new Map<Language, Intl.PluralRules>();

export function dateFormatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify([language, options]);
    const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(language, options);
    dateFormats.set(key, format);
    return format;
}

export function pluralRulesOf(language: Language): Intl.PluralRules {
    const rules = pluralRules.get(language) ?? new Intl.PluralRules(language);
    pluralRules.set(language, rules);
    return rules;
}
