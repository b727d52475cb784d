import fc from 'fast-check';

import { restCall } from './fakeRest';
import { loadClosedChats } from '../../../src/rest/loadClosedChats';
import { anyRecord, anyText, anyValue } from '../arbitraries';
import { reply, replyParsed } from '../fakes';

const page = { count: 10, offset: 20 };
const ask = (data: unknown, status = 200) => {
    const { call, http } = restCall({ 'contacts.history': reply(status, data) });
    return { answer: loadClosedChats(call, 'c 1', page), http };
};

describe('loadClosedChats', () => {
    it('asks for one page of the contact, with no other parameter', async () => {
        const { answer, http } = ask({ history: [], total: 0 });
        await answer;
        expect(http.sent.map(({ url }) => [url.pathname, [...url.searchParams]])).toEqual([
            [
                '/prefix/api/v1/omnichannel/contacts.history',
                [
                    ['contactId', 'c 1'],
                    ['count', '10'],
                    ['offset', '20'],
                ],
            ],
        ]);
    });

    it('reads what there is of a chat', async () => {
        const chat = {
            _id: 'room-1',
            source: { type: 'sms', id: 'twilio', alias: 'Line', label: 'Shop', destination: '123' },
            v: { _id: 'v1', token: 'secret' },
            closedAt: '2024-11-22T11:53:00.000Z',
            servedBy: { _id: 'u1', name: 'Bob', username: 'bob' },
            lastMessage: { msg: 'Bye' },
        };
        expect(await ask({ history: [chat, { _id: 'room-2' }], total: 45 }).answer).toEqual({
            kind: 'answered',
            total: 45,
            chats: [
                {
                    roomId: 'room-1',
                    source: chat.source,
                    visitorId: 'v1',
                    closedAt: Date.UTC(2024, 10, 22, 11, 53),
                    servedBy: 'Bob',
                    lastMessage: 'Bye',
                },
                { roomId: 'room-2', source: { type: '' } },
            ],
        });
    });

    it('names who served by their username where they have no name', async () => {
        const history = [{ _id: 'r', servedBy: { username: 'bob' } }];
        expect(await ask({ history, total: 1 }).answer).toMatchObject({ chats: [{ servedBy: 'bob' }] });
    });

    it('leaves out what is no chat, and counts what it has where the server does not', async () => {
        const history = [null, { _id: '' }, 'room', { _id: 'room-1' }];
        expect(await ask({ history }).answer).toMatchObject({ chats: [{ roomId: 'room-1' }], total: 21 });
    });

    it.each([[undefined], [null], [{}], ['none']])('makes no sense of a history that is %p', async (history) => {
        expect(await ask({ history }).answer).toEqual({ kind: 'failed', failure: { reason: 'unexpected-answer' } });
    });

    it('tells a contact that is gone from other failures', async () => {
        const gone = { success: false, error: 'error-contact-not-found' };
        expect(await ask(gone, 400).answer).toEqual({ kind: 'not-found' });
        expect(await ask({ success: false, error: 'invalid-params' }, 400).answer).toMatchObject({
            kind: 'failed',
            failure: { reason: 'unexpected-answer', status: 400 },
        });
        expect(await ask(null, 403).answer).toMatchObject({ kind: 'failed', failure: { reason: 'lacks-permission' } });
    });

    it('never throws, whatever the chats are', async () => {
        const part = anyRecord({ _id: anyText, type: anyText, name: anyText, msg: anyText });
        const chat = anyRecord({ _id: anyText, source: part, v: part, servedBy: part, lastMessage: part });
        await fc.assert(
            fc.asyncProperty(fc.array(fc.oneof(chat, anyValue)), anyValue, async (history, total) => {
                const { call } = restCall({ 'contacts.history': replyParsed(200, { history, total }) });
                const answer = await loadClosedChats(call, 'c 1', page);
                const chats = answer.kind === 'answered' ? answer.chats : [];
                expect(chats.length).toBeLessThanOrEqual(history.length);
                expect(chats.filter(({ roomId }) => typeof roomId !== 'string' || roomId.trim() === '')).toEqual([]);
            }),
        );
    });
});
