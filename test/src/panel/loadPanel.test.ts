import { loadPanel, type PanelPage } from '../../../src/panel/loadPanel';
import { initialState, type PanelState } from '../../../src/panel/PanelState';
import { agent, channelDocument, configured, livechatRoom, reply, replyPermission } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

type Question = { readonly page?: PanelPage; readonly state?: Partial<PanelState>; readonly room?: unknown };

async function load(setup: FakeSetup = {}, { page = { page: 'channels' }, state, room }: Question = {}) {
    const fake = new FakeEntry(setup);
    const asked = { ...initialState({ roomId: 'room-1' }), ...state };
    return { model: await loadPanel(await fake.start(), page, asked, room), ...fake };
}

const pages: readonly PanelPage[] = [
    { page: 'channels' },
    { page: 'channels', revealed: 'a-key' },
    { page: 'history', offset: 0 },
    { page: 'details' },
    { page: 'search', query: 'zoe' },
];

describe('the order of a look at the panel', () => {
    it('is who may, which room, which channels', async () => {
        const { model, calls } = await load();
        expect(model).toMatchObject({ kind: 'channels', channels: [{ name: 'of-the-endpoint' }] });
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });

    it('does without reading a room that the engine has just handed over', async () => {
        const room = livechatRoom({ contact: { _id: 'contact-of-the-given-room' } });
        const { calls, http } = await load({}, { room });
        expect(calls).toEqual(['permissions.listAll', 'contacts.channels']);
        expect(http.sent[1]?.url.searchParams.get('contactId')).toBe('contact-of-the-given-room');
    });

    it('asks for the channels of the contact that the room has now', async () => {
        let contactId = 'before-the-merge';
        const fake = new FakeEntry({ room: () => livechatRoom({ contact: { _id: contactId } }) });
        const state = initialState({ roomId: 'room-1' });
        await loadPanel(await fake.start(), { page: 'channels' }, state);
        contactId = 'after-the-merge';
        await loadPanel(await fake.start(), { page: 'channels' }, state);
        const asked = fake.http.sent.map(({ url }) => url.searchParams.get('contactId'));
        expect(asked.filter((id) => id !== null)).toEqual(['before-the-merge', 'after-the-merge']);
    });

    it('asks for the channels of whoever was looked up, not of the room', async () => {
        const { model, calls, http } = await load(
            { contact: (id) => ({ _id: id, name: 'Bob' }) },
            { state: { contactId: 'c-9' } },
        );
        expect(model).toMatchObject({ kind: 'channels', contactName: 'Bob' });
        expect(calls).toEqual(['permissions.listAll', 'contact c-9', 'contacts.channels']);
        expect(http.sent[1]?.url.searchParams.get('contactId')).toBe('c-9');
    });

    it.each([
        [{ page: 'details' } as const, []],
        [{ page: 'search', query: 'zoe' } as const, ['contacts.search', 'contacts.search']],
        [{ page: 'search', query: '' } as const, []],
    ])('asks for no channels on the page %j', async (page, asked) => {
        const { calls } = await load({ answers: { 'contacts.search': reply(200, { contacts: [] }) } }, { page });
        const read = page.page === 'search' ? [] : ['room room-1'];
        expect(calls).toEqual(['permissions.listAll', ...read, ...asked]);
    });
});

describe('somebody who may not look', () => {
    it.each([
        ['no user', undefined],
        ['a bot', agent({ type: 'bot' })],
        ['an app', agent({ type: 'app' })],
    ])('causes nothing and is shown nothing on any page: %s', async (_, user) => {
        for (const page of pages) {
            const { model, calls } = await load({ user }, { page, room: livechatRoom() });
            expect(model).toBeUndefined();
            expect(calls).toEqual([]);
        }
    });

    it('causes nothing with an account that is not active, and is told so', async () => {
        for (const page of pages) {
            const { model, calls } = await load({ user: agent({ isEnabled: false }) }, { page });
            expect(model).toEqual({ kind: 'refused-inactive' });
            expect(calls).toEqual([]);
        }
    });

    it('causes only the question who may look, without a role that may', async () => {
        for (const page of pages) {
            const { model, calls } = await load(
                { user: agent({ roles: ['user'] }) },
                { page, state: { contactId: 'c' } },
            );
            expect(model).toEqual({ kind: 'refused', permission: 'view-livechat-contact' });
            expect(calls).toEqual(['permissions.listAll']);
        }
    });

    it('is refused before it is said whether the room has a contact, and by the fallback as well', async () => {
        const settings = { ...configured, 'rest-user-id': '' };
        const user = agent({ roles: ['user'] });
        for (const room of [livechatRoom(), livechatRoom({ type: 'c' }), livechatRoom({ contact: undefined })]) {
            const { model, calls } = await load({ settings, user }, { room });
            expect(model).toMatchObject({ kind: 'refused' });
            expect(calls).toEqual([]);
        }
    });
});

describe('a room without a list', () => {
    it.each([
        ['does not exist', () => undefined],
        ['is null', () => null],
        ['is no livechat room', () => livechatRoom({ type: 'd' })],
    ])('is no livechat room where it %s', async (_, room) => {
        const { model, calls } = await load({ room });
        expect(model).toEqual({ kind: 'not-a-livechat-room' });
        expect(calls).toEqual(['permissions.listAll', 'room room-1']);
    });

    it('has no contact where it is linked to none', async () => {
        const { model, calls } = await load({ room: () => livechatRoom({ contact: undefined }) });
        expect(model).toEqual({ kind: 'no-contact' });
        expect(calls).toEqual(['permissions.listAll', 'room room-1']);
    });

    it('is not asked for where somebody was looked up who is gone', async () => {
        const { model, calls } = await load({}, { state: { contactId: 'c-9' } });
        expect(model).toEqual({ kind: 'contact-not-found' });
        expect(calls).toEqual(['permissions.listAll', 'contact c-9']);
    });
});

describe('a look while REST cannot answer', () => {
    const limited = { 'contacts.channels': reply(429, null) };

    it('shows the record of the room, with the reason', async () => {
        const { model, calls } = await load({ answers: limited });
        expect(model).toMatchObject({
            kind: 'channels',
            channels: [{ name: 'of-the-record' }],
            fromRecordBecause: { reason: 'rate-limited' },
        });
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });

    it('has only the reason where the fallback is switched off', async () => {
        const { model } = await load({ answers: limited, settings: { ...configured, 'fall-back-to-record': false } });
        expect(model).toEqual({ kind: 'unavailable', failure: { reason: 'rate-limited' } });
    });

    it('shows the record to those whom the allowed roles let in, when not even permissions can be had', async () => {
        const answers = { 'contacts.channels': reply(401, null), 'permissions.listAll': reply(401, null) };
        expect((await load({ answers })).model).toMatchObject({ fromRecordBecause: { reason: 'invalid-token' } });
        expect((await load({ answers, user: agent({ roles: ['custom'] }) })).model).toMatchObject({ kind: 'refused' });
    });

    it('does not show the record to those whom the permissions keep out', async () => {
        const answers = { ...limited, 'permissions.listAll': replyPermission('admin') };
        const { model, calls } = await load({ answers }, { room: livechatRoom() });
        expect(model).toMatchObject({ kind: 'refused' });
        expect(calls).toEqual(['permissions.listAll']);
    });
});

describe('the page of details', () => {
    const page = { page: 'details' } as const;
    const contact = {
        _id: 'contact-1',
        name: 'Zoe',
        emails: [{ address: 'zoe@example.com' }],
        phones: [{ phoneNumber: '123' }],
        contactManager: 'manager-1',
        unknown: true,
        channels: [channelDocument()],
    };

    it('is made of the record and the name of the manager', async () => {
        const userOf = () => ({ id: 'manager-1', name: 'Bob', username: 'bob' });
        const { model, calls } = await load({ userOf, room: () => livechatRoom({ contact }) }, { page });
        expect(model).toEqual({
            kind: 'details',
            contactName: 'Zoe',
            emails: ['zoe@example.com'],
            phones: ['123'],
            manager: 'Bob',
            isUnknown: true,
            conflicts: [],
        });
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'user manager-1']);
    });

    it.each([
        ['has only a username', () => ({ username: 'bob' }), 'bob'],
        ['is gone', () => null, undefined],
        ['cannot be read', async () => Promise.reject(new Error('x')), undefined],
    ])('does with a manager who %s', async (_, userOf, manager) => {
        const { model } = await load({ userOf, room: () => livechatRoom({ contact }) }, { page });
        expect(model?.kind === 'details' ? model.manager : 'no details').toBe(manager);
    });
});
