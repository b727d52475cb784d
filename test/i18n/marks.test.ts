import { translate } from '../../src/texts/translate';
import { type Language, languages, sentencesOf, type TextKey } from '../../src/texts/translations';

/** In the narrowest column: longer ones run into what stands beside them. */
const mostInColumn = 12;
const mostAlone = 12;
const mostInLabel = 16;
const mostInLine = 40;
const mostOnButton = 12;

const signs = /[✅⛔⚠]\ufe0f?/gu;
const isolates = /[\u2066-\u2069]/g;

const keys = Object.keys(sentencesOf('en')) as TextKey[];
const keysFrom = (...starts: readonly string[]): TextKey[] =>
    keys.filter((key) => starts.some((start) => key.startsWith(start)));

const marks = keysFrom('mark-');
const times = keysFrom('ago-');
const labels = keysFrom('label-');
const cautions = keysFrom('caution-');
const bold: readonly TextKey[] = [...labels, 'head-this-chat', 'head-best', 'head-best-alone'];
const buttons: readonly TextKey[] = ['more', 'open', 'show', 'block', 'unblock', 'back', 'reveal'];

/** Two marks in one text, the only blank between them. */
const pairs: readonly TextKey[] = [
    'mark-blocked-verified',
    'mark-verified-some-blocked',
    'mark-some-blocked',
    'mark-likely-unknown',
];
/** These stand where nothing follows, or beside something short. */
const alone: readonly TextKey[] = ['mark-this-chat', 'mark-no-chat', 'mark-not-verified', 'mark-unknown', 'mark-known'];

const quotes: Readonly<Record<Language, string>> = {
    ar: '«\u2068{{text}}\u2069»',
    de: '„{{text}}“',
    en: '“{{text}}”',
    es: '«{{text}}»',
    fr: '«\u00a0{{text}}\u00a0»',
    hi: '“{{text}}”',
    it: '«{{text}}»',
    ja: '「{{text}}」',
    'pt-BR': '“{{text}}”',
    ru: '«{{text}}»',
    zh: '“{{text}}”',
};

/** Every sentence of a key, with its placeholders: one for each plural form. */
function formsOf(language: Language, key: TextKey): readonly string[] {
    const sentence = sentencesOf(language)[key];
    return typeof sentence === 'string' ? [sentence] : Object.values(sentence);
}

/** As a reader counts them: what is drawn as one is one. */
function lettersOf(text: string): number {
    return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
}

const signsOf = (text: string): readonly string[] => text.match(signs) ?? [];
const [oneDigit, oneToTwoDigits] = [9, 99].map((most) => Array.from({ length: most }, (_, index) => index + 1));

describe.each(languages)('in %s', (language) => {
    /** What is wrong, with its key, so that a failure names it. */
    const wrong = (of: readonly TextKey[], isWrong: (text: string, key: TextKey) => boolean): readonly string[] =>
        of.flatMap((key) =>
            formsOf(language, key)
                .filter((text) => isWrong(text, key))
                .map((text) => `${key}: ${text}`),
        );

    /** The same of sentences with their numbers in. */
    const tooLong = (
        of: readonly TextKey[],
        counts: readonly number[] | undefined,
        mostOf: (key: TextKey) => number,
        shown: (text: string) => string = (text) => text,
    ): readonly string[] =>
        of.flatMap((key) =>
            (counts ?? [])
                .map((count) => shown(translate(language, key, { count, blocked: 1 })))
                .filter((text) => lettersOf(text) > mostOf(key))
                .map((text) => `${key}: ${text}`),
        );

    it('a mark and a time never break: the only blank stands between two marks', () => {
        const blanks = (text: string): number => text.match(/[^\S\u00a0]/g)?.length ?? 0;
        expect(
            wrong([...marks, ...times], (text, key) => {
                // Where both do not fit, the channel is blocked and the page says the rest.
                const isOne = key === 'mark-blocked-verified' && signsOf(text).length === 1;
                return blanks(text) !== (pairs.includes(key) && !isOne ? 1 : 0);
            }),
        ).toEqual([]);
    });

    it('a mark has the sign of English, bound to its word', () => {
        const expected = (key: TextKey): readonly string[] => signsOf(translate('en', key));
        expect(
            wrong(marks, (text, key) => {
                const found = signsOf(text).join();
                const isBlockedAlone = key === 'mark-blocked-verified' && text === translate(language, 'mark-blocked');
                return (
                    (found !== expected(key).join() && !isBlockedAlone) ||
                    /[✅⛔⚠]\ufe0f?(?!\ufe0f|\u00a0)/u.test(text)
                );
            }),
        ).toEqual([]);
    });

    it('a mark, the first of two, and a time of any count fit into their column', () => {
        const first = (text: string): string => text.split(' ')[0] ?? '';
        const most = (key: TextKey): number => (alone.includes(key) ? mostAlone : mostInColumn);
        expect(tooLong(marks, oneDigit, most, first)).toEqual([]);
        expect(tooLong(times, oneToTwoDigits, () => mostInColumn)).toEqual([]);
    });

    it('a label is short, bold as a whole, and never breaks', () => {
        expect(wrong(bold, (text) => !/^\*\*[^*\s]+(?:\u00a0[^*\s]+)*\*\*$/.test(text))).toEqual([]);
        expect(wrong(labels, (text) => lettersOf(text.replace(/\*\*/g, '')) > mostInLabel)).toEqual([]);
        expect(wrong(['source-widget'], (text) => text.includes(' '))).toEqual([]);
    });

    it('a caution is one line that begins with its sign and bold words', () => {
        expect(
            wrong(cautions, (text) => !/^⚠\ufe0f \*\*[^*\s][^*\n]*[^*\s]\*\*(?: [^*\s][^*\n]*)?$/u.test(text)),
        ).toEqual([]);
        expect(
            tooLong(
                cautions,
                oneToTwoDigits,
                () => mostInLine,
                (text) => text.replace(/\*\*/g, ''),
            ),
        ).toEqual([]);
    });

    it('a button has a short word that does not break', () => {
        expect(wrong(buttons, (text) => lettersOf(text) > mostOnButton || text.includes(' '))).toEqual([]);
    });

    it('the word before an address is one word', () => {
        expect(wrong(['to'], (text) => /\s/.test(text))).toEqual([]);
    });

    it('quotes are those of the language', () => {
        expect(formsOf(language, 'quoted')).toEqual([quotes[language]]);
    });

    it('addresses, names and quoted texts stand in isolates where the language runs from right to left, and nowhere else', () => {
        const isolated = keysFrom('known-', 'also-open-', 'also-known-', 'ask-back-', 'habit', 'quoted', 'proves');
        const others = keys.filter((key) => !isolated.includes(key));
        const expected = (text: string): string => {
            const plain = text.replace(isolates, '');
            return language === 'ar'
                ? plain
                      .replace('{{address}}', '\u2066{{address}}\u2069')
                      .replace('…{{ending}}', '\u2066…{{ending}}\u2069')
                      .replace(/\{\{(?:name|text|names|channel)\}\}/g, '\u2068$&\u2069')
                : plain;
        };
        expect(wrong(isolated, (text) => text !== expected(text))).toEqual([]);
        expect(wrong(others, (text) => text !== text.replace(isolates, ''))).toEqual([]);
    });
});

it('Every key that the rules are about exists', () => {
    for (const group of [marks, times, labels, cautions, keysFrom('known-'), keysFrom('also-open-')]) {
        expect(group).not.toEqual([]);
    }
    expect(marks).toEqual(expect.arrayContaining([...pairs, ...alone]));
});
