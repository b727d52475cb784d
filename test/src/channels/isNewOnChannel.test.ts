import type { Chat } from '../../../src/channels/Contact';
import { isNewOnChannel } from '../../../src/channels/isNewOnChannel';
import { parseContact } from '../../../src/channels/parseContact';
import type { Trust } from '../../../src/channels/trust';
import { channel } from '../fakes';

const startedAt = Date.UTC(2024, 10, 22);
const visitor = { id: 'v1', sourceType: 'widget' };
const chat: Chat = { roomId: 'room-1', visitor, startedAt, visitorMonths: ['2024-11'] };
const trust: Trust = {
    current: channel({ visitor, lastChat: { at: startedAt, roomId: 'room-1' } }),
    verifiedElsewhere: channel({ verified: true }),
};

type Case = { readonly createdAt?: number; readonly chat?: Chat | undefined; readonly trust?: Trust | undefined };

/** Whether somebody known for a day, verified elsewhere, is new on the channel of the chat, if nothing else is said. */
function isNew(parts: Case = {}): boolean {
    const contact = parseContact({
        _id: 'c-1',
        createdAt: 'createdAt' in parts ? parts.createdAt : startedAt - 86_400_000,
    });
    return (
        contact !== undefined &&
        isNewOnChannel(contact, 'chat' in parts ? parts.chat : chat, 'trust' in parts ? parts.trust : trust)
    );
}

describe('isNewOnChannel', () => {
    it('is true for the first chat on this channel of somebody who is known for longer', () => {
        expect(isNew()).toBe(true);
    });

    it('is true where the server has not yet noted the chat, or says nothing of the visitor', () => {
        expect(isNew({ trust: { ...trust, current: channel({ visitor }) } })).toBe(true);
        expect(isNew({ chat: { ...chat, visitorMonths: [] } })).toBe(true);
    });

    it.each<[string, Case]>([
        ['nothing is known of the channel', { trust: undefined }],
        ['nobody is verified elsewhere', { trust: { current: trust.current } }],
        ['there is no chat', { chat: undefined }],
        ['it is not known when the chat started', { chat: { roomId: 'room-1', visitor, visitorMonths: [] } }],
        ['it is not known since when the contact is', { createdAt: undefined }],
        ['the contact is not older than the chat', { createdAt: startedAt }],
        ['the contact was made in the same minute', { createdAt: startedAt - 60_000 }],
        ['another chat was last on this channel', { chat: { ...chat, roomId: 'room-2' } }],
        ['the visitor was active in a month before', { chat: { ...chat, visitorMonths: ['2024-11', '2024-10'] } }],
        ['the visitor was active in a year before', { chat: { ...chat, visitorMonths: ['2023-12'] } }],
    ])('is false where %s', (_, parts) => {
        expect(isNew(parts)).toBe(false);
    });

    it('is true for a contact who was made just over a minute before, and for a visitor who came back', () => {
        expect(isNew({ createdAt: startedAt - 60_001 })).toBe(true);
        expect(isNew({ chat: { ...chat, visitorMonths: ['2024-12', '2025-01'] } })).toBe(true);
    });
});
