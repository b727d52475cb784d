import { blockingWorkspace, confirmed, verbs } from './blockingWorkspace';
import { clickInPanel, enter, type InteractionSetup, state, submit, success, viewId } from './interactions';
import { actionsOf } from './shownBy';
import { encodePanelAction, type PanelAction } from '../../../src/panel/panelAction';
import { Caches } from '../../../src/request/Caches';
import { agent, type Answer, configured, never, reply, replyChannels, replyPermissions, replyRefusal } from '../fakes';
import { isValid, keysOf } from '../views/viewParts';

/** Of a submission only what matters: what was changed on the server. */
const postedBy = ({ http }: Awaited<ReturnType<typeof submit>>) => http.sent.filter(({ method }) => method === 'POST');

describe('a channel that is blocked or unblocked', () => {
    it.each(verbs)('is so on the server before the panel is read again, which says so: %s', async (verb) => {
        const submitted = await submit(confirmed(verb), {}, blockingWorkspace(verb));
        const { answer, opened, updated, calls } = submitted;
        expect(postedBy(submitted)).toHaveLength(1);
        expect(answer).toEqual(success);
        expect(updated).toMatchObject([
            {
                surface: { type: 'contextualBar', id: viewId },
                trigger: { triggerId: 'trigger-1' },
                user: { id: 'agent-1' },
            },
        ]);
        expect(isValid(updated[0]?.surface as object)).toBe(true);
        expect(opened).toEqual([]);
        expect(keysOf(updated)).toEqual(expect.arrayContaining([`${verb}ed-now`, 'source-sms']));
        expect(calls.lastIndexOf('contacts.channels')).toBeGreaterThan(calls.indexOf(`contacts.${verb}`));
    });

    it.each(verbs)(
        'needs the permission of the person, not only that of the account, and says so: %s',
        async (verb) => {
            const other = verb === 'block' ? 'unblock-livechat-contact' : 'block-livechat-contact';
            const workspace = blockingWorkspace(verb, { 'permissions.listAll': replyPermissions(other) });
            const submitted = await submit(confirmed(verb), {}, workspace);
            expect(keysOf(submitted.updated)).toContain('block-refused');
            expect(postedBy(submitted)).toEqual([]);
            expect(submitted.logger.lines).toContainEqual([
                'warn',
                expect.objectContaining({ event: 'refused', userId: 'agent-1', entry: verb }),
            ]);
        },
    );

    it('is not done while the permissions cannot be had, although the allowed roles let the person look', async () => {
        const workspace = blockingWorkspace('block', { 'permissions.listAll': replyRefusal(401) });
        const submitted = await submit(confirmed('block'), {}, workspace);
        expect(keysOf(submitted.updated)).toContain('block-refused');
        expect(postedBy(submitted)).toEqual([]);
    });

    it('is not done while nobody knows who may, and the panel says so', async () => {
        const workspace = blockingWorkspace('block', { 'permissions.listAll': reply(500, null) });
        const submitted = await submit(confirmed('block'), {}, workspace);
        expect(keysOf(submitted.updated)).toEqual(['panel-title', 'unchecked', 'unchecked-next', 'retry']);
        expect(submitted.calls).toEqual(['permissions.listAll']);
    });

    it.each([
        ['nobody', undefined, []],
        ['a bot', agent({ type: 'bot' }), []],
        ['somebody whose account is not active', agent({ isEnabled: false }), ['refused-inactive']],
        ['somebody without a role', agent({ roles: [] }), ['refused']],
    ])('is not done for %s', async (_, user, keys) => {
        const submitted = await submit(confirmed('block'), { user }, blockingWorkspace('block'));
        expect(postedBy(submitted)).toEqual([]);
        expect(submitted.answer).toEqual(success);
        expect(keysOf(submitted.updated)).toEqual(expect.arrayContaining(keys));
        expect(submitted.updated).toHaveLength(keys.length);
    });

    it.each([
        ['another action', encodePanelAction({ kind: 'channels', state })],
        ['an id that is none', 'block'],
        ['no id', undefined],
        ['a panel that is none of ours', confirmed('block', { viewId: 'another-view' })],
    ])('is not done for a submission of %s', async (_, id) => {
        const { answer, opened, updated, told, calls } = await submit(id, {}, blockingWorkspace('block'));
        expect(answer).toEqual(success);
        expect([opened, updated, told, calls]).toEqual([[], [], [], []]);
    });

    it.each([
        ['no view', undefined],
        ['a view that is a text', 'block'],
    ])('is not done for a submission of %s', async (_, view) => {
        const { answer, calls } = await submit(undefined, { view }, blockingWorkspace('block'));
        expect([answer, calls]).toEqual([success, []]);
    });

    it('is only ever one of the contact, whatever key a client sends', async () => {
        const id = confirmed('block', { channel: 'forged' });
        const submitted = await submit(id, {}, blockingWorkspace('block'));
        expect(keysOf(submitted.updated)).toContain('block-not-found');
        expect(postedBy(submitted)).toEqual([]);
    });

    it('is not blocked a second time', async () => {
        const submitted = await submit(confirmed('block'), {}, blockingWorkspace('unblock'));
        expect(keysOf(submitted.updated)).toContain('blocked-now');
        expect(postedBy(submitted)).toEqual([]);
    });

    it.each<[string, Answer, string]>([
        ['is without a licence', replyRefusal(400, 'error-action-not-allowed'), 'block-no-licence'],
        ['fails', reply(500, null), 'block-failed'],
        ['breaks off', () => Promise.reject(new Error('ECONNRESET')), 'block-unknown'],
    ])('says so where the server %s, and shows the list', async (_, answer, notice) => {
        const workspace = blockingWorkspace('block', { 'contacts.block': answer });
        const { updated } = await submit(confirmed('block'), {}, workspace);
        expect(keysOf(updated)).toEqual(expect.arrayContaining([notice, 'source-sms']));
    });

    it.each<[string, Answer, Caches['licence']]>([
        ['does it', reply(200, { success: true }), 'covers-blocking'],
        ['is without a licence', replyRefusal(400, 'error-action-not-allowed'), 'does-not-cover-blocking'],
        ['fails', reply(500, null), 'not-known'],
    ])('teaches the process of the licence what the status tells, where the server %s', async (_, answer, licence) => {
        const caches = new Caches();
        await submit(confirmed('block'), {}, { ...blockingWorkspace('block', { 'contacts.block': answer }), caches });
        expect(caches.licence).toBe(licence);
    });

    // Without a word the question would only close.
    it('says so where the app has lost its account meanwhile', async () => {
        const settings = { ...configured, 'rest-user-id': '' };
        const submitted = await submit(confirmed('block'), {}, { ...blockingWorkspace('block'), settings });
        expect(keysOf(submitted.updated)).toEqual(expect.arrayContaining(['block-not-configured', 'source-sms']));
        expect(submitted.calls).toEqual(['room room-1']);
    });
});

describe('the time that it takes to block', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it('is 3.5 s at most, whatever hangs, and then it is said that nobody knows', async () => {
        const start = Date.now();
        const hanging = blockingWorkspace('block', { 'contacts.block': never, 'contacts.channels': never });
        const submitting = submit(confirmed('block'), {}, hanging).then(({ updated }) => ({
            keys: keysOf(updated),
            ms: Date.now() - start,
        }));
        await jest.advanceTimersByTimeAsync(10_000);
        const { keys, ms } = await submitting;
        expect(keys).toContain('block-unknown');
        expect(ms).toBeLessThanOrEqual(3500);
    });

    it('is not saved by showing a list that was asked for before', async () => {
        let asked = 0;
        const channels: Answer = (url) => {
            asked += 1;
            const given = replyChannels()(url);
            return new Promise((resolve) => {
                setTimeout(() => resolve(given), 1000);
            });
        };
        const setup = { ...blockingWorkspace('block', { 'contacts.channels': channels }), caches: new Caches() };
        const both = [clickInPanel({ kind: 'channels', state }, {}, setup), submit(confirmed('block'), {}, setup)];
        await jest.advanceTimersByTimeAsync(10_000);
        await Promise.all(both);
        expect(asked).toBe(2);
    });
});

describe('Enter in the search field', () => {
    const contact = (id: string) => ({ _id: id, name: `Contact ${id}`, channels: [] });
    const finding = (...ids: readonly string[]): InteractionSetup => ({
        contact,
        answers: {
            'contacts.search': (url) => reply(200, { contacts: url.includes('unknown') ? [] : ids.map(contact) })(url),
        },
    });
    const field: PanelAction = { kind: 'search', state };
    const idOf = ({ opened }: Awaited<ReturnType<typeof enter>>) => (opened[0]?.surface as { id: string }).id;

    // The client disposes of the view that was submitted, whatever the answer is.
    it('opens the matches under an id of their own', async () => {
        const entered = await enter(field, 'zoe', {}, finding('c-7', 'c-8'));
        expect(entered.answer).toEqual(success);
        expect(entered.updated).toEqual([]);
        expect(entered.opened).toMatchObject([
            { surface: { type: 'contextualBar' }, trigger: { triggerId: 'trigger-1' }, user: { id: 'agent-1' } },
        ]);
        expect(isValid(entered.opened[0]?.surface as object)).toBe(true);
        expect(idOf(entered)).toMatch(/^contact-channels-/);
        expect(idOf(entered)).not.toBe(viewId);
        expect(idOf(entered)).not.toBe(idOf(await enter(field, 'zoe', {}, finding('c-7', 'c-8'))));
        expect(actionsOf(entered.opened, 'match').map(({ state: { contactId } }) => contactId)).toEqual(['c-7', 'c-8']);
        expect(JSON.stringify(entered.opened)).toContain('"initialValue":"zoe"');
    });

    it('opens the contact where exactly one matches, with the way back to the search', async () => {
        const { opened } = await enter(field, 'zoe', {}, finding('c-7'));
        expect(actionsOf(opened, 'menu')).toMatchObject([{ state: { contactId: 'c-7', query: 'zoe' } }]);
        expect(JSON.stringify(opened)).toContain('Contact c-7');
    });

    it('opens the search with its hint where nothing was entered', async () => {
        const { opened, calls } = await enter(field, '', {}, finding('c-7'));
        expect(actionsOf(opened, 'search')).toHaveLength(1);
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('is decided anew by who pressed it', async () => {
        const { opened, calls } = await enter(field, 'zoe', { user: agent({ roles: ['user'] }) }, finding('c-7'));
        expect(keysOf(opened)).toEqual(expect.arrayContaining(['refused', 'refused-next']));
        expect(calls).toEqual(['permissions.listAll']);
    });

    it.each([
        ['nobody', undefined],
        ['a bot', agent({ type: 'bot' })],
    ])('opens nothing for %s', async (_, user) => {
        const { answer, opened, updated, calls } = await enter(field, 'zoe', { user }, finding('c-7'));
        expect([answer, opened, updated, calls]).toEqual([success, [], [], []]);
    });

    it('knows where there is no chat to go back to', async () => {
        const outside: PanelAction = { kind: 'search', state: { ...state, isOutside: true } };
        const { opened } = await enter(outside, 'zoe', {}, finding('c-7', 'c-8'));
        expect(actionsOf(opened, 'channels')).toEqual([]);
        expect(actionsOf(opened, 'match')).toMatchObject([{ state: { isOutside: true } }, {}]);
    });
});
