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
    return [
        madeFrom,
        '',
        "import type { Sentence } from './Sentence';",
        ...[...languages].sort().map((language) => `import { ${nameOf(language)} } from './languages/${language}';`),
        '',
        `export const languages = [${languages.map(quote).join(', ')}] as const;`,
        '',
        'export type Language = (typeof languages)[number];',
        '',
        '/** The order of the sentences in each language. */',
        'export const textKeys = [',
        ...textKeys().map((key) => `    ${quote(key)},`),
        '] as const;',
        '',
        'export type TextKey = (typeof textKeys)[number];',
        '',
        '/** @returns one sentence for each of `textKeys`, in their order */',
        'export function sentencesOf(language: Language): readonly Sentence[] {',
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

/** A list instead of a table, since the keys in each language would be a fifth of the package's code. */
function languageFile(language: string): string {
    const texts = readTexts(language);
    return [
        madeFrom,
        '',
        "import type { Sentence } from '../Sentence';",
        '',
        `export const ${nameOf(language)}: readonly Sentence[] = [`,
        ...textKeys().map((key) => `    ${sentence(texts, key)}, // ${key}`),
        '];',
        '',
    ].join('\n');
}

/** One form as it is; several by their plural categories, `other` for the key without a suffix. */
function sentence(texts: Readonly<Record<string, string>>, key: string): string {
    const forms = Object.entries(texts)
        .filter(([form]) => form.replace(pluralSuffix, '') === key)
        .map(([form, text]) => [pluralSuffix.exec(form)?.[1] ?? 'other', quote(text)] as const);
    const [first] = forms;
    if (first === undefined) {
        throw new Error(`A language has no text for ${key}.`);
    }
    return forms.length === 1 ? first[1] : `{ ${forms.map(([category, text]) => `${category}: ${text}`).join(', ')} }`;
}

/** The keys of the sentences that the app composes, in the order of English. */
function textKeys(): readonly string[] {
    return Object.keys(readTexts('en')).filter((key) => !pluralSuffix.test(key));
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
