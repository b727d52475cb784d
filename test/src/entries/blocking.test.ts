import { isOpenModalServerInteraction } from 'ui-kit-1.0.0';

import { clickInPanel, nothing, state, submit, viewId } from './interactions';
import { encodePanelAction, type PanelAction } from '../../../src/panel/panelAction';
import { Caches } from '../../../src/request/Caches';
import { agent, type Answer, channelDocument, configured, livechatRoom, never, reply, replyChannels } from '../fakes';
import { type FakeSetup, keyOf } from '../requests';
import { argsOf, keysOf } from '../views/viewParts';

const visitor = { visitorId: 'visitor-7', source: { type: 'sms', id: 'twilio' } };
const document = channelDocument({ name: 'sms', visitor, details: { type: 'sms', id: 'twilio' } });
const channel = keyOf(document);

const holding = (...ids: readonly string[]): Answer =>
    reply(200, { update: ['view-livechat-contact', ...ids].map((_id) => ({ _id, roles: ['livechat-agent'] })) });

/** A workspace in which the agent may do both, and it works. */
function workspace(changes: Readonly<Record<string, Answer>> = {}): FakeSetup {
    return {
        room: (id) => livechatRoom({ id, contact: { _id: 'contact-1', name: 'Zoe', channels: [document] } }),
        answers: {
            'permissions.listAll': holding('block-livechat-contact', 'unblock-livechat-contact'),
            'contacts.channels': replyChannels(document),
            'contacts.block': reply(200, { success: true }),
            'contacts.unblock': reply(200, { success: true }),
            ...changes,
        },
    };
}

const verbs = ['block', 'unblock'] as const;
const confirmed = (verb: 'block' | 'unblock', changes: object = {}) =>
    encodePanelAction({ kind: verb, state, channel, viewId, ...changes });

describe('the question before a channel is blocked', () => {
    const menu: PanelAction = { kind: 'channel-menu', state, channel };

    it.each(verbs)('is a modal, and nothing is done yet: %s', async (verb) => {
        const { answer, calls } = await clickInPanel(menu, { value: verb }, workspace());
        expect(answer).toMatchObject({ type: 'modal.open', view: { id: confirmed(verb) } });
        expect(isOpenModalServerInteraction(answer)).toBe(true);
        expect(calls).not.toContain(`contacts.${verb}`);
    });

    it.each(verbs)('is not asked of somebody who may not: %s', async (verb) => {
        const other = verb === 'block' ? 'unblock-livechat-contact' : 'block-livechat-contact';
        const setup = workspace({ 'permissions.listAll': holding(other) });
        expect((await clickInPanel(menu, { value: verb }, setup)).answer).toEqual(nothing);
        const unknown = workspace({ 'permissions.listAll': reply(500, null) });
        expect((await clickInPanel(menu, { value: verb }, unknown)).answer).toEqual(nothing);
    });

    it('is not asked about a channel that is gone', async () => {
        const gone = { ...menu, channel: 'gone' };
        expect((await clickInPanel(gone, { value: 'block' }, workspace())).answer).toEqual(nothing);
    });

    it('is asked about a channel that the filter has hidden meanwhile', async () => {
        const hidden: PanelAction = { ...menu, state: { ...state, filter: 'blocked' } };
        const { answer } = await clickInPanel(hidden, { value: 'block' }, workspace());
        expect(answer).toMatchObject({ type: 'modal.open' });
    });

    it('is asked about a channel that others have pushed off the page meanwhile, and counts all of them', async () => {
        const later = Array.from({ length: 30 }, (_, index) =>
            channelDocument({ name: `later ${index}`, lastChat: { _id: `room${index}`, ts: '2026-01-01T00:00:00Z' } }),
        );
        const setup = workspace({ 'contacts.channels': replyChannels(document, ...later) });
        const { answer } = await clickInPanel(menu, { value: 'block' }, setup);
        expect(answer).toMatchObject({ type: 'modal.open' });
        expect(argsOf(answer, 'block-others-open')).toEqual({ count: 30 });
    });
});

describe('a channel that is blocked or unblocked', () => {
    it.each(verbs)('is named to the server by visitor and source, and the panel is read again: %s', async (verb) => {
        const { answer, updated, http, calls } = await submit(confirmed(verb), {}, workspace());
        const posted = http.sent.filter(({ method }) => method === 'POST');
        expect(posted.map(({ url, options }) => [url.pathname.split('.').at(-1), options?.data as unknown])).toEqual([
            [verb, { visitor }],
        ]);
        // Pushed, since an answer that updates a view would keep the question open.
        expect(answer).toEqual(nothing);
        expect(updated).toMatchObject([
            {
                surface: { type: 'contextualBar', id: viewId },
                trigger: { triggerId: 'trigger-1' },
                user: { id: 'agent-1' },
            },
        ]);
        expect(keysOf(updated)).toContain(`${verb}ed-now`);
        expect(calls.lastIndexOf('contacts.channels')).toBeGreaterThan(calls.indexOf(`contacts.${verb}`));
    });

    it.each(verbs)('is logged with who did it to whom, and what came of it: %s', async (verb) => {
        const { logger } = await submit(confirmed(verb), {}, workspace());
        expect(logger.lines).toContainEqual([
            'info',
            { event: 'blocking', userId: 'agent-1', contactId: 'contact-1', verb, outcome: 'done' },
        ]);
        expect(logger.text).not.toMatch(/Zoe|visitor-7/);
    });

    it.each(verbs)('needs the permission of the person, not only that of the account: %s', async (verb) => {
        const other = verb === 'block' ? 'unblock-livechat-contact' : 'block-livechat-contact';
        const { updated, calls, logger } = await submit(
            confirmed(verb),
            {},
            workspace({ 'permissions.listAll': holding(other) }),
        );
        expect(updated).toEqual([]);
        expect(calls).toEqual(['permissions.listAll']);
        expect(logger.lines).toContainEqual(['warn', expect.objectContaining({ event: 'refused', userId: 'agent-1' })]);
    });

    it('is not done while the permissions cannot be had, although the allowed roles let the person look', async () => {
        const { updated, calls } = await submit(
            confirmed('block'),
            {},
            workspace({ 'permissions.listAll': reply(500, null) }),
        );
        expect(updated).toEqual([]);
        expect(calls).toEqual(['permissions.listAll']);
    });

    it.each([
        ['nobody', undefined],
        ['a bot', agent({ type: 'bot' })],
        ['somebody whose account is not active', agent({ isEnabled: false })],
        ['somebody without a role', agent({ roles: [] })],
    ])('is not done for %s', async (_, user) => {
        const { updated, http } = await submit(confirmed('block'), { user }, workspace());
        expect(updated).toEqual([]);
        expect(http.sent.filter(({ method }) => method === 'POST')).toEqual([]);
    });

    it.each([
        ['another action', encodePanelAction({ kind: 'channels', state })],
        ['an id that is none', 'block'],
        ['no id', undefined],
        ['a panel that is none of ours', confirmed('block', { viewId: 'another-view' })],
    ])('is not done for a submission of %s', async (_, id) => {
        const { updated, http } = await submit(id, {}, workspace());
        expect(updated).toEqual([]);
        expect(http.sent.filter(({ method }) => method === 'POST')).toEqual([]);
    });

    it('is only ever one of the contact, whatever key a client sends', async () => {
        const { updated, http } = await submit(confirmed('block', { channel: 'forged' }), {}, workspace());
        expect(keysOf(updated)).toContain('block-not-found');
        expect(http.sent.filter(({ method }) => method === 'POST')).toEqual([]);
    });

    it.each<[string, Answer, string]>([
        ['is without a licence', reply(400, { error: 'error-action-not-allowed' }), 'block-no-licence'],
        ['does not let the account', reply(403, null), 'block-not-allowed'],
        ['knows no such channel', reply(400, { error: 'error-contact-not-found' }), 'block-not-found'],
        ['fails', reply(500, null), 'block-failed'],
        ['answers something else', reply(200, '<html>'), 'block-unknown'],
        ['breaks off', () => Promise.reject(new Error('ECONNRESET')), 'block-unknown'],
    ])('says so where the server %s, and shows the list', async (_, answer, notice) => {
        const submitted = await submit(confirmed('block'), {}, workspace({ 'contacts.block': answer }));
        expect(keysOf(submitted.updated)).toEqual(expect.arrayContaining([notice, 'source-sms']));
    });

    it('is not done while the app is not configured', async () => {
        const settings = { ...configured, 'rest-user-id': '' };
        const { updated } = await submit(confirmed('block'), {}, { ...workspace(), settings });
        expect(updated).toEqual([]);
    });

    it('says within 3.5 s what came of it, whatever hangs', async () => {
        jest.useFakeTimers();
        try {
            const start = Date.now();
            const hanging = workspace({ 'contacts.block': never, 'contacts.channels': never });
            const submitting = submit(confirmed('block'), {}, hanging).then(({ updated }) => [
                keysOf(updated).includes('block-unknown'),
                Date.now() - start,
            ]);
            await jest.advanceTimersByTimeAsync(10_000);
            const [isSaid, ms] = await submitting;
            expect(isSaid).toBe(true);
            expect(ms).toBeLessThanOrEqual(3500);
        } finally {
            jest.useRealTimers();
        }
    });

    it('is read again after it was done, not from a request that was under way before', async () => {
        jest.useFakeTimers();
        try {
            let asked = 0;
            const channels: Answer = (url) => {
                asked += 1;
                const given = replyChannels(document)(url);
                return new Promise((resolve) => {
                    setTimeout(() => resolve(given), 1000);
                });
            };
            const setup = { ...workspace({ 'contacts.channels': channels }), caches: new Caches() };
            const both = [clickInPanel({ kind: 'channels', state }, {}, setup), submit(confirmed('block'), {}, setup)];
            await jest.advanceTimersByTimeAsync(10_000);
            await Promise.all(both);
            expect(asked).toBe(2);
        } finally {
            jest.useRealTimers();
        }
    });
});
