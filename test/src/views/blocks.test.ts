import fc from 'fast-check';

import { viewContext } from './viewParts';
import { lines } from '../../../src/views/blocks';
import { anyText } from '../arbitraries';

const text = (value: string) => ({ type: 'plain_text' as const, text: value });
const mark = { type: 'image' as const, imageUrl: 'data:,', altText: 'mark' };
const textsOf = (blocks: ReturnType<typeof lines>) =>
    blocks.map(({ elements }) => elements.flatMap((element) => (element.type === 'plain_text' ? [element.text] : [])));
const linesOf = (...values: string[]) => textsOf(lines(viewContext(), 'id', values.map(text)));

describe('a line of small texts', () => {
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
    ])('holds of %j what fits into a narrow bar', (values, count) => {
        expect(linesOf(...values)).toHaveLength(count);
    });

    it('leaves room for its mark, which stands before the first', () => {
        const values = ['a'.repeat(22), 'b'.repeat(22)].map(text);
        expect(lines(viewContext(), 'id', values)).toHaveLength(1);
        const marked = lines(viewContext(), 'id', values, mark);
        expect(marked.map(({ elements }) => elements[0]?.type)).toEqual(['image', 'plain_text']);
    });

    it('has every text in its order, and an id of its own in each block', () => {
        fc.assert(
            fc.property(fc.array(anyText, { maxLength: 8 }), (values) => {
                expect(linesOf(...values).flat()).toEqual(values);
                const ids = lines(viewContext(), 'id', values.map(text)).map(({ blockId }) => blockId);
                expect(new Set(ids).size).toBe(ids.length);
            }),
        );
    });
});
