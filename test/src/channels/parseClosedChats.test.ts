import fc from 'fast-check';

import { parseClosedChats } from '../../../src/channels/parseClosedChats';
import { anyRecord, anyText, anyValue } from '../arbitraries';

describe('parseClosedChats', () => {
    it('reads every part of a closed chat', () => {
        const chat = {
            _id: 'room-1',
            v: { _id: 'visitor-1' },
            source: { type: 'sms', id: 'twilio', alias: 'A', label: 'L', destination: '123' },
            closedAt: '2024-11-22T12:00:00.000Z',
            servedBy: { name: 'Bob', username: 'bob' },
            lastMessage: { msg: 'Bye' },
        };
        expect(parseClosedChats([chat])).toEqual([
            {
                roomId: 'room-1',
                visitorId: 'visitor-1',
                source: { type: 'sms', id: 'twilio', alias: 'A', label: 'L', destination: '123' },
                closedAt: Date.UTC(2024, 10, 22, 12),
                servedBy: { name: 'Bob' },
                lastMessage: 'Bye',
            },
        ]);
    });

    it('says no more than is known, and nothing of a room without an id', () => {
        const entries = [{ _id: 'room-1' }, { v: {} }, null, 'room-2', { _id: ' ' }, [{ _id: 'room-3' }]];
        expect(parseClosedChats(entries)).toEqual([{ roomId: 'room-1', source: { type: '' } }]);
    });

    it('names who served by their username where they have no name', () => {
        expect(parseClosedChats([{ _id: 'r', servedBy: { username: 'bob' } }])).toMatchObject([
            { servedBy: { name: 'bob' } },
        ]);
    });

    it('tells no list from an empty one', () => {
        expect(parseClosedChats([])).toEqual([]);
        for (const value of [undefined, null, {}, { length: 1, 0: { _id: 'r' } }, 'list']) {
            expect(parseClosedChats(value)).toBeUndefined();
        }
    });

    it('never throws, whatever the server sends', () => {
        const chat = anyRecord({
            _id: anyText,
            v: anyRecord({ _id: anyText }),
            source: anyRecord({ type: anyText }),
            closedAt: fc.date(),
            servedBy: anyRecord({ name: anyText }),
            lastMessage: anyRecord({ msg: anyText }),
        });
        fc.assert(
            fc.property(fc.oneof(fc.array(chat), anyValue), (value) => {
                expect(parseClosedChats(value) === undefined).toBe(!Array.isArray(value));
            }),
        );
    });
});
