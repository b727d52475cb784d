import fc from 'fast-check';

import { textsFor } from './textsFor';
import { isolate, isRightToLeft } from '../../../src/texts/direction';
import { languages } from '../../../src/texts/translations';
import { anyText } from '../arbitraries';

describe('isolate', () => {
    it.each([
        ['+55 11 98888 0199', '\u2066+55 11 98888 0199\u2069'],
        ['Zoe (Lagos)', '\u2068Zoe (Lagos)\u2069'],
        ['שלום', '\u2068שלום\u2069'],
        ['', ''],
    ])('keeps the order of "%s" among words of the other direction', (text, isolated) => {
        expect(isolate(text)).toBe(isolated);
    });
});

describe('what somebody else wrote', () => {
    it.each(languages)('is set apart from the words of %s where these go from right to left', (language) => {
        const { text } = textsFor({ language }).foreign('Zoe');
        expect(text).toBe(isRightToLeft(language) ? isolate('Zoe') : 'Zoe');
        expect(isRightToLeft(language)).toBe(/^(ar|fa|he|ur)\b/.test(language));
    });

    it('cannot reach out of its own part of a line', () => {
        fc.assert(
            fc.property(anyText, (value) => {
                const { text } = textsFor({ language: 'ar' }).foreign(`a${value}`);
                expect(text).toMatch(/^[\u2066\u2068][^\u2066-\u2069\u202a-\u202e]*\u2069$/);
            }),
        );
    });
});
