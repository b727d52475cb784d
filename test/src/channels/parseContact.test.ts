import fc from 'fast-check';

import { parseContact } from '../../../src/channels/parseContact';
import { parseRoomContact } from '../../../src/channels/parseRoom';
import { anyChannelDocument, anyRecord, anyText, anyValue } from '../arbitraries';
import { channelDocument, livechatRoom } from '../fakes';

describe('parseRoomContact', () => {
    it('finds the contact of a livechat room, its channels and the chat at hand', () => {
        const room = livechatRoom({
            visitor: { id: 'v1' },
            source: { type: 'sms', id: 'twilio' },
            contact: { _id: 'c1', name: 'Zoe', channels: [channelDocument(), 'nonsense'] },
        });
        expect(parseRoomContact(room)).toEqual({
            kind: 'contact',
            contact: {
                id: 'c1',
                name: 'Zoe',
                emails: [],
                phones: [],
                isUnknown: false,
                conflicts: [],
                recorded: { channels: [expect.objectContaining({ name: 'widget' })], skipped: 1 },
            },
            chat: { roomId: 'room-1', visitor: { id: 'v1', sourceType: 'sms', sourceId: 'twilio' }, visitorMonths: [] },
        });
    });

    it.each([[undefined], [null], ['room-1'], [[]], [{}], [livechatRoom({ type: 'c' })], [livechatRoom({ type: 1 })]])(
        'takes %p for no livechat room',
        (room) => {
            expect(parseRoomContact(room)).toEqual({ kind: 'not-a-livechat-room' });
        },
    );

    it.each([[undefined], [null], ['contact-1'], [{}], [{ name: 'Zoe' }], [{ _id: ' ' }], [{ _id: 7 }]])(
        'finds no contact where the room has %p for one',
        (contact) => {
            expect(parseRoomContact(livechatRoom({ contact }))).toEqual({ kind: 'no-contact' });
        },
    );

    it.each([
        ['no visitor', { visitor: undefined }],
        ['a visitor without an id', { visitor: { token: 't' } }],
        ['no source', { source: undefined }],
        ['a source without a type', { source: { id: 'twilio' } }],
    ])('does not know the channel of the chat with %s, but the contact all the same', (_, changes) => {
        const found = parseRoomContact(livechatRoom(changes));
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'contact-1' } });
        expect(found).toHaveProperty('chat.roomId', 'room-1');
        expect(found).not.toHaveProperty('chat.visitor');
    });

    it('takes the visitor by the id of the database, too', () => {
        expect(parseRoomContact(livechatRoom({ visitor: { _id: 'v2' } }))).toMatchObject({
            chat: { visitor: { id: 'v2' } },
        });
    });

    it('knows when the chat started', () => {
        const createdAt = new Date(5);
        expect(parseRoomContact(livechatRoom({ createdAt }))).toMatchObject({ chat: { startedAt: 5 } });
        expect(parseRoomContact(livechatRoom({ createdAt: 'soon' }))).not.toHaveProperty('chat.startedAt');
    });

    it('knows in which months the visitor was active', () => {
        const visitor = { id: 'v1', activity: ['2024-10', 7, '2024-11'] };
        expect(parseRoomContact(livechatRoom({ visitor }))).toMatchObject({
            chat: { visitorMonths: ['2024-10', '2024-11'] },
        });
    });

    it('is there for any room and never throws', () => {
        const contact = anyRecord({ _id: anyText, id: anyText, name: anyText, channels: fc.array(anyChannelDocument) });
        const part = anyRecord({ id: anyText, _id: anyText, type: anyText });
        const rooms = anyRecord({ type: fc.constant('l'), contact, visitor: part, source: part });
        fc.assert(
            fc.property(fc.oneof(rooms, anyValue), (room) => {
                expect(['contact', 'no-contact', 'not-a-livechat-room']).toContain(parseRoomContact(room).kind);
            }),
        );
    });
});

describe('parseContact', () => {
    it('prefers the id of the database', () => {
        expect(parseContact({ _id: 'c1', id: 'c2' })?.id).toBe('c1');
        expect(parseContact({ id: 'c2' })?.id).toBe('c2');
    });

    it('tells a record without a list of channels from one with an empty list', () => {
        expect(parseContact({ _id: 'c1' })).not.toHaveProperty('recorded');
        expect(parseContact({ _id: 'c1', channels: null })).not.toHaveProperty('recorded');
        expect(parseContact({ _id: 'c1', channels: [] })?.recorded).toEqual({ channels: [], skipped: 0 });
    });

    it.each([[''], [' '], [7], [null]])('takes %p for no name', (name) => {
        expect(parseContact({ _id: 'c1', name })).not.toHaveProperty('name');
    });

    it('reads emails, phones and conflicts, and leaves out what is none', () => {
        expect(
            parseContact({
                _id: 'c1',
                emails: [
                    { address: 'a@example.com' },
                    { address: '' },
                    'b@example.com',
                    null,
                    { address: 'c@example.com' },
                ],
                phones: [{ phoneNumber: '123' }, { number: '456' }],
                conflictingFields: [{ field: 'name' }, { field: 'manager' }, { field: 'name' }, { value: 'x' }],
                unknown: true,
                createdAt: { $date: 5 },
            }),
        ).toEqual({
            id: 'c1',
            emails: ['a@example.com', 'c@example.com'],
            phones: ['123'],
            conflicts: ['name', 'manager'],
            isUnknown: true,
            createdAt: 5,
        });
    });

    it('finds the manager by id, whether the record has that or their document', () => {
        expect(parseContact({ _id: 'c1', contactManager: 'u1' })?.managerId).toBe('u1');
        expect(parseContact({ _id: 'c1', contactManager: { _id: 'u1', name: 'Ana' } })?.managerId).toBe('u1');
        expect(parseContact({ _id: 'c1', contactManager: { name: 'Ana' } })).not.toHaveProperty('managerId');
    });

    it.each([['true'], [1], [undefined]])('takes a contact for known where unknown is %p', (unknown) => {
        expect(parseContact({ _id: 'c1', unknown })?.isUnknown).toBe(false);
    });
});
