import fc from 'fast-check';

import { cleanLine } from '../../../src/texts/cleanLine';

const letters = ['ش', 'क', '❤', '👩', '\u{1f3fb}', 'a'];
const marks = ['\u094d', '\u0301', '\u20e0'];
const joiners = ['\u200c', '\u200d', '\ufe0e', '\ufe0f'];
const others = ['✅', '⚠', ' ', '\n', '\u2800', '\u061c', '\ufeff', '\ud800'];
const dense = fc.string({ unit: fc.constantFrom(...letters, ...marks, ...joiners, ...others), maxLength: 40 });

describe('cleanLine', () => {
    it('changes nothing about a line that it has made', () => {
        fc.assert(
            fc.property(dense, (text) => {
                const line = cleanLine(text);
                expect(cleanLine(line)).toBe(line);
            }),
            // What one rule takes away stood before what another one judges.
            { numRuns: 5_000, examples: [['\u061c\u200c'], [`a${'\u0301'.repeat(4)}\u094d\u200c\u0301`]] },
        );
    });

    it('leaves no sign of the panel, no line break and no pile of marks', () => {
        fc.assert(
            fc.property(dense, (text) => {
                expect(cleanLine(text)).not.toMatch(/[✅⚠\n\u2800\u061c\ufeff]|\p{M}{5}|^ | $| {2}/u);
            }),
        );
    });

    it('keeps a joiner only behind what it joins', () => {
        fc.assert(
            fc.property(dense, (text) => {
                expect(cleanLine(text)).not.toMatch(
                    /(?:^| |a|\u0301|\u20e0|\u200c|\u200d|\ufe0e)(?:\u200c|\u200d|\ufe0e|\ufe0f)/u,
                );
            }),
        );
    });

    it.each([
        ['👩\u200d👩\u200d👧', '👩\u200d👩\u200d👧'],
        ['❤\ufe0f\u200d🔥', '❤\ufe0f\u200d🔥'],
        ['می\u200cخواهم', 'می\u200cخواهم'],
        ['क्\u200dष', 'क्\u200dष'],
        ['zoe\u200d@x.example', 'zoe@x.example'],
        ['a⛔\u20e0b', 'ab'],
        ['✅\ufe0f\u200d Verified', 'Verified'],
        ['a \u200b b', 'a b'],
        [' a\tb\u00a0 c ', 'a b c'],
        ['', ''],
    ])('makes of %j the line %j', (text, line) => {
        expect(cleanLine(text)).toBe(line);
    });
});
