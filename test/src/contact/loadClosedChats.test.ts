import fc from 'fast-check';

import type { AllowedAccess } from '../../../src/access/decideAccess';
import { loadClosedChats } from '../../../src/contact/loadClosedChats';
import { anyRecord, anyText, anyValue } from '../arbitraries';
import { type Answer, reply, replyHtml, replyParsed, replyRefusal } from '../fakes';
import { allowedAccess } from '../requests';
import { fakeRest } from '../rest/fakeRest';

let access: AllowedAccess;

beforeAll(async () => {
    access = await allowedAccess();
});

const ask = (given: Answer) => {
    const { rest, http } = fakeRest({ 'contacts.history': given });
    return { answer: loadClosedChats(access, rest, { contactId: 'c 1', count: 10, offset: 20 }), http };
};

describe('loadClosedChats', () => {
    it('asks for one page of the contact, with no other parameter', async () => {
        const { answer, http } = ask(reply(200, { history: [], total: 0 }));
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
        expect(await ask(reply(200, { history: [chat, { _id: 'room-2' }], total: 45 })).answer).toEqual({
            kind: 'answered',
            total: 45,
            chats: [
                {
                    roomId: 'room-1',
                    source: chat.source,
                    visitorId: 'v1',
                    closedAt: Date.UTC(2024, 10, 22, 11, 53),
                    servedBy: { id: 'u1', name: 'Bob' },
                    lastMessage: 'Bye',
                },
                { roomId: 'room-2', source: { type: '' } },
            ],
        });
    });

    it('names who served by their username where they have no name', async () => {
        const history = [{ _id: 'r', servedBy: { username: 'bob' } }];
        expect(await ask(reply(200, { history, total: 1 })).answer).toMatchObject({
            chats: [{ servedBy: { name: 'bob' } }],
        });
    });

    it('leaves out what is no chat, and counts what it has where the server does not', async () => {
        const history = [null, { _id: '' }, 'room', { _id: 'room-1' }];
        expect(await ask(reply(200, { history })).answer).toMatchObject({ chats: [{ roomId: 'room-1' }], total: 21 });
    });

    it.each([[undefined], [null], [{}], ['none']])('makes no sense of a history that is %p', async (history) => {
        expect(await ask(reply(200, { history })).answer).toEqual({
            kind: 'failed',
            failure: { reason: 'unexpected-answer' },
        });
    });

    it('tells a contact that is gone from other failures', async () => {
        expect(await ask(replyRefusal(400, 'error-contact-not-found')).answer).toEqual({ kind: 'not-found' });
        expect(await ask(replyRefusal(400, 'invalid-params')).answer).toEqual({
            kind: 'failed',
            failure: { reason: 'unexpected-answer', status: 400 },
        });
    });

    it('says of a permission that the account lacks that it is the one for the history', async () => {
        expect(await ask(replyRefusal(403)).answer).toEqual({
            kind: 'failed',
            failure: { reason: 'lacks-permission', of: 'history' },
        });
        expect(await ask(replyHtml(403)).answer).toEqual({
            kind: 'failed',
            failure: { reason: 'refused-in-front', status: 403 },
        });
    });

    it('never throws, whatever the chats are', async () => {
        const part = anyRecord({ _id: anyText, type: anyText, name: anyText, msg: anyText });
        const chat = anyRecord({ _id: anyText, source: part, v: part, servedBy: part, lastMessage: part });
        await fc.assert(
            fc.asyncProperty(fc.array(fc.oneof(chat, anyValue)), anyValue, async (history, total) => {
                const answer = await ask(replyParsed(200, { history, total })).answer;
                const chats = answer.kind === 'answered' ? answer.chats : [];
                expect(chats.length).toBeLessThanOrEqual(history.length);
                expect(chats.filter(({ roomId }) => typeof roomId !== 'string' || roomId.trim() === '')).toEqual([]);
            }),
        );
    });
});
