import { by, type Document } from './askList';
import { askPanel } from './askPanel';
import { configured, livechatRoom, replyChannels, replyPermissions, replyRefusal } from '../fakes';
import { type FakeSetup, keyOf } from '../requests';

const at = (day: number, roomId = `last-${day}`) => ({ lastChat: { _id: roomId, ts: Date.UTC(2024, 0, day) } });
const sms = by('v1', 'sms', at(2, 'room-2'));
const email = by('v2', 'email', at(3, 'room-3'));

type PageSetup = FakeSetup & {
    readonly channels?: readonly Document[];
    readonly holds?: readonly string[];
    readonly identities?: number;
    readonly isRevealed?: boolean;
    /** The rooms other than the one at hand. */
    readonly others?: (id: string) => unknown;
};

/** Asks for the page of a channel, beside a chat of the contact's. */
async function ask(
    key: string,
    {
        channels = [sms, email],
        holds = [],
        identities = 20,
        isRevealed = false,
        others = () => undefined,
        ...setup
    }: PageSetup = {},
) {
    const contact = { _id: 'contact-1', name: 'Zoe', channels };
    const workspace: FakeSetup = {
        room: (id) => (id === 'room-1' ? livechatRoom({ contact }) : others(id)),
        ...setup,
        answers: { 'permissions.listAll': replyPermissions(...holds), ...setup.answers },
    };
    const page = { kind: 'channel', channel: key, identities, isRevealed } as const;
    const { model, ...asked } = await askPanel(workspace, { page });
    return { model, panel: model?.kind === 'channel' ? model : undefined, ...asked };
}

describe('the page of a channel', () => {
    it('is about the channel of that key, without asking the endpoint', async () => {
        const { model, calls } = await ask(keyOf(sms));
        expect(model).toMatchObject({ kind: 'channel', channel: { name: 'sms', visitor: { id: 'v1' } } });
        expect(model).toMatchObject({ identities: [], identityCount: 0 });
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'room room-2']);
    });

    it.each(['', 'gone', 'constructor'])('says that there is no such channel any more: "%s"', async (key) => {
        expect((await ask(key)).model).toEqual({ kind: 'channel-not-found' });
    });

    it('asks the endpoint where the record has no list', async () => {
        const setup = {
            room: () => livechatRoom({ contact: { _id: 'contact-1' } }),
            answers: { 'contacts.channels': replyChannels(sms, email) },
        };
        expect((await ask(keyOf(email), setup)).model).toMatchObject({ channel: { name: 'email' } });
        const refusing = { ...setup, answers: { 'contacts.channels': replyRefusal(403) } };
        expect((await ask(keyOf(email), refusing)).model).toEqual({ kind: 'channel-not-found' });
    });
});

describe('the identities on the page of a channel', () => {
    const many = Array.from({ length: 45 }, (_, index) => by(`v${index}`, 'sms', at(1 + index)));

    it('are those behind its name, the latest first, under the one that the endpoint shows', async () => {
        const { panel } = await ask(keyOf(many[0]), { channels: [...many.slice(0, 3), email] });
        expect(panel?.channel.visitor?.id).toBe('v2');
        expect(panel?.identities.map(({ visitor }) => visitor?.id)).toEqual(['v2', 'v1', 'v0']);
        expect(panel?.identityCount).toBe(3);
    });

    it.each([
        [20, 20],
        [40, 40],
        [60, 45],
        [1e9, 45],
        [-1, 20],
    ])('are shown page by page: asked for %d, %d of 45', async (identities, shown) => {
        const { panel } = await ask(keyOf(many[0]), { channels: many, identities });
        expect(panel?.identities).toHaveLength(shown);
        expect(panel?.identityCount).toBe(45);
    });

    it('are offered what may be done with each of them', async () => {
        const channels = [by('v1', 'sms', { blocked: true }), by('v2', 'sms')];
        const holds = ['block-livechat-contact', 'unblock-livechat-contact'];
        const { panel } = await ask(keyOf(channels[0]), { channels, holds });
        expect(panel?.identities.map(({ actions }) => actions)).toEqual([['unblock'], ['block']]);
    });
});

describe('the address on the page of a channel', () => {
    const visitor = () => ({ phone: [{ phoneNumber: '+4791234567' }], username: 'guest-7' });

    it('is read for whoever may see visitors, in one message', async () => {
        const { panel, calls } = await ask(keyOf(sms), { visitor, holds: ['view-l-room'] });
        expect(panel?.reachedAs).toBe('+4791234567');
        expect(calls.filter((call) => call.startsWith('visitor'))).toEqual(['visitor v1']);
    });

    it('is not read for anybody else', async () => {
        const { panel, calls } = await ask(keyOf(sms), { visitor });
        expect(panel).not.toHaveProperty('reachedAs');
        expect(calls).not.toContain('visitor v1');
    });
});

describe('the last chat on the page of a channel', () => {
    const mine = { servedBy: { id: 'agent-1', name: 'Ana' } };
    const theirs = { servedBy: { id: 'agent-2', name: 'Bob' } };
    const open = (changes: object) => (id: string) => livechatRoom({ id, isOpen: true, ...changes });
    const closed = (changes: object) => (id: string) => livechatRoom({ id, isOpen: false, ...changes });

    it('is open, and may be opened by whoever serves it', async () => {
        const { panel } = await ask(keyOf(sms), { others: open(mine) });
        expect(panel?.openChat).toMatchObject({ roomId: 'room-2', servedBy: 'Ana', canOpen: true });
        expect(panel).not.toHaveProperty('closedChatRoomId');
    });

    it('is open with somebody else, which is not told to whoever may not see the room', async () => {
        expect((await ask(keyOf(sms), { others: open(theirs) })).panel).not.toHaveProperty('openChat');
        const holds = ['view-livechat-rooms'];
        expect((await ask(keyOf(sms), { others: open(theirs), holds })).panel?.openChat).toMatchObject({
            servedBy: 'Bob',
            canOpen: true,
        });
    });

    it('is closed, and may be opened by whoever served it or may see those of others', async () => {
        expect((await ask(keyOf(sms), { others: closed(mine) })).panel?.closedChatRoomId).toBe('room-2');
        expect((await ask(keyOf(sms), { others: closed(theirs) })).panel).not.toHaveProperty('closedChatRoomId');
        const holds = ['view-livechat-room-closed-by-another-agent'];
        expect((await ask(keyOf(sms), { others: closed(theirs), holds })).panel?.closedChatRoomId).toBe('room-2');
    });

    it('is not spoken of where its room is gone, or there was none', async () => {
        const { panel } = await ask(keyOf(sms));
        expect(panel).not.toHaveProperty('openChat');
        expect(panel).not.toHaveProperty('closedChatRoomId');
        const never = by('v9', 'sms');
        const { calls } = await ask(keyOf(never), { channels: [never] });
        expect(calls).toEqual(['permissions.listAll', 'room room-1']);
    });
});

describe('a channel that is revealed', () => {
    const masked = { settings: { ...configured, 'mask-values': true } };

    it('is logged with who saw it, and without what was seen', async () => {
        const channels = [by('v1', 'sms', { details: { type: 'sms', destination: '+5511988880199' } })];
        const { logger } = await ask(keyOf(channels[0]), { ...masked, channels, isRevealed: true });
        expect(logger.lines).toContainEqual([
            'info',
            expect.objectContaining({ event: 'revealed', userId: 'agent-1', contactId: 'contact-1' }),
        ]);
        expect(logger.text).not.toContain('5511988880199');
    });

    it('is not logged where there is none of that key, or none was asked for', async () => {
        expect((await ask('gone', { ...masked, isRevealed: true })).logger.text).not.toContain('revealed');
        expect((await ask(keyOf(sms), masked)).logger.text).not.toContain('revealed');
    });
});
