import type { Sentence } from './Sentence';
import { numberFormatOf, pluralRulesOf } from './formatters';
import { type Language, sentencesOf, type TextKey } from './translations';

/**
 * What goes into a text's placeholders. Clients put arguments through HTML escaping and show the result as it is, so
 * only numbers, dates and words of the app's own belong here; what a visitor wrote stands in a text of its own.
 */
export type TextArguments = Readonly<Record<string, string | number>>;

/**
 * Translates as the clients' i18next does: `count` picks the plural form, whose suffix is the language's plural
 * category; the key without a suffix is the form for all the rest. `{{count, number}}` is written with the language's
 * own separators.
 */
export function translate(language: Language, key: TextKey, args: TextArguments = {}): string {
    const form = formOf(sentencesOf(language)[key], language, args.count);
    return form.replace(/\{\{(\w+)(, number)?\}\}/g, (placeholder, name: string, asNumber?: string) => {
        const value = args[name] ?? placeholder;
        return typeof value === 'number' && asNumber !== undefined
            ? numberFormatOf(language).format(value)
            : String(value);
    });
}

function formOf(sentence: Sentence, language: Language, count: string | number | undefined): string {
    if (typeof sentence === 'string') {
        return sentence;
    }
    const form = typeof count === 'number' ? sentence[pluralRulesOf(language).select(count)] : undefined;
    return form ?? sentence.other;
}
