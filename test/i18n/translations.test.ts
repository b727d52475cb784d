import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import i18next from 'i18next';

import { ContactChannelsCommand } from '../../src/entries/ContactChannelsCommand';
import { roomButton } from '../../src/entries/roomButton';
import { checkSetting } from '../../src/settings/checkSetting';
import { settingDefinitions, settingIds } from '../../src/settings/settings';
import { formatDate, formatTime } from '../../src/texts/formatDate';
import { en } from '../../src/texts/languages/en';
import { type TextArguments, translate } from '../../src/texts/translate';
import { type Language, languages, type TextKey } from '../../src/texts/translations';

type Texts = Readonly<Record<string, string>>;

const root = join(__dirname, '..', '..');
const namespace = 'app-x';

/** Words that some language shares with English; every other sentence is its own. */
const mayBeEnglish: readonly string[] = [
    'email',
    'filter',
    'filter-api',
    'filter-app',
    'filter-email',
    'filter-sms',
    'known-email',
    'known-sms',
    'label-email',
    'look-up-placeholder',
    'quoted',
    'sort-name',
    'source-email',
    'source-sms',
    'status-server-version',
];

/** What is no word of any language: the command, with its words; permissions; addresses. */
const untranslatable =
    /\/contact-channels(?: help| status)?|view-livechat-contact|api-bypass-rate-limit|https?:\/\/[^\s,]+\w/g;

const suffix = /_(zero|one|two|few|many)$/;

const baseOf = (key: string): string => key.replace(suffix, '');
const isBase = (key: string): boolean => baseOf(key) === key;
const placeholdersOf = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();
const counts: readonly string[] = ['{{count}}', '{{count, number}}'];
const literalsOf = (text: string): string[] => (text.match(untranslatable) ?? []).sort();

const files: ReadonlyMap<string, Texts> = new Map(
    readdirSync(join(root, 'i18n')).map((file) => [
        file.replace(/\.json$/, ''),
        JSON.parse(readFileSync(join(root, 'i18n', file), 'utf8')) as Texts,
    ]),
);
const english = textsIn('en');
const baseKeys = Object.keys(english).filter(isBase);
const pluralKeys = baseKeys.filter((key) =>
    placeholdersOf(english[key] ?? '').some((placeholder) => counts.includes(placeholder)),
);

function textsIn(language: string): Texts {
    const texts = files.get(language);
    if (texts === undefined) {
        throw new Error(`i18n/${language}.json is missing`);
    }
    return texts;
}

/** Rows of what fails, so that a failure names its key and sentence. */
function textsWith(texts: Texts, isWrong: (key: string, text: string) => boolean): readonly [string, string][] {
    return Object.entries(texts).filter(([key, text]) => isWrong(key, text));
}

describe.each(languages)('the sentences in %s', (language) => {
    const texts = textsIn(language);

    it('stand in the order of English', () => {
        expect(Object.keys(texts).filter(isBase)).toEqual(baseKeys);
    });

    it('have plural forms only for counts, behind their key', () => {
        const forms = Object.keys(texts).filter((key) => !isBase(key));
        expect(forms.filter((key) => !pluralKeys.includes(baseOf(key)))).toEqual([]);
        const keys = Object.keys(texts);
        expect(forms.filter((key) => baseOf(keys[keys.indexOf(key) - 1] ?? '') !== baseOf(key))).toEqual([]);
    });

    it('have plural forms only where these differ from the form for all the rest', () => {
        expect(textsWith(texts, (key, text) => !isBase(key) && text === texts[baseOf(key)])).toEqual([]);
    });

    it('have the placeholders of English; a plural form may do without the count', () => {
        const wrong = textsWith(texts, (key, text) => {
            const expected = placeholdersOf(english[baseOf(key)] ?? '');
            const withoutCount = expected.filter((placeholder) => !counts.includes(placeholder));
            const actual = placeholdersOf(text).join();
            return actual !== expected.join() && (isBase(key) || actual !== withoutCount.join());
        });
        expect(wrong).toEqual([]);
    });

    it('are not empty, and neither begin nor end with a space', () => {
        expect(textsWith(texts, (_, text) => text === '' || text !== text.trim())).toEqual([]);
    });

    it('hold no HTML, and nothing that i18next would take for a reference to another key', () => {
        expect(textsWith(texts, (_, text) => /[<>]|&#?\w+;|\$t\(/.test(text))).toEqual([]);
    });

    it('leave the command, permissions and addresses as they are', () => {
        const wrong = textsWith(
            texts,
            (key, text) => literalsOf(text).join() !== literalsOf(english[baseOf(key)] ?? '').join(),
        );
        expect(wrong).toEqual([]);
    });

    if (language !== 'en') {
        it('are translated', () => {
            const same = Object.keys(texts).filter((key) => texts[key] === english[key]);
            expect(same.filter((key) => !mayBeEnglish.includes(key))).toEqual([]);
        });
    }
});

describe('the languages', () => {
    it('are the eleven that the app speaks', () => {
        const spoken = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'pt-BR', 'ru', 'zh'];
        expect([...files.keys()].sort()).toEqual(spoken);
        expect([...languages].sort()).toEqual([...files.keys()].sort());
    });
});

describe('the Portuguese sentences', () => {
    it('have one word for a chat', () => {
        expect(textsWith(textsIn('pt-BR'), (_, text) => /(?<!Rocket\.)\bchats?\b/i.test(text))).toEqual([]);
    });
});

describe('the keys that only clients resolve', () => {
    it('exist for the label, description and section of every setting', () => {
        const named = settingDefinitions().flatMap(({ i18nLabel, i18nDescription, section }) => [
            i18nLabel,
            i18nDescription,
            section,
        ]);
        expect(named.filter((key) => key === undefined || !baseKeys.includes(key))).toEqual([]);
    });

    it('exist for every setting that can be corrected when it is saved', async () => {
        const noRole = (): Promise<undefined> => Promise.resolve(undefined);
        const checked = await Promise.all(
            settingDefinitions().map(async ({ id }) => ({
                id,
                check: await checkSetting({ id, newValue: null, oldValue: undefined }, noRole),
            })),
        );
        const corrected = checked.filter(({ check }) => check.kind === 'corrected').map(({ id }) => id);
        expect(corrected).toContain(settingIds.allowedRoles);
        expect(baseKeys).toEqual(expect.arrayContaining(corrected.map((id) => `setting-${id}-corrected`)));
    });

    it('exist for the command', () => {
        // Its keys are set when it is made; what it works with does not matter to them.
        const command = Reflect.construct(ContactChannelsCommand, []) as ContactChannelsCommand;
        const { i18nDescription, i18nParamsExample } = command;
        expect(baseKeys).toEqual(expect.arrayContaining([i18nDescription, i18nParamsExample]));
    });

    it('exist for the button of the room menu', () => {
        expect(baseKeys).toContain(roomButton().labelI18n);
    });
});

describe('a sentence that the app composes', () => {
    // The table is a literal: its keys are those of its type.
    const textKeys = Object.keys(en) as TextKey[];
    const counted = textKeys.filter((key) => pluralKeys.includes(key));

    /** As Rocket.Chat's web client sets it up, with the app's namespace in every language. */
    const client = i18next.createInstance();

    beforeAll(async () => {
        await client.init({
            lng: 'en',
            fallbackLng: 'en',
            ns: ['core', namespace],
            defaultNS: 'core',
            nsSeparator: '.',
            resources: Object.fromEntries([...files].map(([language, texts]) => [language, { [namespace]: texts }])),
        });
    });

    const inClient = (language: Language, key: TextKey, args: TextArguments): string =>
        client.t(key, { ...args, ns: namespace, lng: language });

    const now = Date.UTC(2026, 4, 5, 21, 7);

    /** All arguments there are, each as the app makes it. */
    const argumentsFor = (language: Language, count: number): TextArguments => ({
        count,
        shown: 20,
        from: 11,
        to: 20,
        number: 2,
        status: 503,
        permission: 'view-livechat-contact',
        date: formatDate(Date.UTC(2025, 7, 1, 13, 5), { language, utcOffset: undefined, now }),
        time: formatTime(now, { language, utcOffset: -3, now }),
        ms: 41,
        app: '1.0.0',
        engine: '^1.53.1',
        server: '8.5.0-rc.1',
        blocked: 1,
        address: 'ana@mail.example',
        name: 'WhatsApp',
        text: 'Bye',
        channel: 'SMS',
        names: 'WhatsApp, SMS',
        ending: '…0199',
    });

    describe.each(languages)('in %s', (language) => {
        it.each([0, 1, 2, 5, 11, 21, 100])('is the one of the client for the count %d', (count) => {
            expect(counted.length).toBeGreaterThan(0);
            const args = argumentsFor(language, count);
            for (const key of counted) {
                const sentence = translate(language, key, args);
                expect([key, sentence]).toEqual([key, inClient(language, key, args)]);
                expect(sentence).not.toMatch(/\{\{|\}\}|&/);
            }
        });

        it('is the one of the client without a count', () => {
            const { count: _, ...args } = argumentsFor(language, 0);
            for (const key of textKeys.filter((candidate) => !counted.includes(candidate))) {
                const sentence = translate(language, key, args);
                expect([key, sentence]).toEqual([key, inClient(language, key, args)]);
                expect(sentence).not.toMatch(/\{\{|\}\}|&/);
            }
        });
    });

    it('is the one of the client for any count and date', () => {
        fc.assert(
            fc.property(
                fc.constantFrom(...languages),
                fc.constantFrom(...counted),
                fc.nat(),
                fc.integer({ min: 0, max: now }),
                fc.option(fc.integer({ min: -14, max: 14 }), { nil: undefined }),
                (language, key, count, ms, utcOffset) => {
                    const args = {
                        ...argumentsFor(language, count),
                        date: formatDate(ms, { language, utcOffset, now }),
                    };
                    expect(translate(language, key, args)).toBe(inClient(language, key, args));
                },
            ),
        );
    });
});
