import {
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    utimesSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import ts from 'typescript';

import { buildTranslations, buildTranslationsWhenStale } from '../../scripts/buildTranslations';

type Texts = Readonly<Record<string, unknown>>;

const english: Texts = {
    title: "It's\n\\ here",
    'setting-Label': 'Only for clients',
    found: '{{count}} found',
    found_one: 'One found',
};
const german: Texts = {
    found: '{{count}} gefunden',
    title: 'Hier',
    'setting-Label': 'Nur für Clients',
};

describe('the tables of sentences', () => {
    let root: string;

    beforeEach(() => {
        root = mkdtempSync(join(tmpdir(), 'contact-channels-translations-'));
        mkdirSync(join(root, 'i18n'));
    });

    afterEach(() => rmSync(root, { recursive: true, force: true }));

    const write = (language: string, texts: unknown): void =>
        writeFileSync(join(root, 'i18n', `${language}.json`), JSON.stringify(texts));

    const tables = (): ReadonlyMap<string, string> => buildTranslations(join(root, 'i18n'));

    /** What a table exports, by running it. */
    function sentencesIn(language: string): unknown {
        const exported: Record<string, unknown> = {};
        const source = tables().get(join('src', 'texts', 'languages', `${language}.ts`)) ?? '';
        const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
        Reflect.construct(Function, ['exports', outputText]).call(undefined, exported);
        return exported[language.replace('-', '')];
    }

    it('hold what the files say, without what only clients resolve, in the order of English', () => {
        write('en', english);
        write('pt-BR', german);
        const ofEnglish = { title: "It's\n\\ here", found: { other: '{{count}} found', one: 'One found' } };
        expect(sentencesIn('en')).toEqual(ofEnglish);
        expect(Object.entries(sentencesIn('pt-BR') ?? {})).toEqual([
            ['title', 'Hier'],
            ['found', '{{count}} gefunden'],
        ]);
    });

    it.each<[string, Texts, string]>([
        ['lacks a key', { title: 'Hier', found: 'x' }, 'de.json: "setting-Label" is missing.'],
        ['has a key too many', { ...german, titel: 'Hier' }, 'de.json: "titel" is not a key of en.json.'],
        ['has something else than a text', { ...german, title: ['Hier'] }, 'de.json: "title" is not a text.'],
        [
            'lacks the plural form for all the rest',
            { title: 'Hier', 'setting-Label': 'x', found_one: '{{count}} gefunden' },
            'de.json: "found" is missing, the plural form for all that "found_one" is not for.',
        ],
        [
            'has a plural form that it does not distinguish',
            { ...german, found_few: '{{count}} gefunden' },
            'de.json: "found_few" is a plural form that the language does not have.',
        ],
    ])('are not made when a language %s, and it is named with the key', (_, texts, message) => {
        write('en', english);
        write('de', german);
        expect(tables).not.toThrow();

        write('de', texts);

        expect(tables).toThrow(new Error(message));
    });

    it('are written where one is missing or a sentence has changed, and otherwise left as they are', () => {
        write('en', english);
        write('de', german);
        const folder = join(root, 'src', 'texts', 'languages');
        const longAgo = new Date(2000, 0);
        const changed = (): readonly string[] => {
            buildTranslationsWhenStale(root);
            const files = readdirSync(folder).sort();
            const written = files.filter((file) => statSync(join(folder, file)).mtimeMs !== longAgo.getTime());
            files.forEach((file) => utimesSync(join(folder, file), longAgo, longAgo));
            return written;
        };
        expect(changed()).toEqual(['de.ts', 'en.ts']);
        expect(changed()).toEqual([]);

        write('de', { ...german, title: 'Da' });
        expect(changed()).toEqual(['de.ts']);
        expect(readFileSync(join(folder, 'de.ts'), 'utf8')).toContain("'title': 'Da'");

        rmSync(join(folder, 'en.ts'));
        expect(changed()).toEqual(['en.ts']);
    });

    it('go with their language', () => {
        write('en', english);
        write('de', german);
        buildTranslationsWhenStale(root);
        rmSync(join(root, 'i18n', 'de.json'));
        buildTranslationsWhenStale(root);
        expect(readdirSync(join(root, 'src', 'texts', 'languages'))).toEqual(['en.ts']);
        expect(readFileSync(join(root, 'src', 'texts', 'translations.ts'), 'utf8')).not.toContain('languages/de');
    });
});
