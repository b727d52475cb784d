import fc from 'fast-check';

import { displayable, longestForeignText } from '../../../src/texts/displayable';
import { anyText } from '../arbitraries';

const lengthOf = (text: string): number => [...text].length;

describe('displayable', () => {
    it.each([
        ['a plain text', 'Zoe Okafor', 'Zoe Okafor'],
        ['spaces around it', '  Zoe \t', 'Zoe'],
        ['line breaks', 'Zoe\r\nOkafor\u2028Lagos\u2029', 'Zoe Okafor Lagos'],
        ['control characters', 'Zoe\u0000\u0007Okafor\u009f', 'Zoe Okafor'],
        ['characters that turn the direction', '\u202eetisoppo\u202c \u2067Zoe\u2069\u200e\u061c', 'etisoppo Zoe'],
        ['invisible characters', 'Z\u00ado\u200be\u2060\ufeff', 'Zoe'],
        ['tags', 'Zoe\u{e0041}\u{e007f}', 'Zoe'],
        ['private characters', 'Zoe\ue000\u{f0000}', 'Zoe'],
        ['half a surrogate pair', 'Zo\ud83de\udc00', 'Zoe'],
        ['emoji that are joined', '\u{1f468}\u200d\u{1f469}', '\u{1f468}\u200d\u{1f469}'],
        ['a script that is written with joiners', 'می\u200cخواهم', 'می\u200cخواهم'],
        ['accents that are characters of their own', 'Ze\u0301', 'Ze\u0301'],
        ['as many marks on a letter as scripts write', `e${'\u0301'.repeat(4)}`, `e${'\u0301'.repeat(4)}`],
        ['marks piled up on a letter', `Z${'\u0301'.repeat(50)}oe`, `Z${'\u0301'.repeat(4)}oe`],
        ['right-to-left words', 'שלום', 'שלום'],
        ['markup, which is no matter in plain text', '*<b>&amp;</b>*', '*<b>&amp;</b>*'],
        ['nothing', '', ''],
        ['nothing but spaces', ' \n ', ''],
        ['nothing but invisible characters', '\u200b\u202e\u2069', ''],
    ])('makes a line of a text with %s', (_, value, shown) => {
        expect(displayable(value)).toBe(shown);
    });

    it('shows 80 characters whole, and cuts a longer text to 80 with an ellipsis', () => {
        expect(longestForeignText).toBe(80);
        expect(displayable('x'.repeat(80))).toBe('x'.repeat(80));
        expect(displayable('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    });

    it('cuts where it is told to', () => {
        expect(displayable('Zoe Okafor', 5)).toBe('Zoe…');
        expect(displayable('Zoe Okafor', 1)).toBe('…');
        expect(displayable('Zoe Okafor', 10)).toBe('Zoe Okafor');
    });

    it('counts and cuts by whole characters, not by halves of them', () => {
        const smiles = '\u{1f600}'.repeat(81);
        expect(displayable(smiles.slice(0, 160))).toBe(smiles.slice(0, 160));
        expect(displayable(smiles)).toBe(`${smiles.slice(0, 158)}…`);
    });

    it('looks at no more of a huge text than it could ever show', () => {
        const masked: string[] = [];
        const shown = displayable('a\u202e '.repeat(500_000), 80, (line) => {
            masked.push(line);
            return line;
        });
        expect(shown).toHaveLength(80);
        expect(masked.map(({ length }) => length <= 80 * 8)).toEqual([true]);
    });

    // Invisible characters would keep a mask from finding what it hides; a cut would, too.
    it('masks what can be seen, before it is cut', () => {
        const shout = (line: string) => line.toUpperCase().replace('ZOE', '•••••••');
        expect(displayable('z\u200bo\u202ee okafor', 80, shout)).toBe('••••••• OKAFOR');
        expect(displayable('zoe okafor', 8, shout)).toBe('•••••••…');
    });

    const limits = fc.oneof(fc.constant(longestForeignText), fc.integer({ min: 1, max: 12 }));

    it('is never longer than the limit', () => {
        fc.assert(
            fc.property(anyText, limits, (value, longest) => {
                expect(lengthOf(displayable(value, longest))).toBeLessThanOrEqual(longest);
            }),
        );
    });

    it('never shows control, direction, format or private characters, nor halves of pairs', () => {
        fc.assert(
            fc.property(anyText, limits, (value, longest) => {
                const shown = displayable(value, longest);
                expect(shown.replace(/[\u200c\u200d]/g, '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
                expect(shown).not.toMatch(/[^\S ]/);
                expect(shown).not.toMatch(/^ | $/);
            }),
        );
    });

    it('never shows more than four marks on one letter', () => {
        const marks = fc.string({ unit: fc.constantFrom('e', '\u0301', '\u0332', '\u200d', ' '), maxLength: 60 });
        fc.assert(
            fc.property(marks, (value) => {
                expect(displayable(value)).not.toMatch(/\p{M}{5}/u);
            }),
        );
    });

    it('keeps a text that has nothing to hide, up to the limit', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 80 }), (value) => {
                expect(displayable(value)).toBe(value.replace(/ +/g, ' ').trim());
            }),
        );
    });

    // The space is collapsed before the characters between two spaces are taken away.
    it('changes nothing about what it has made', () => {
        fc.assert(
            fc.property(anyText, limits, (value, longest) => {
                const shown = displayable(value, longest);
                expect(displayable(shown, longest)).toBe(shown);
            }),
            { examples: [['a \u200b b', 80]] },
        );
    });

    // A name of joiners alone is empty to the eye, and so has to be to `contact-without-name`.
    it.each(['\u200d', '\u200c\u200d', '\u200d \u200d'])('finds nothing to show in joiners alone: %j', (value) => {
        expect(displayable(value)).toBe('');
    });

    it('says that it has cut a text whose rest is far behind', () => {
        expect(displayable(`Zoe${' '.repeat(1000)}Okafor`)).toMatch(/^Zoe( Okafor| ?…)$/);
    });
});
