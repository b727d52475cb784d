import { type Language, languages } from './translations';

/**
 * Picks the first wanted language that the app speaks: as it is, else by its base (`pt` finds `pt-BR`, `de-AT` finds
 * `de`), else English. Names compare without regard to case, since the server lower-cases them.
 */
export function chooseLanguage(...wanted: readonly (string | undefined)[]): Language {
    for (const name of wanted) {
        const found = name === undefined || name === '' ? undefined : findLanguage(name);
        if (found !== undefined) {
            return found;
        }
    }
    return 'en';
}

function findLanguage(name: string): Language | undefined {
    const exact = languages.find((language) => language.toLowerCase() === name.toLowerCase());
    return exact ?? languages.find((language) => baseOf(language) === baseOf(name));
}

function baseOf(language: string): string {
    return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
