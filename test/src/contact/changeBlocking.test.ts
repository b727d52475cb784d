import { restCall } from './fakeRest';
import { blockChannel } from '../../../src/rest/blockChannel';
import { type Answer, reply } from '../fakes';

const visitor = { id: 'v1', sourceType: 'sms', sourceId: 'twilio' };
const done = reply(200, { success: true });

describe('blockChannel', () => {
    it.each(['block', 'unblock'] as const)('posts the visitor and source, and nothing else: %s', async (verb) => {
        const { call, http } = restCall({ [`contacts.${verb}`]: done });
        expect(await blockChannel(call, verb, visitor)).toEqual({ kind: 'done' });
        expect(http.sent.map(({ method, url }) => [method, url.href])).toEqual([
            ['POST', `https://chat.example/prefix/api/v1/omnichannel/contacts.${verb}`],
        ]);
        expect(http.sent[0]?.options?.data).toEqual({
            visitor: { visitorId: 'v1', source: { type: 'sms', id: 'twilio' } },
        });
    });

    it('names no source id where there is none, since the server takes no other keys', async () => {
        const { call, http } = restCall({ 'contacts.block': done });
        await blockChannel(call, 'block', { id: 'v1', sourceType: 'widget' });
        expect(http.sent[0]?.options?.data).toEqual({ visitor: { visitorId: 'v1', source: { type: 'widget' } } });
    });

    it.each<[string, Answer, object]>([
        ['a 403', reply(403, { error: 'User does not have the permissions' }), { kind: 'not-allowed' }],
        [
            'no licence',
            reply(400, { error: 'This is an enterprise feature [error-action-not-allowed]' }),
            { kind: 'no-licence' },
        ],
        ['no licence, said otherwise', reply(400, { error: 'error-action-not-allowed' }), { kind: 'no-licence' }],
        ['a channel that is gone', reply(400, { error: 'error-contact-not-found' }), { kind: 'not-found' }],
        [
            'any other refusal',
            reply(400, { error: 'must have required property' }),
            { kind: 'failed', failure: { reason: 'unexpected-answer', status: 400 } },
        ],
        ['a refused token', reply(401, null), { kind: 'failed', failure: { reason: 'invalid-token' } }],
        ['no answer', async () => undefined, { kind: 'failed', failure: { reason: 'unreachable' } }],
    ])('says what %s comes to', async (_, answer, outcome) => {
        const { call } = restCall({ 'contacts.block': answer });
        expect(await blockChannel(call, 'block', visitor)).toEqual(outcome);
    });
});
