import fc from 'fast-check';

import { readContact, readRoomContact } from '../../../src/contact/readRoomContact';
import { anyChannelDocument, anyRecord, anyText, anyValue } from '../arbitraries';
import { channelDocument, livechatRoom } from '../fakes';

describe('readRoomContact', () => {
    it('finds the contact of a livechat room, its channels and the chat at hand', () => {
        const room = livechatRoom({
            visitor: { id: 'v1' },
            source: { type: 'sms', id: 'twilio' },
            contact: { _id: 'c1', name: 'Zoe', channels: [channelDocument(), 'nonsense'] },
        });
        expect(readRoomContact(room)).toEqual({
            kind: 'contact',
            contact: {
                id: 'c1',
                name: 'Zoe',
                recorded: { channels: [expect.objectContaining({ name: 'widget' })], skipped: 1 },
            },
            chat: { id: 'v1', sourceType: 'sms', sourceId: 'twilio' },
        });
    });

    it.each([[undefined], [null], ['room-1'], [[]], [{}], [livechatRoom({ type: 'c' })], [livechatRoom({ type: 1 })]])(
        'takes %p for no livechat room',
        (room) => {
            expect(readRoomContact(room)).toEqual({ kind: 'not-a-livechat-room' });
        },
    );

    it.each([[undefined], [null], ['contact-1'], [{}], [{ name: 'Zoe' }], [{ _id: ' ' }], [{ _id: 7 }]])(
        'finds no contact where the room has %p for one',
        (contact) => {
            expect(readRoomContact(livechatRoom({ contact }))).toEqual({ kind: 'no-contact' });
        },
    );

    it.each([
        ['no visitor', { visitor: undefined }],
        ['a visitor without an id', { visitor: { token: 't' } }],
        ['no source', { source: undefined }],
        ['a source without a type', { source: { id: 'twilio' } }],
    ])('knows no chat at hand with %s, but the contact all the same', (_, changes) => {
        const found = readRoomContact(livechatRoom(changes));
        expect(found.kind).toBe('contact');
        expect(found).not.toHaveProperty('chat');
    });

    it('takes the visitor by the id of the database, too', () => {
        expect(readRoomContact(livechatRoom({ visitor: { _id: 'v2' } }))).toMatchObject({ chat: { id: 'v2' } });
    });

    it('is there for any room and never throws', () => {
        const contact = anyRecord({ _id: anyText, id: anyText, name: anyText, channels: fc.array(anyChannelDocument) });
        const part = anyRecord({ id: anyText, _id: anyText, type: anyText });
        const rooms = anyRecord({ type: fc.constant('l'), contact, visitor: part, source: part });
        fc.assert(
            fc.property(fc.oneof(rooms, anyValue), (room) => {
                expect(['contact', 'no-contact', 'not-a-livechat-room']).toContain(readRoomContact(room).kind);
            }),
        );
    });
});

describe('readContact', () => {
    it('prefers the id of the database', () => {
        expect(readContact({ _id: 'c1', id: 'c2' })?.id).toBe('c1');
        expect(readContact({ id: 'c2' })?.id).toBe('c2');
    });

    it('tells a record without a list of channels from one with an empty list', () => {
        expect(readContact({ _id: 'c1' })).toEqual({ id: 'c1' });
        expect(readContact({ _id: 'c1', channels: null })).toEqual({ id: 'c1' });
        expect(readContact({ _id: 'c1', channels: [] })?.recorded).toEqual({ channels: [], skipped: 0 });
    });

    it.each([[''], [' '], [7], [null]])('takes %p for no name', (name) => {
        expect(readContact({ _id: 'c1', name })).not.toHaveProperty('name');
    });
});
