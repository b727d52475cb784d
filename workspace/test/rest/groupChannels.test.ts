import fc from 'fast-check';

import type { ContactChannelDocument } from '../../model/documents';
import { groupChannels } from '../../rest/omnichannel/groupChannels';

const channels: fc.Arbitrary<ContactChannelDocument[]> = fc.array(
    fc
        .record({
            name: fc.constantFrom('widget', 'email', 'sms', '__proto__', ''),
            visitorId: fc.uuid(),
            blocked: fc.boolean(),
            // Few moments, so that many are the same, and before 1970 as well.
            lastChatAt: fc.option(fc.integer({ min: -2, max: 3 }), { nil: undefined }),
        })
        .map(({ name, visitorId, blocked, lastChatAt }) => ({
            name,
            verified: false,
            visitor: { visitorId, source: { type: 'widget' } },
            blocked,
            details: { type: 'widget' },
            ...(lastChatAt !== undefined && { lastChat: { _id: visitorId, ts: new Date(lastChatAt) } }),
        })),
    { maxLength: 12 },
);

/** The rule told the slow way round: of each name the newest, of the newest the first, where the name came first. */
function groupedSlowly(all: readonly ContactChannelDocument[]): ContactChannelDocument[] {
    const timeOf = (channel: ContactChannelDocument) => (channel.lastChat ? channel.lastChat.ts.getTime() : 0);
    return all
        .filter((channel, index) => all.findIndex(({ name }) => name === channel.name) === index)
        .flatMap(({ name }) => {
            const ofName = all.filter((channel) => channel.name === name);
            const newest = Math.max(...ofName.map(timeOf));
            return ofName.filter((channel) => timeOf(channel) === newest).slice(0, 1);
        });
}

it('shows of each name the channel of the newest chat, the first of equals, where the name first appeared', () => {
    fc.assert(
        fc.property(channels, (all) => {
            expect(groupChannels(all)).toEqual(groupedSlowly(all));
        }),
    );
});

it('leaves the contact as it is', () => {
    fc.assert(
        fc.property(channels, (all) => {
            const before = structuredClone(all);
            groupChannels(all);
            expect(all).toEqual(before);
        }),
    );
});
