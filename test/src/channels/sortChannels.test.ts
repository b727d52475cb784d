import fc from 'fast-check';

import { sortByLastChat, sortByName } from '../../../src/channels/sortChannels';

type Item = { readonly index: number; readonly lastChat?: { readonly at: number } };

// Few moments, so that many are the same, the epoch and before it among them.
const items: fc.Arbitrary<readonly Item[]> = fc
    .array(fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined }), { maxLength: 30 })
    .map((moments) => moments.map((at, index) => (at === undefined ? { index } : { index, lastChat: { at } })));

describe('sortByLastChat', () => {
    it('puts the most recent chat first and channels without one last', () => {
        const sorted = sortByLastChat<Item>([
            { index: 0 },
            { index: 1, lastChat: { at: 5 } },
            { index: 2, lastChat: { at: 9 } },
            { index: 3, lastChat: { at: -1 } },
        ]);
        expect(sorted.map(({ index }) => index)).toEqual([2, 1, 3, 0]);
    });

    it('puts a chat at or before the epoch before no chat at all', () => {
        expect(sortByLastChat<Item>([{ index: 0 }, { index: 1, lastChat: { at: 0 } }])[0]?.index).toBe(1);
    });

    it('orders any list: newest first, none last, equals as they came', () => {
        fc.assert(
            fc.property(items, (all) => {
                const sorted = sortByLastChat(all);
                expect([...sorted].sort((one, other) => one.index - other.index)).toEqual(all);
                for (const [place, item] of sorted.entries()) {
                    const next = sorted[place + 1] ?? { index: Infinity };
                    const [at, nextAt] = [item, next].map(({ lastChat }) => lastChat?.at ?? -Infinity);
                    const isInOrder = at === nextAt ? item.index < next.index : Number(at) > Number(nextAt);
                    expect(isInOrder).toBe(true);
                }
            }),
        );
    });

    it('gives the same order for a list that is sorted already', () => {
        fc.assert(
            fc.property(items, (all) => {
                const sorted = sortByLastChat(all);
                expect(sortByLastChat(sorted)).toEqual(sorted);
            }),
        );
    });

    it('leaves the list that it was given as it is', () => {
        const all: readonly Item[] = Object.freeze([{ index: 0 }, { index: 1, lastChat: { at: 1 } }]);
        expect(sortByLastChat(all)).not.toBe(all);
        expect(all.map(({ index }) => index)).toEqual([0, 1]);
    });
});

describe('sortByName', () => {
    const sorted = (names: readonly string[], language: string) => sortByName(names, (name) => name, language);

    it('goes by the alphabet of the language, not by codes', () => {
        expect(sorted(['z', 'ä', 'b', 'A'], 'de')).toEqual(['A', 'ä', 'b', 'z']);
        expect(sorted(['z', 'ä', 'b'], 'sv')).toEqual(['b', 'z', 'ä']);
    });

    it('counts numbers as numbers', () => {
        expect(sorted(['Line 10', 'Line 9'], 'en')).toEqual(['Line 9', 'Line 10']);
    });

    it('leaves equals as they came, and the list as it was', () => {
        const all = Object.freeze([
            { name: 'b', index: 0 },
            { name: 'a', index: 1 },
            { name: 'b', index: 2 },
        ]);
        expect(sortByName(all, ({ name }) => name, 'en').map(({ index }) => index)).toEqual([1, 0, 2]);
    });
});
