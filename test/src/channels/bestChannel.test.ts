import fc from 'fast-check';

import type { Channel } from '../../../src/channels/Channel';
import { bestChannel } from '../../../src/channels/bestChannel';
import { channel } from '../fakes';

const of = (name: string, changes: Partial<Channel> = {}): Channel => channel({ name, ...changes });
const chat = (at: number) => ({ lastChat: { at } });

const channels: fc.Arbitrary<readonly Channel[]> = fc.array(
    fc
        .record({
            verified: fc.boolean(),
            blocked: fc.boolean(),
            at: fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined }),
        })
        .map(({ at, ...flags }) => channel({ ...flags, ...(at !== undefined && { lastChat: { at } }) })),
);

describe('bestChannel', () => {
    it.each<[string, Channel[], string | undefined]>([
        [
            'verified before a more recent one that is not',
            [of('recent', chat(9)), of('verified', { verified: true, ...chat(1) })],
            'verified',
        ],
        [
            'verified without a chat before one that is not',
            [of('used', chat(9)), of('verified', { verified: true })],
            'verified',
        ],
        [
            'the more recent of two verified ones',
            [of('old', { verified: true, ...chat(1) }), of('new', { verified: true, ...chat(2) })],
            'new',
        ],
        ['the more recent where none is verified', [of('old', chat(1)), of('new', chat(2)), of('none')], 'new'],
        ['one with a chat, long ago as it is, before one without', [of('none'), of('ancient', chat(-5))], 'ancient'],
        ['the first of equals', [of('first', chat(1)), of('second', chat(1))], 'first'],
        ['never a blocked one', [of('blocked', { blocked: true, verified: true, ...chat(9) }), of('free')], 'free'],
        ['none where all are blocked', [of('blocked', { blocked: true })], undefined],
        ['none of none', [], undefined],
    ])('is %s', (_, all, name) => {
        expect(bestChannel(all)?.name).toBe(name);
    });

    it('is not blocked, and no other free channel is better, in any list', () => {
        fc.assert(
            fc.property(channels, (all) => {
                const best = bestChannel(all);
                const free = all.filter(({ blocked }) => !blocked);
                const rank = ({ verified, lastChat }: Channel) => (verified ? 1000 : 0) + (lastChat?.at ?? -500);
                expect(best && rank(best)).toBe(free.length === 0 ? undefined : Math.max(...free.map(rank)));
                expect(best?.blocked ?? false).toBe(false);
            }),
        );
    });
});
