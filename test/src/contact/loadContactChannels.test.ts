import fc from 'fast-check';

import { restCall } from './fakeRest';
import { loadContactChannels } from '../../../src/rest/loadContactChannels';
import { anyUnicode } from '../arbitraries';
import { channelDocument, reply, replyChannels } from '../fakes';

const endpoint = 'contacts.channels';

describe('loadContactChannels', () => {
    it('asks the endpoint for the contact, with no other parameter', async () => {
        const { call, http } = restCall({ [endpoint]: replyChannels() });
        await loadContactChannels(call, 'contact-1');
        expect(http.sent.map(({ url }) => url.href)).toEqual([
            'https://chat.example/prefix/api/v1/omnichannel/contacts.channels?contactId=contact-1',
        ]);
    });

    it('sends any contact id as it is', async () => {
        await fc.assert(
            fc.asyncProperty(anyUnicode, async (contactId) => {
                const { call, http } = restCall({ [endpoint]: replyChannels() });
                await loadContactChannels(call, contactId);
                expect([...(http.sent[0]?.url.searchParams ?? [])]).toEqual([['contactId', contactId]]);
            }),
        );
    });

    it('gives the channels in the order of the answer', async () => {
        const { call } = restCall({
            [endpoint]: replyChannels(channelDocument({ name: 'b' }), channelDocument({ name: 'a' })),
        });
        const answer = await loadContactChannels(call, 'contact-1');
        expect(answer).toMatchObject({ kind: 'answered', channels: [{ name: 'b' }, { name: 'a' }], skipped: 0 });
    });

    it('gives an empty list for a contact that does not exist', async () => {
        const { call } = restCall({ [endpoint]: replyChannels() });
        expect(await loadContactChannels(call, 'none')).toEqual({ kind: 'answered', channels: [], skipped: 0 });
    });

    it('shows what it can of a list with nonsense in it, and logs how much it left out', async () => {
        const { call, logger } = restCall({ [endpoint]: replyChannels(null, channelDocument(), 'widget') });
        expect(await loadContactChannels(call, 'contact-1')).toMatchObject({
            channels: [{ name: 'widget' }],
            skipped: 2,
        });
        expect(logger.lines).toContainEqual(['warn', expect.objectContaining({ event: 'channels-skipped', count: 2 })]);
    });

    it('logs nothing left out where nothing was', async () => {
        const { call, logger } = restCall({ [endpoint]: replyChannels(channelDocument()) });
        await loadContactChannels(call, 'contact-1');
        expect(logger.text).not.toContain('channels-skipped');
    });

    it.each([[undefined], [null], [{}], ['widget'], [7]])(
        'makes no sense of channels that are %p',
        async (channels) => {
            const { call } = restCall({ [endpoint]: reply(200, { success: true, channels }) });
            const answer = await loadContactChannels(call, 'contact-1');
            expect(answer).toEqual({ kind: 'failed', failure: { reason: 'unexpected-answer' } });
        },
    );

    it('hands on why there is no answer', async () => {
        const { call } = restCall({ [endpoint]: reply(503, null) });
        const answer = await loadContactChannels(call, 'contact-1');
        expect(answer).toEqual({ kind: 'failed', failure: { reason: 'server-error', status: 503 } });
    });
});
