import { type Asked, askPanel } from './askPanel';
import { initialState } from '../../../src/panel/PanelState';
import { loadList, loadPanel, type PanelPage } from '../../../src/panel/loadPanel';
import {
    agent,
    configured,
    livechatRoom,
    reply,
    replyChannels,
    replyPermission,
    replyRefusal,
    serviceToken,
} from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const pages: readonly PanelPage[] = [
    { kind: 'channels' },
    { kind: 'channel', channel: 'a-key', identities: 20, isRevealed: false },
    { kind: 'channel', channel: 'a-key', identities: 20, isRevealed: true },
    { kind: 'history', offset: 0 },
    { kind: 'details' },
    { kind: 'search', query: 'zoe' },
];

describe('the order of a look at the panel', () => {
    it('is who may, which room, which channels', async () => {
        const { model, calls } = await askPanel();
        expect(model).toMatchObject({ kind: 'channels', channels: [{ name: 'of-the-endpoint' }] });
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });

    it('does without reading a room that the engine has just handed over', async () => {
        const room = livechatRoom({ contact: { _id: 'contact-of-the-given-room', channels: [] } });
        const { calls, http } = await askPanel({}, { room });
        expect(calls).toEqual(['permissions.listAll', 'contacts.channels']);
        expect(http.sent[1]?.url.searchParams.get('contactId')).toBe('contact-of-the-given-room');
    });

    it('asks for the channels of the contact that the room has now', async () => {
        let contactId = 'before-the-merge';
        const fake = new FakeEntry({ room: () => livechatRoom({ contact: { _id: contactId, channels: [] } }) });
        const question = { page: { kind: 'channels' }, state: initialState({ roomId: 'room-1' }) } as const;
        await fake.answer(async (request, access) => loadPanel(request, access, question));
        contactId = 'after-the-merge';
        await fake.answer(async (request, access) => loadPanel(request, access, question));
        const asked = fake.http.sent.map(({ url }) => url.searchParams.get('contactId'));
        expect(asked.filter((id) => id !== null)).toEqual(['before-the-merge', 'after-the-merge']);
    });

    it('asks for the channels of whoever was looked up, not of the room', async () => {
        const contact = (id: string) => ({ _id: id, name: 'Bob', channels: [] });
        const { model, calls, http } = await askPanel({ contact }, { state: { contactId: 'c-9' } });
        expect(model).toMatchObject({ kind: 'channels', contactName: 'Bob' });
        expect(calls).toEqual(['permissions.listAll', 'contact c-9', 'room room-1', 'contacts.channels']);
        expect(http.sent[1]?.url.searchParams.get('contactId')).toBe('c-9');
    });

    it.each<[PanelPage, string[]]>([
        [{ kind: 'details' }, ['room room-1']],
        [{ kind: 'search', query: 'zoe' }, ['contacts.search', 'contacts.search']],
        [{ kind: 'search', query: '' }, []],
    ])('asks for no channels on the page %j', async (page, asked) => {
        const { calls } = await askPanel({ answers: { 'contacts.search': reply(200, { contacts: [] }) } }, { page });
        expect(calls).toEqual(['permissions.listAll', ...asked]);
    });

    it('is that of the list, for whoever needs nothing else', async () => {
        const fake = new FakeEntry();
        const state = initialState({ roomId: 'room-1' });
        const model = await fake.answer(async (request, access) => loadList(request, access, { state }));
        expect(model).toMatchObject({ kind: 'channels', channels: [{ name: 'of-the-endpoint' }] });
        expect(fake.calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });
});

describe('somebody who may not look', () => {
    it.each([
        ['no user', undefined],
        ['a bot', agent({ type: 'bot' })],
        ['an app', agent({ type: 'app' })],
    ])('causes nothing and is shown nothing on any page: %s', async (_, user) => {
        for (const page of pages) {
            const { model, calls } = await askPanel({ user }, { page, room: livechatRoom() });
            expect(model).toBeUndefined();
            expect(calls).toEqual([]);
        }
    });

    it('causes nothing with an account that is not active, and is told so', async () => {
        for (const page of pages) {
            const { model, calls } = await askPanel({ user: agent({ isEnabled: false }) }, { page });
            expect(model).toEqual({ kind: 'refused-inactive' });
            expect(calls).toEqual([]);
        }
    });

    it('causes only the question who may look, without a role that may', async () => {
        for (const page of pages) {
            const asked: Asked = { page, state: { contactId: 'c' } };
            const { model, calls } = await askPanel({ user: agent({ roles: ['user'] }) }, asked);
            expect(model).toEqual({ kind: 'refused', permission: 'view-livechat-contact' });
            expect(calls).toEqual(['permissions.listAll']);
        }
    });

    it('causes no more where the workspace does not say who may, and is told to retry', async () => {
        for (const page of pages) {
            const answers = { 'permissions.listAll': reply(500, null) };
            const { model, calls } = await askPanel({ answers }, { page, room: livechatRoom() });
            expect(model).toEqual({ kind: 'unchecked' });
            expect(calls).toEqual(['permissions.listAll']);
        }
    });

    it('is refused before it is said whether the room has a contact, and by the allowed roles as well', async () => {
        const settings = { ...configured, 'rest-user-id': '' };
        const user = agent({ roles: ['user'] });
        for (const room of [livechatRoom(), livechatRoom({ type: 'c' }), livechatRoom({ contact: undefined })]) {
            const { model, calls } = await askPanel({ settings, user }, { room });
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
        const { model, calls } = await askPanel({ room });
        expect(model).toEqual({ kind: 'not-a-livechat-room' });
        expect(calls).toEqual(['permissions.listAll', 'room room-1']);
    });

    it('is not looked for by an id that is none', async () => {
        const { model, calls } = await askPanel({}, { state: { roomId: '' } });
        expect(model).toEqual({ kind: 'not-a-livechat-room' });
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('has no contact where it is linked to none', async () => {
        const { model, calls } = await askPanel({ room: () => livechatRoom({ contact: undefined }) });
        expect(model).toEqual({ kind: 'no-contact' });
        expect(calls).toEqual(['permissions.listAll', 'room room-1']);
    });

    it('is no reason to list anybody where somebody was looked up who is gone', async () => {
        const { model, calls } = await askPanel({}, { state: { contactId: 'c-9' } });
        expect(model).toEqual({ kind: 'contact-not-found' });
        expect(calls).not.toContain('contacts.channels');
    });

    it.each([
        ['the room', { room: () => Promise.reject(new Error('database')) }, {}],
        ['the record', { contact: () => Promise.reject(new Error('database')) }, { contactId: 'c-9' }],
    ])('could not be read where the engine fails to give %s, with one line', async (_, setup, state) => {
        const { model, logger } = await askPanel(setup, { state });
        expect(model).toEqual({ kind: 'unreadable' });
        const failed = logger.lines.filter(([level]) => level === 'warn');
        expect(failed).toEqual([['warn', expect.objectContaining({ event: 'accessor-failed', why: 'threw' })]]);
        expect(logger.text).not.toContain('database');
    });
});

describe('a look while REST cannot answer', () => {
    const savedData = (reason: string, isAdministrator = false) => ({
        kind: 'saved-data',
        failure: { reason },
        isAdministrator,
    });
    const limited = { 'contacts.channels': replyRefusal(429) };

    it('shows the record of the room, with the reason', async () => {
        const { model, calls } = await askPanel({ answers: limited });
        expect(model).toMatchObject({
            kind: 'channels',
            channels: [{ name: 'of-the-record' }],
            cautions: expect.arrayContaining([savedData('rate-limited')]) as unknown,
        });
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });

    it('has what to do about it for administrators', async () => {
        const { model } = await askPanel({ answers: limited, user: agent({ roles: ['admin', 'livechat-agent'] }) });
        expect(model).toMatchObject({
            cautions: expect.arrayContaining([savedData('rate-limited', true)]) as unknown,
        });
    });

    it('shows the record where the endpoint has an empty list of a contact with channels, and says so', async () => {
        const { model } = await askPanel({ answers: { 'contacts.channels': replyChannels() } });
        expect(model).toMatchObject({
            kind: 'channels',
            channels: [{ name: 'of-the-record' }],
            cautions: expect.arrayContaining([savedData('other-workspace')]) as unknown,
        });
    });

    it('has only the reason where the record is switched off', async () => {
        const settings = { ...configured, 'fall-back-to-record': false };
        const { model } = await askPanel({ answers: limited, settings });
        expect(model).toEqual({ kind: 'unavailable', failure: { reason: 'rate-limited' } });
    });

    it('shows the record to those whom the allowed roles let in, where the account is refused', async () => {
        const answers = { 'contacts.channels': replyRefusal(401), 'permissions.listAll': replyRefusal(401) };
        expect((await askPanel({ answers })).model).toMatchObject({
            cautions: expect.arrayContaining([savedData('invalid-token')]) as unknown,
        });
        const user = agent({ roles: ['custom'] });
        expect((await askPanel({ answers, user })).model).toMatchObject({ kind: 'refused' });
    });

    it('does not show the record to those whom the permissions keep out', async () => {
        const answers = { ...limited, 'permissions.listAll': replyPermission('admin') };
        const { model, calls } = await askPanel({ answers }, { room: livechatRoom() });
        expect(model).toMatchObject({ kind: 'refused' });
        expect(calls).toEqual(['permissions.listAll']);
    });
});

describe('the log', () => {
    it.each<[string, FakeSetup]>([
        ['all is well', {}],
        ['the token is refused', { answers: { 'contacts.channels': replyRefusal(401, serviceToken) } }],
        ['the host repeats it', { answers: { 'contacts.channels': () => Promise.reject(new Error(serviceToken)) } }],
        ['the room repeats it', { room: () => Promise.reject(new Error(serviceToken)) }],
    ])('has no token in it, and neither has what is shown, when %s', async (_, setup) => {
        const { model, logger } = await askPanel(setup);
        expect(JSON.stringify(model)).not.toContain(serviceToken);
        expect(logger.text).not.toContain(serviceToken);
    });

    it('has neither names nor addresses in it', async () => {
        const { logger } = await askPanel({ answers: { 'contacts.channels': replyRefusal(503) } });
        expect(logger.lines.length).toBeGreaterThan(0);
        expect(logger.text).not.toMatch(/Zoe|ana|visitor/);
    });
});
