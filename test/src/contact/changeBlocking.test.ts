import type { ChannelVisitor } from '../../../src/channels/Channel';
import { type BlockingVerb, changeBlocking } from '../../../src/contact/changeBlocking';
import { type Answer, reply, replyHtml, replyRefusal } from '../fakes';
import { allowedAccess } from '../requests';
import { fakeRest } from '../rest/fakeRest';

const visitor: ChannelVisitor = { id: 'v1', sourceType: 'sms', sourceId: 'twilio' };
const done = reply(200, { success: true });

async function change(verb: BlockingVerb, answer: Answer, of = visitor) {
    const { rest, http } = fakeRest({ [`contacts.${verb}`]: answer });
    return { outcome: await changeBlocking(await allowedAccess(), rest, { verb, visitor: of }), http };
}

describe('changeBlocking', () => {
    it.each(['block', 'unblock'] as const)('posts the visitor and source, and nothing else: %s', async (verb) => {
        const { outcome, http } = await change(verb, done);
        expect(outcome).toEqual({ kind: 'done' });
        expect(http.sent.map(({ method, url }) => [method, url.href])).toEqual([
            ['POST', `https://chat.example/prefix/api/v1/omnichannel/contacts.${verb}`],
        ]);
        expect(http.sent[0]?.options?.data).toEqual({
            visitor: { visitorId: 'v1', source: { type: 'sms', id: 'twilio' } },
        });
    });

    it('names no source id where there is none, since the server takes no other keys', async () => {
        const { http } = await change('block', done, { id: 'v1', sourceType: 'widget' });
        expect(http.sent[0]?.options?.data).toEqual({ visitor: { visitorId: 'v1', source: { type: 'widget' } } });
    });

    it.each<[string, Answer, object]>([
        ['a 403', replyRefusal(403, 'User does not have the permissions'), { kind: 'not-allowed' }],
        [
            'a 403 of something in front',
            replyHtml(403),
            { kind: 'failed', failure: { reason: 'refused-in-front', status: 403 } },
        ],
        [
            'no licence',
            replyRefusal(400, 'This is an enterprise feature [error-action-not-allowed]'),
            { kind: 'no-licence' },
        ],
        ['no licence, said otherwise', replyRefusal(400, 'error-action-not-allowed'), { kind: 'no-licence' }],
        ['a channel that is gone', replyRefusal(400, 'error-contact-not-found'), { kind: 'not-found' }],
        [
            'any other refusal',
            replyRefusal(400, 'must have required property'),
            { kind: 'failed', failure: { reason: 'unexpected-answer', status: 400 } },
        ],
        ['a refused token', replyRefusal(401), { kind: 'failed', failure: { reason: 'invalid-token' } }],
        ['no answer', async () => undefined, { kind: 'failed', failure: { reason: 'unreachable' } }],
    ])('says what %s comes to', async (_, answer, outcome) => {
        expect((await change('block', answer)).outcome).toEqual(outcome);
    });
});
