import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const target = join(root, 'src', 'texts', 'translations.ts');

/** Only clients resolve these: settings, the command's completion, the room menu. */
const clientOnly = /^(setting-|command-|open-button$)/;
const pluralSuffix = /_(zero|one|two|few|many)$/;

/**
 * Writes `src/texts/translations.ts` from `i18n/*.json`. The app cannot read its own package at run time, nor import
 * JSON, so the sentences that it composes itself have to be in its code.
 */
export function buildTranslations(): string {
    const names = readdirSync(join(root, 'i18n'))
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.replace(/\.json$/, ''))
        .filter((name) => name !== 'en')
        .sort();
    names.unshift('en');
    const tables = names.map((name) => [name, readTexts(name)] as const);
    const keys = Object.keys(readTexts('en')).filter((key) => !pluralSuffix.test(key));
    return [
        '// Made from i18n/*.json by `npm run i18n`; edit those.',
        '',
        `export const languages = [${names.map(quote).join(', ')}] as const;`,
        '',
        'export type Language = (typeof languages)[number];',
        '',
        'export type TextKey =',
        ...keys.map((key, index) => `    | ${quote(key)}${index === keys.length - 1 ? ';' : ''}`),
        '',
        '/** language → key → sentence. Plural forms carry their category behind the key. */',
        'export const translations: Readonly<Record<Language, Readonly<Record<string, string>>>> = {',
        ...tables.map(
            ([name, texts]) =>
                `    ${quote(name)}: {\n${Object.entries(texts)
                    .map(([key, text]) => `        ${quote(key)}: ${quote(text)},`)
                    .join('\n')}\n    },`,
        ),
        '};',
        '',
    ].join('\n');
}

function readTexts(language: string): Readonly<Record<string, string>> {
    const texts = JSON.parse(readFileSync(join(root, 'i18n', `${language}.json`), 'utf8')) as Record<string, string>;
    return Object.fromEntries(Object.entries(texts).filter(([key]) => !clientOnly.test(key)));
}

function quote(text: string): string {
    return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
}

if (require.main === module) {
    writeFileSync(target, buildTranslations());
}
