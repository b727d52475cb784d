import fc from 'fast-check';

import { parseRoom } from '../../../src/channels/parseRoom';
import { anyChannelDocument, anyRecord, anyText, anyValue } from '../arbitraries';
import { channelDocument, livechatRoom } from '../fakes';

describe('parseRoom', () => {
    it('finds the contact of a livechat room, its channels and the chat at hand', () => {
        const room = livechatRoom({
            visitor: { id: 'v1' },
            source: { type: 'sms', id: 'twilio' },
            contact: { _id: 'c1', name: 'Zoe', channels: [channelDocument(), 'nonsense'] },
        });
        expect(parseRoom(room)).toEqual({
            kind: 'chat',
            contact: {
                id: 'c1',
                name: 'Zoe',
                emails: [],
                phones: [],
                isUnknown: false,
                conflicts: [],
                channels: [expect.objectContaining({ name: 'widget' })],
            },
            chat: {
                roomId: 'room-1',
                visitor: { id: 'v1', sourceType: 'sms', sourceId: 'twilio' },
                source: { type: 'sms', id: 'twilio' },
                visitorMonths: [],
            },
        });
    });

    it.each([[undefined], [null], ['room-1'], [[]], [{}], [livechatRoom({ type: 'c' })], [livechatRoom({ type: 1 })]])(
        'takes %p for no livechat room',
        (room) => {
            expect(parseRoom(room)).toEqual({ kind: 'not-a-livechat-room' });
        },
    );

    it.each([[undefined], [null], ['contact-1'], [{}], [{ name: 'Zoe' }], [{ _id: ' ' }], [{ _id: 7 }]])(
        'finds no contact where the room has %p for one',
        (contact) => {
            const parsed = parseRoom(livechatRoom({ contact }));
            expect(parsed).toMatchObject({ kind: 'chat', chat: { roomId: 'room-1' } });
            expect(parsed).not.toHaveProperty('contact');
        },
    );

    it.each([
        ['no visitor', { visitor: undefined }],
        ['a visitor without an id', { visitor: { token: 't' } }],
        ['no source', { source: undefined }],
        ['a source without a type', { source: { id: 'twilio' } }],
    ])('does not know the channel of the chat with %s, but the contact all the same', (_, changes) => {
        const found = parseRoom(livechatRoom(changes));
        expect(found).toMatchObject({ kind: 'chat', contact: { id: 'contact-1' } });
        expect(found).toHaveProperty('chat.roomId', 'room-1');
        expect(found).not.toHaveProperty('chat.visitor');
    });

    it('takes the visitor by the id of the database, too', () => {
        expect(parseRoom(livechatRoom({ visitor: { _id: 'v2' } }))).toMatchObject({
            chat: { visitor: { id: 'v2' } },
        });
    });

    it('knows when the chat started', () => {
        const createdAt = new Date(5);
        expect(parseRoom(livechatRoom({ createdAt }))).toMatchObject({ chat: { startedAt: 5 } });
        expect(parseRoom(livechatRoom({ createdAt: 'soon' }))).not.toHaveProperty('chat.startedAt');
    });

    it('knows whether the chat goes on', () => {
        expect(parseRoom(livechatRoom({ isOpen: true }))).toMatchObject({ chat: { isOpen: true } });
        expect(parseRoom(livechatRoom({ isOpen: 'yes' }))).not.toHaveProperty('chat.isOpen');
    });

    it('knows when the visitor last wrote, where that is kept', () => {
        const lastMessageTs = new Date(7);
        expect(parseRoom(livechatRoom({ visitorChannelInfo: { lastMessageTs } }))).toMatchObject({
            chat: { lastVisitorMessageAt: 7 },
        });
        for (const visitorChannelInfo of [undefined, null, {}, { lastMessageTs: 'soon' }]) {
            expect(parseRoom(livechatRoom({ visitorChannelInfo }))).not.toHaveProperty('chat.lastVisitorMessageAt');
        }
    });

    it('knows in which months the visitor was active', () => {
        const visitor = { id: 'v1', activity: ['2024-10', 7, '2024-11'] };
        expect(parseRoom(livechatRoom({ visitor }))).toMatchObject({
            chat: { visitorMonths: ['2024-10', '2024-11'] },
        });
    });

    it('is there for any room and never throws', () => {
        const contact = anyRecord({ _id: anyText, id: anyText, name: anyText, channels: fc.array(anyChannelDocument) });
        const part = anyRecord({ id: anyText, _id: anyText, type: anyText });
        const rooms = anyRecord({ type: fc.constant('l'), contact, visitor: part, source: part });
        fc.assert(
            fc.property(fc.oneof(rooms, anyValue), (room) => {
                expect(['chat', 'not-a-livechat-room']).toContain(parseRoom(room).kind);
            }),
        );
    });
});
