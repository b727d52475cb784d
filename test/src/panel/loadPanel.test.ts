import { loadPanel } from '../../../src/panel/loadPanel';
import {
    agent,
    channelDocument,
    configured,
    livechatRoom,
    reply,
    replyChannels,
    replyPermission,
    siteUrl,
} from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const state = { roomId: 'room-1', shown: 40 };

async function load(setup: FakeSetup = {}, givenRoom?: unknown) {
    const fake = new FakeEntry(setup);
    return { model: await loadPanel(await fake.start(), state, givenRoom), ...fake };
}

describe('the order of a look at the panel', () => {
    it('is who may, which room, which channels', async () => {
        const { model, calls } = await load();
        expect(model).toMatchObject({ kind: 'channels', channels: [{ name: 'of-the-endpoint' }] });
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });

    it('does without reading a room that the engine has just handed over', async () => {
        const given = livechatRoom({ contact: { _id: 'contact-of-the-given-room' } });
        const { calls, http } = await load({}, given);
        expect(calls).toEqual(['permissions.listAll', 'contacts.channels']);
        expect(http.sent[1]?.url.searchParams.get('contactId')).toBe('contact-of-the-given-room');
    });

    it('asks for the channels of the contact that the room has now', async () => {
        let contactId = 'before-the-merge';
        const fake = new FakeEntry({ room: () => livechatRoom({ contact: { _id: contactId } }) });
        await loadPanel(await fake.start(), state, undefined);
        contactId = 'after-the-merge';
        await loadPanel(await fake.start(), state, undefined);
        const asked = fake.http.sent.map(({ url }) => url.searchParams.get('contactId'));
        expect(asked.filter((id) => id !== null)).toEqual(['before-the-merge', 'after-the-merge']);
    });
});

describe('somebody who may not look', () => {
    it.each([
        ['no user', undefined],
        ['a bot', agent({ type: 'bot' })],
        ['an app', agent({ type: 'app' })],
    ])('causes nothing and is shown nothing: %s', async (_, user) => {
        const { model, calls } = await load({ user }, livechatRoom());
        expect(model).toBeUndefined();
        expect(calls).toEqual([]);
    });

    it('causes nothing with an account that is not active, and is told so', async () => {
        const { model, calls } = await load({ user: agent({ isEnabled: false }) });
        expect(model).toEqual({ kind: 'refused-inactive' });
        expect(calls).toEqual([]);
    });

    it('causes only the question who may look, without a role that may', async () => {
        const { model, calls } = await load({ user: agent({ roles: ['user'] }) });
        expect(model).toEqual({ kind: 'refused', permission: 'view-livechat-contact' });
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('is refused before it is said whether the room has a contact, and by the fallback as well', async () => {
        const settings = { ...configured, 'rest-user-id': '' };
        const user = agent({ roles: ['user'] });
        for (const room of [livechatRoom(), livechatRoom({ type: 'c' }), livechatRoom({ contact: undefined })]) {
            const { model, calls } = await load({ settings, user }, room);
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

    // The reader failed, so nothing is known about the room: it is told to be no omnichannel chat, with no retry.
    it.failing('is not called another kind of room where it could not be read', async () => {
        const { model } = await load({ room: async () => Promise.reject(new Error('database')) });
        expect(model).not.toEqual({ kind: 'not-a-livechat-room' });
    });
});

describe('the model of the list', () => {
    it('has what the view needs', async () => {
        const before = Date.now();
        const { model } = await load({ settings: { ...configured, 'mask-values': true } });
        expect(model).toMatchObject({ contactName: 'Zoe Okafor', shown: 40, siteUrl, maskValues: true });
        expect(model).not.toHaveProperty('fromRecordBecause');
        const readAt = model?.kind === 'channels' ? model.readAt : NaN;
        expect(readAt).toBeGreaterThanOrEqual(before);
        expect(readAt).toBeLessThanOrEqual(Date.now());
    });

    it('has no name where the contact has none', async () => {
        const { model } = await load({}, livechatRoom({ contact: { _id: 'contact-1' } }));
        expect(model).not.toHaveProperty('contactName');
    });

    it('lists the most recent chat first, whatever the order of the answer', async () => {
        const channels = [undefined, 1, 3, 2].map((ts) =>
            channelDocument({
                name: String(ts),
                ...(ts === undefined ? { lastChat: undefined } : { lastChat: { ts } }),
            }),
        );
        const { model } = await load({ answers: { 'contacts.channels': replyChannels(...channels) } });
        expect(model).toMatchObject({ channels: ['3', '2', '1', 'undefined'].map((name) => ({ name })) });
    });

    it('marks the channel of the chat at hand, and no other', async () => {
        const visitor = (visitorId: string, type: string) => ({ visitorId, source: { type } });
        const channels = [
            channelDocument({ name: 'of another', visitor: visitor('visitor-2', 'widget') }),
            channelDocument({ name: 'at hand', visitor: visitor('visitor-1', 'widget') }),
            channelDocument({ name: 'elsewhere', visitor: visitor('visitor-1', 'sms') }),
        ];
        const { model } = await load({ answers: { 'contacts.channels': replyChannels(...channels) } });
        const all = model?.kind === 'channels' ? model.channels : [];
        expect(all.filter(({ isCurrent }) => isCurrent).map(({ name }) => name)).toEqual(['at hand']);
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
        const { model, calls } = await load({ answers }, livechatRoom());
        expect(model).toMatchObject({ kind: 'refused' });
        expect(calls).toEqual(['permissions.listAll']);
    });
});
