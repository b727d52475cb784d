import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const projectRoot = join(__dirname, '..');
const tables = join('src', 'texts', 'languages');

/** Only clients resolve these: settings, the command's completion, the room menu. */
const clientOnly = /^(setting-|command-|open-button$)/;
const pluralSuffix = /_(zero|one|two|few|many)$/;
const madeFrom = '// Made from i18n/*.json by `npm run i18n`; edit those.';

/** plural category → text; a sentence that counts nothing has only `other` */
type Forms = ReadonlyMap<string, string>;

/** key → its forms */
type Sentences = ReadonlyMap<string, Forms>;

/**
 * Makes the app's own tables of texts. The app cannot read its own package at run time, nor import JSON, so the sentences
 * that it composes itself have to be in its code.
 * @param folder holds one `<language>.json` for each language; the keys of `en.json` are those of all
 * @returns the path of each file, from the project's root, and what it holds
 * @throws when a language lacks a key or has one that English has not, or lacks the plural form for all the rest or has
 * one that it does not distinguish; the message names the file and the key
 */
export function buildTranslations(folder: string): ReadonlyMap<string, string> {
    const others = readdirSync(folder)
        .filter((file) => file.endsWith('.json') && file !== 'en.json')
        .map((file) => file.replace(/\.json$/, ''))
        .sort();
    const languages = ['en', ...others];
    const english = readSentences(folder, 'en');
    return new Map([
        ...languages.map((language): [string, string] => {
            const sentences = checkSentences(language, readSentences(folder, language), english);
            return [join(tables, `${language}.ts`), tableFile(language, sentences)];
        }),
        [join('src', 'texts', 'translations.ts'), indexFile(languages)],
    ]);
}

/**
 * Brings the tables in `src/texts` up to date with `i18n`, and leaves alone those that are. It compares what they hold,
 * not when they were written, of which a checkout tells nothing.
 */
export function buildTranslationsWhenStale(root: string = projectRoot): void {
    const files = buildTranslations(join(root, 'i18n'));
    mkdirSync(join(root, tables), { recursive: true });
    for (const [path, content] of files) {
        const file = join(root, path);
        if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
            // Whoever reads the table meanwhile gets a whole one.
            const copy = `${file}.${process.pid}`;
            writeFileSync(copy, content);
            renameSync(copy, file);
        }
    }
    for (const name of readdirSync(join(root, tables))) {
        if (name.endsWith('.ts') && !files.has(join(tables, name))) {
            rmSync(join(root, tables, name), { force: true });
        }
    }
}

function readSentences(folder: string, language: string): Sentences {
    const texts: unknown = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
    const entries: readonly [string, unknown][] = Object.entries(texts ?? {});
    const sentences = new Map<string, Map<string, string>>();
    for (const [form, text] of entries) {
        if (typeof text !== 'string') {
            throw new Error(`${language}.json: "${form}" is not a text.`);
        }
        const key = form.replace(pluralSuffix, '');
        const category = pluralSuffix.exec(form)?.[1] ?? 'other';
        sentences.set(key, (sentences.get(key) ?? new Map<string, string>()).set(category, text));
    }
    return sentences;
}

/** @returns the sentences in the order of English */
function checkSentences(language: string, sentences: Sentences, english: Sentences): Sentences {
    const unknown = [...sentences.keys()].find((key) => !english.has(key));
    if (unknown !== undefined) {
        throw new Error(`${language}.json: "${unknown}" is not a key of en.json.`);
    }
    return new Map([...english.keys()].map((key) => [key, checkForms(language, key, sentences.get(key))]));
}

function checkForms(language: string, key: string, forms: Forms | undefined): Forms {
    if (forms === undefined) {
        throw new Error(`${language}.json: "${key}" is missing.`);
    }
    const categories = [...forms.keys()];
    if (!categories.includes('other')) {
        const beside = categories.map((category) => `"${key}_${category}"`).join(', ');
        throw new Error(`${language}.json: "${key}" is missing, the plural form for all that ${beside} is not for.`);
    }
    const known: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const unknown = categories.find((category) => !known.includes(category));
    if (unknown !== undefined) {
        throw new Error(`${language}.json: "${key}_${unknown}" is a plural form that the language does not have.`);
    }
    return forms;
}

function tableFile(language: string, sentences: Sentences): string {
    const isEnglish = language === 'en';
    return [
        madeFrom,
        '',
        ...(isEnglish ? [] : ["import type { TextKey } from './en';"]),
        "import type { Sentence } from '../Sentence';",
        '',
        `export const ${nameOf(language)} = {`,
        ...[...sentences]
            .filter(([key]) => !clientOnly.test(key))
            .map(([key, forms]) => `    ${quote(key)}: ${sentenceOf(forms)},`),
        `} as const satisfies Readonly<Record<${isEnglish ? 'string' : 'TextKey'}, Sentence>>;`,
        ...(isEnglish ? ['', 'export type TextKey = keyof typeof en;'] : []),
        '',
    ].join('\n');
}

/** One form as it is, several by their plural categories. */
function sentenceOf(forms: Forms): string {
    const fields = [...forms].map(([category, text]) => `${category}: ${quote(text)}`);
    return fields.length > 1 ? `{ ${fields.join(', ')} }` : quote(forms.get('other') ?? '');
}

function indexFile(languages: readonly string[]): string {
    return [
        madeFrom,
        '',
        "import type { Sentence } from './Sentence';",
        ...[...languages].sort().map((language) => {
            const names = language === 'en' ? 'en, type TextKey' : nameOf(language);
            return `import { ${names} } from './languages/${language}';`;
        }),
        '',
        `export const languages = [${languages.map(quote).join(', ')}] as const;`,
        '',
        'export type Language = (typeof languages)[number];',
        '',
        'export type { TextKey };',
        '',
        'export function sentencesOf(language: Language): Readonly<Record<TextKey, Sentence>> {',
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

/** `pt-BR` becomes `ptBR`. */
function nameOf(language: string): string {
    return language.replace(/-/g, '');
}

function quote(text: string): string {
    return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
}

if (require.main === module) {
    buildTranslationsWhenStale();
}
