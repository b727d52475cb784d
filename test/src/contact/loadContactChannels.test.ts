import fc from 'fast-check';

import type { AllowedAccess } from '../../../src/access/decideAccess';
import { loadContactChannels } from '../../../src/contact/loadContactChannels';
import { anyUnicode } from '../arbitraries';
import { type Answer, channelDocument, reply, replyChannels } from '../fakes';
import { allowedAccess } from '../requests';
import { fakeRest } from '../rest/fakeRest';

let access: AllowedAccess;

beforeAll(async () => {
    access = await allowedAccess();
});

const ask = (given: Answer, contactId = 'contact-1') => {
    const { rest, http } = fakeRest({ 'contacts.channels': given });
    return { answer: loadContactChannels(access, rest, contactId), http };
};

describe('loadContactChannels', () => {
    it('asks the endpoint for the contact, with no other parameter', async () => {
        const { answer, http } = ask(replyChannels());
        await answer;
        expect(http.sent.map(({ url }) => url.href)).toEqual([
            'https://chat.example/prefix/api/v1/omnichannel/contacts.channels?contactId=contact-1',
        ]);
    });

    it('sends any contact id as it is', async () => {
        await fc.assert(
            fc.asyncProperty(anyUnicode, async (contactId) => {
                const { answer, http } = ask(replyChannels(), contactId);
                await answer;
                expect([...(http.sent[0]?.url.searchParams ?? [])]).toEqual([['contactId', contactId]]);
            }),
        );
    });

    it('gives the channels in the order of the answer', async () => {
        const channels = [channelDocument({ name: 'b' }), channelDocument({ name: 'a' })];
        expect(await ask(replyChannels(...channels)).answer).toMatchObject({
            kind: 'answered',
            channels: [{ name: 'b' }, { name: 'a' }],
            skipped: 0,
        });
    });

    it('gives an empty list for a contact that does not exist', async () => {
        expect(await ask(replyChannels()).answer).toEqual({ kind: 'answered', channels: [], skipped: 0 });
    });

    it('gives what it can of a list with nonsense in it, and says how much it left out', async () => {
        expect(await ask(replyChannels(null, channelDocument(), 'widget')).answer).toMatchObject({
            channels: [{ name: 'widget' }],
            skipped: 2,
        });
    });

    it.each([[undefined], [null], [{}], ['widget'], [7]])(
        'makes no sense of channels that are %p',
        async (channels) => {
            expect(await ask(reply(200, { success: true, channels })).answer).toEqual({
                kind: 'failed',
                failure: { reason: 'unexpected-answer' },
            });
        },
    );

    it('hands on why there is no answer', async () => {
        expect(await ask(reply(503, null)).answer).toEqual({
            kind: 'failed',
            failure: { reason: 'server-error', status: 503 },
        });
    });
});
