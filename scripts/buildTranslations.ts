import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');

/** Only clients resolve these: settings, the command's completion, the room menu. */
const clientOnly = /^(setting-|command-|open-button$)/;
const pluralSuffix = /_(zero|one|two|few|many)$/;
const madeFrom = '// Made from i18n/*.json by `npm run i18n`; edit those.';

/**
 * Makes the app's own tables of texts from `i18n/*.json`. The app cannot read its own package at run time, nor import
 * JSON, so the sentences that it composes itself have to be in its code.
 * @returns the path of each file, from the project's root, and what it holds
 */
export function buildTranslations(): ReadonlyMap<string, string> {
    const languages = readdirSync(join(root, 'i18n'))
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.replace(/\.json$/, ''))
        .filter((name) => name !== 'en')
        .sort();
    languages.unshift('en');
    return new Map([
        ['src/texts/translations.ts', indexFile(languages)],
        ...languages.map(
            (language) => [`src/texts/languages/${language}.ts`, languageFile(language)] as [string, string],
        ),
    ]);
}

function indexFile(languages: readonly string[]): string {
    const keys = Object.keys(readTexts('en')).filter((key) => !pluralSuffix.test(key));
    return [
        madeFrom,
        '',
        ...[...languages].sort().map((language) => `import { ${nameOf(language)} } from './languages/${language}';`),
        '',
        `export const languages = [${languages.map(quote).join(', ')}] as const;`,
        '',
        'export type Language = (typeof languages)[number];',
        '',
        'export type TextKey =',
        ...keys.map((key, index) => `    | ${quote(key)}${index === keys.length - 1 ? ';' : ''}`),
        '',
        '/** @returns key → sentence; plural forms carry their category behind the key */',
        'export function textsIn(language: Language): Readonly<Record<string, string>> {',
        '    switch (language) {',
        ...languages.flatMap((language) => [
            `        case ${quote(language)}:`,
            `            return ${nameOf(language)};`,
        ]),
        '    }',
        '}',
        '',
    ].join('\n');
}

function languageFile(language: string): string {
    const lines = Object.entries(readTexts(language)).map(([key, text]) => `    ${quote(key)}: ${quote(text)},`);
    return [
        madeFrom,
        '',
        `export const ${nameOf(language)}: Readonly<Record<string, string>> = {`,
        ...lines,
        '};',
        '',
    ].join('\n');
}

/** `pt-BR` becomes `ptBR`. */
function nameOf(language: string): string {
    return language.replace('-', '');
}

function readTexts(language: string): Readonly<Record<string, string>> {
    const texts = JSON.parse(readFileSync(join(root, 'i18n', `${language}.json`), 'utf8')) as Record<string, string>;
    return Object.fromEntries(Object.entries(texts).filter(([key]) => !clientOnly.test(key)));
}

function quote(text: string): string {
    return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
}

if (require.main === module) {
    for (const [path, content] of buildTranslations()) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
    }
}
