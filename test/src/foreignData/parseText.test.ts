import { parseText, parseTexts } from '../../../src/foreignData/parseText';

describe('parseText', () => {
    it('gives a text as it is, with the spaces around it', () => {
        expect(parseText(' Ana ')).toBe(' Ana ');
    });

    it.each([[''], [' \t\n'], ['\u00a0'], [null], [undefined], [7], [['a']], [{}], [Object('boxed')]])(
        'gives nothing for %p',
        (value) => {
            expect(parseText(value)).toBeUndefined();
        },
    );
});

describe('parseTexts', () => {
    it('gives the strings of a list in their order, and leaves out the rest', () => {
        expect(parseTexts(['b', 7, 'a', null, ['c'], '', 'b'])).toEqual(['b', 'a', '', 'b']);
    });

    it.each([['admin'], [{ 0: 'admin', length: 1 }], [null], [undefined], [new Set(['admin'])]])(
        'finds none in %p, which is no list',
        (value) => {
            expect(parseTexts(value)).toEqual([]);
        },
    );
});
