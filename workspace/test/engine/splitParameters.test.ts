import fc from 'fast-check';

import { splitParameters } from '../../engine/splitParameters';

describe("a command's words", () => {
    it.each([
        ['', []],
        ['   ', []],
        ['status', ['status']],
        ['  text   Zoe\tOkafor\n', ['text', 'Zoe', 'Okafor']],
        ['"Zoe Okafor"', ['Zoe Okafor']],
        ["text 'Zoe Okafor'", ['text', 'Zoe Okafor']],
        ["Siobhán O'Brien's", ['Siobhán', 'OBriens']],
        ["O'Brien", ["O'Brien"]],
        ["O'Brien and D'Angelo", ['OBrien and DAngelo']],
        ['5" screen', ['5"', 'screen']],
        ['"a""b"', ['a', 'b']],
        ['""', ['']],
        ['"say \\"hi\\" to me"', ['say "hi" to me']],
        ['a\u00a0b', ['a\u00a0b']],
    ])('of %j are %j', (typed, words) => {
        expect(splitParameters(typed)).toEqual(words);
    });

    it('are what stands between spaces where nothing is quoted', () => {
        const unquoted = fc.string().map((text) => text.replace(/["']/g, ''));
        fc.assert(
            fc.property(unquoted, (typed) => {
                expect(splitParameters(typed)).toEqual(typed.split(/[ \n\r\t]/).filter(Boolean));
            }),
        );
    });
});
