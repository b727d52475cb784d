import fc from 'fast-check';

import type { Channel } from '../../../src/channels/Channel';
import { groupChannels } from '../../../src/channels/groupChannels';
import { channel } from '../fakes';

const channels: fc.Arbitrary<readonly Channel[]> = fc.array(
    fc
        .record({
            name: fc.constantFrom('widget', 'email', '__proto__', 'constructor', ''),
            // Few moments, so that many are the same, and before 1970 as well.
            at: fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined }),
            id: fc.uuid(),
        })
        .map(({ name, at, id }) =>
            channel({ name, visitor: { id, sourceType: 'widget' }, ...(at !== undefined && { lastChat: { at } }) }),
        ),
    { maxLength: 12 },
);

/** The rule told the slow way round: of each name the newest, of the newest the first, where the name came first. */
function groupedSlowly(all: readonly Channel[]): Channel[] {
    const timeOf = ({ lastChat }: Channel): number => (lastChat ? lastChat.at : 0);
    const names = all.map(({ name }) => name).filter((name, index, list) => list.indexOf(name) === index);
    return names.flatMap((name) => {
        const ofName = all.filter((one) => one.name === name);
        const newest = Math.max(...ofName.map(timeOf));
        return ofName.filter((one) => timeOf(one) === newest).slice(0, 1);
    });
}

describe('groupChannels', () => {
    const idsOf = (all: readonly Channel[]) => groupChannels(all).map(({ visitor }) => visitor?.id);
    const of = (id: string, name: string, at?: number): Channel =>
        channel({ name, visitor: { id, sourceType: 'sms' }, ...(at !== undefined && { lastChat: { at } }) });

    it('shows the channel with the newer last chat of two with one name', () => {
        expect(idsOf([of('older', 'sms', 1), of('newer', 'sms', 2)])).toEqual(['newer']);
        expect(idsOf([of('newer', 'sms', 2), of('older', 'sms', 1)])).toEqual(['newer']);
    });

    it('keeps the first of two whose last chats are equally new', () => {
        expect(idsOf([of('first', 'sms', 2), of('second', 'sms', 2)])).toEqual(['first']);
        expect(idsOf([of('first', 'sms'), of('second', 'sms')])).toEqual(['first']);
    });

    it('counts no chat as one at the epoch', () => {
        expect(idsOf([of('none', 'sms'), of('epoch', 'sms', 0)])).toEqual(['none']);
        expect(idsOf([of('none', 'sms'), of('after', 'sms', 1)])).toEqual(['after']);
        expect(idsOf([of('before', 'sms', -1), of('none', 'sms')])).toEqual(['none']);
    });

    it('leaves a name where it first appeared, although a later channel takes its place', () => {
        expect(idsOf([of('sms-1', 'sms', 1), of('mail', 'email', 9), of('sms-2', 'sms', 2)])).toEqual([
            'sms-2',
            'mail',
        ]);
    });

    it('tells names apart by case and spaces, as the endpoint does', () => {
        expect(idsOf([of('a', 'Shop'), of('b', 'shop'), of('c', 'shop ')])).toEqual(['a', 'b', 'c']);
    });

    it('groups any list as the slow rule does', () => {
        fc.assert(
            fc.property(channels, (all) => {
                expect(groupChannels(all)).toEqual(groupedSlowly(all));
            }),
        );
    });

    it('changes nothing about a list that is grouped already', () => {
        fc.assert(
            fc.property(channels, (all) => {
                expect(groupChannels(groupChannels(all))).toEqual(groupChannels(all));
            }),
        );
    });
});
