import { pluralRulesOf } from './formatters';
import { type Language, sentencesOf, type TextKey, textKeys } from './translations';

/**
 * What goes into a text's placeholders. Clients put arguments through HTML escaping and show the result as it is, so
 * only numbers, dates and words of the app's own belong here; what a visitor wrote stands in a text of its own.
 */
export type TextArguments = Readonly<Record<string, string | number>>;

/** Where a text stands in each language's list. */
const places = new Map(textKeys.map((key, place) => [key, place]));

/**
 * Translates as the clients' i18next does: `count` picks the plural form, whose suffix is the language's plural
 * category; the key without a suffix is the form for all the rest.
 */
export function translate(language: Language, key: TextKey, args: TextArguments = {}): string {
    const sentence = pluralForm(language, key, args.count) ?? key;
    return sentence.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => String(args[name] ?? placeholder));
}

function pluralForm(language: Language, key: TextKey, count: string | number | undefined): string | undefined {
    const sentence = sentencesOf(language)[places.get(key) ?? -1];
    if (sentence === undefined || typeof sentence === 'string') {
        return sentence;
    }
    const form = typeof count === 'number' ? sentence[pluralRulesOf(language).select(count)] : undefined;
    return form ?? sentence.other;
}
