import fc from 'fast-check';

import { linesOf } from '../../../src/views/linesOf';
import { anyText } from '../arbitraries';

const text = (value: string) => ({ type: 'plain_text' as const, text: value });
const packed = (values: readonly string[], isMarked = false) =>
    linesOf(values.map(text), isMarked).map((line) => line.map(({ text: shown }) => shown));

describe('linesOf', () => {
    it.each([
        [['8 channels', '4 verified', '2 blocked'], 1],
        [['8 channels', '4 verified', '2 blocked', 'Updated at 2:55 PM'], 2],
        [['Best to continue (verified):', '“whatsapp”', 'Last chat 4 minutes ago (Nov 22, 2:50 PM)'], 2],
        [['x'.repeat(90), 'y'], 2],
        [['最後のチャット 4 分前 (11月22日 14:50)', 'このチャット'], 2],
        // Quotation marks, dots and dashes are as narrow as letters; marks of direction and vowel signs take no room.
        [['“aaaaaaaaaaaaaaaaaaaa”', '“bbbbbbbbbbbbbbbbbb…”'], 1],
        [['\u2068aaaaaaaaaaaaaaaaaaaaaa\u2069', '\u2068bbbbbbbbbbbbbbbbbbbbbb\u2069'], 1],
        [['ن\u064e'.repeat(22), 'ن'.repeat(22)], 1],
        [[], 0],
    ])('puts of %j side by side what fits into a narrow bar', (values, count) => {
        expect(packed(values)).toHaveLength(count);
    });

    it('leaves room for a mark before the first line, and only there', () => {
        const [one, other] = ['a'.repeat(22), 'b'.repeat(22)];
        expect(packed([one, other])).toEqual([[one, other]]);
        expect(packed([one, other], true)).toEqual([[one], [other]]);
        expect(packed(['x'.repeat(40), one, other], true)).toEqual([['x'.repeat(40)], [one, other]]);
    });

    it('keeps every text, in its order', () => {
        fc.assert(
            fc.property(fc.array(anyText, { maxLength: 8 }), fc.boolean(), (values, isMarked) => {
                expect(packed(values, isMarked).flat()).toEqual(values);
            }),
        );
    });
});
