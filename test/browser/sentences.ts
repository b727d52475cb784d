import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'i18n');

const placeholders = /\{\{(\w+)(, number)?\}\}/g;

/** Every language that the app ships. */
export const languages: readonly string[] = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));

/** The app's own texts in a language, by key. */
export function textsIn(language: string): Readonly<Record<string, string>> {
    return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Record<string, string>;
}

/** An app's text with its placeholders filled in; `count` picks the plural form, and is written, as in clients. */
export function sentence(key: string, language = 'en', args: Readonly<Record<string, string | number>> = {}): string {
    const numbers = new Intl.NumberFormat(language);
    return template(key, language, args.count).replace(placeholders, (_all, name: string, asNumber?: string) => {
        const value = args[name];
        return typeof value === 'number' && asNumber !== undefined ? numbers.format(value) : String(value);
    });
}

/** What matches an app's text in any of its plural forms, whatever its placeholders hold. */
export function anySentence(key: string, language = 'en'): RegExp {
    const isForm = new RegExp(`^${key}(_(zero|one|two|few|many))?$`);
    const forms = Object.entries(textsIn(language)).flatMap(([one, text]) =>
        isForm.test(one) ? [patternOf(text)] : [],
    );
    if (forms.length === 0) {
        throw new Error(`There is no text "${key}" in ${language}.`);
    }
    return new RegExp(`^(${forms.join('|')})$`);
}

function patternOf(text: string): string {
    const parts = text.split(/\{\{\w+(?:, number)?\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return parts.join('.+');
}

function template(key: string, language: string, count?: string | number): string {
    const texts = textsIn(language);
    const plural = typeof count === 'number' && texts[`${key}_${new Intl.PluralRules(language).select(count)}`];
    const text = plural || texts[key];
    if (text === undefined) {
        throw new Error(`There is no text "${key}" in ${language}.`);
    }
    return text;
}
