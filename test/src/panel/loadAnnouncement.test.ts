import { loadAnnouncement } from '../../../src/panel/loadAnnouncement';
import { channelDocument, configured, livechatRoom } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

async function load(room: unknown, setup: FakeSetup = {}) {
    const fake = new FakeEntry(setup);
    const { request, access } = await fake.startAllowed();
    fake.calls.splice(0);
    return { announcement: await loadAnnouncement(request, access, room), calls: fake.calls };
}

const roomWith = (contact: object, changes: object = {}) =>
    livechatRoom({ contact: { _id: 'contact-1', name: 'Zoe', ...contact }, ...changes });

describe('what is announced', () => {
    it('is made of the room that was handed over, and nothing is read or asked for it', async () => {
        const { announcement, calls } = await load(roomWith({ channels: [channelDocument({ name: 'here' })] }));
        expect(announcement).toMatchObject({ roomId: 'room-1', contactName: 'Zoe', current: { name: 'here' } });
        expect(calls).toEqual([]);
    });

    it('reads of the record no more than what the room brought, be there a list of channels or not', async () => {
        const { announcement, calls } = await load(roomWith({ unknown: true }));
        expect(announcement).toMatchObject({ contactName: 'Zoe', isNoteworthy: true });
        expect(calls).toEqual([]);
    });

    it.each<[string, object, boolean]>([
        ['nothing', { channels: [channelDocument()] }, false],
        ['an unknown contact', { channels: [channelDocument()], unknown: true }, true],
        ['conflicts', { channels: [channelDocument()], conflictingFields: [{ field: 'name', value: 'Zo' }] }, true],
        [
            'a blocked identity of the channel',
            { channels: [channelDocument(), channelDocument({ blocked: true, visitor: { visitorId: 'other' } })] },
            true,
        ],
    ])('is worth noticing, or not, with %s', async (_, contact, isNoteworthy) => {
        expect((await load(roomWith(contact))).announcement).toMatchObject({ isNoteworthy });
    });

    it('is worth noticing where another chat is open that the agent may see', async () => {
        const other = channelDocument({
            name: 'email',
            visitor: { visitorId: 'other' },
            lastChat: { _id: 'room-2', ts: '2024-11-22T11:53:00.000Z' },
        });
        const { announcement } = await load(roomWith({ channels: [channelDocument(), other] }), {
            room: (id) => livechatRoom({ id, isOpen: true }),
        });
        expect(announcement).toMatchObject({ isNoteworthy: true, openElsewhere: [{ roomId: 'room-2' }] });
    });

    it('says for how long an answer reaches the visitor', async () => {
        const room = roomWith(
            { channels: [channelDocument()] },
            {
                source: { type: 'widget', alias: 'whatsapp' },
                visitorChannelInfo: { lastMessageTs: new Date(Date.now() - 3_600_000) },
            },
        );
        const settings = { ...configured, 'reply-windows': 'whatsapp=24' };
        expect((await load(room, { settings })).announcement).toMatchObject({ replyWindow: { kind: 'open' } });
        expect((await load(room)).announcement).not.toHaveProperty('replyWindow');
    });

    it.each<[string, unknown]>([
        ['no room', undefined],
        ['a room that is no chat', livechatRoom({ type: 'c' })],
        ['a chat without a contact', livechatRoom({ contact: undefined })],
        ['a chat that the agent may not see', livechatRoom({ servedBy: { id: 'somebody-else' } })],
    ])('is nothing for %s', async (_, room) => {
        expect((await load(room)).announcement).toBeUndefined();
    });
});
