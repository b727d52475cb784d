import type { ChannelsPanel } from '../../../src/panel/PanelModel';
import { loadPanel } from '../../../src/panel/loadPanel';
import { initialState, type PanelState } from '../../../src/panel/PanelState';
import { channelDocument, configured, livechatRoom, reply, replyChannels } from '../fakes';
import { FakeEntry, type FakeSetup, keyOf } from '../requests';

type Document = Readonly<Record<string, unknown>>;

const by = (visitorId: string, type: string, changes: Document = {}): Document =>
    channelDocument({
        name: type,
        visitor: { visitorId, source: { type } },
        details: { type },
        lastChat: undefined,
        ...changes,
    });
const everyPermission = reply(200, {
    update: [
        'view-livechat-contact',
        'view-livechat-contact-history',
        'block-livechat-contact',
        'unblock-livechat-contact',
    ].map((_id) => ({ _id, roles: ['livechat-agent'] })),
});

type Parts = FakeSetup & {
    /** What the endpoint gives, and what the record has; the same if nothing else is said. */
    readonly channels?: readonly Document[];
    readonly recorded?: readonly Document[];
    readonly contact_?: Document;
    readonly state?: Partial<PanelState>;
    readonly revealed?: string;
};

async function load(parts: Parts) {
    const { channels = [by('visitor-1', 'widget')], recorded = channels, contact_, state, revealed, ...setup } = parts;
    const contact = { _id: 'contact-1', name: 'Zoe', channels: recorded, ...contact_ };
    const fake = new FakeEntry({
        room: (id) => livechatRoom({ id, contact }),
        ...setup,
        answers: { 'contacts.channels': replyChannels(...channels), ...setup.answers },
    });
    const page = { page: 'channels', ...(revealed !== undefined && { revealed }) } as const;
    const model = await loadPanel(await fake.start(), page, { ...initialState({ roomId: 'room-1' }), ...state });
    if (model?.kind !== 'channels') {
        throw new Error(`There is no list but ${JSON.stringify(model)}`);
    }
    return { model, logger: fake.logger, calls: fake.calls };
}

const namesOf = ({ channels }: ChannelsPanel) => channels.map(({ name }) => name);

describe('the list', () => {
    it('has the most recent chat first, or goes by the names that are shown', async () => {
        const channels = [
            by('v0', 'sms', { lastChat: { ts: 1 } }),
            by('v1', 'email'),
            by('v2', 'widget', { lastChat: { ts: 2 } }),
            by('v3', 'api', { details: { type: 'api', alias: 'Aardvark' } }),
        ];
        expect(namesOf((await load({ channels })).model)).toEqual(['widget', 'sms', 'email', 'api']);
        // Aardvark, Email, Live chat, SMS
        const { model } = await load({ channels, state: { sort: 'name' } });
        expect(namesOf(model)).toEqual(['api', 'email', 'widget', 'sms']);
    });

    it.each([
        [20, 20],
        [7, 20],
        [40, 40],
        [-5, 20],
        [1e9, 45],
    ])('has as many channels as are shown at a time: asked for %d, %d of 45', async (shown, listed) => {
        const channels = Array.from({ length: 45 }, (_, index) =>
            by(`v${index}`, 'api', { name: `n${index}`, lastChat: { ts: 1000 - index } }),
        );
        const { model } = await load({ channels, state: { shown } });
        expect(namesOf(model)).toEqual(Array.from({ length: listed }, (_, index) => `n${index}`));
        expect(model.matching).toBe(45);
        expect(model.counts.all).toBe(45);
    });

    it('has what the filter lets through, and counts all', async () => {
        const channels = [
            by('v0', 'sms', { verified: true }),
            by('v1', 'email', { blocked: true }),
            by('v2', 'widget'),
        ];
        const { model } = await load({ channels, state: { filter: 'blocked' } });
        expect(namesOf(model)).toEqual(['email']);
        expect(model.counts).toEqual({ all: 3, verified: 1, blocked: 1 });
        expect(model.filters).toContainEqual({ filter: 'verified', count: 1 });
    });

    it('has no name where the contact has none', async () => {
        expect((await load({ contact_: { name: ' ' } })).model).not.toHaveProperty('contactName');
        expect((await load({})).model.contactName).toBe('Zoe');
    });

    it('was read now', async () => {
        const before = Date.now();
        const { readAt } = (await load({})).model;
        expect(readAt).toBeGreaterThanOrEqual(before);
        expect(readAt).toBeLessThanOrEqual(Date.now());
    });
});

describe('the channel of the chat at hand', () => {
    const channels = [by('visitor-2', 'widget'), by('visitor-1', 'widget'), by('visitor-1', 'sms')];

    it('is marked, and no other', async () => {
        const others = [by('visitor-2', 'widget', { name: 'another widget' }), ...channels.slice(1)];
        const { model } = await load({ channels: others });
        expect(model.channels.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false]);
        expect(model.trust?.current.visitor?.id).toBe('visitor-1');
    });

    it('is marked where the endpoint shows another identity of the same name', async () => {
        const { model } = await load({ channels: [by('visitor-2', 'widget')], recorded: channels });
        expect(model.channels).toMatchObject([{ isCurrent: true, identities: [{}, {}] }]);
    });

    it('is none for somebody who was looked up', async () => {
        const { model } = await load({
            channels,
            contact: () => ({ _id: 'c-9', channels }),
            state: { contactId: 'c-9' },
        });
        expect(model.channels.filter(({ isCurrent }) => isCurrent)).toEqual([]);
        expect(model).not.toHaveProperty('trust');
    });
});

describe('a quiet channel', () => {
    const days = (ago: number) => ({ lastChat: { ts: Date.now() - ago * 86_400_000 } });

    it('was not used for longer than the settings say', async () => {
        const channels = [by('v0', 'sms', days(29.9)), by('v1', 'email', days(30.1)), by('v2', 'widget')];
        const { model } = await load({ channels, settings: { ...configured, 'quiet-after-days': 30 } });
        expect(model.channels.map(({ name, isQuiet }) => [name, isQuiet])).toEqual([
            ['sms', false],
            ['email', true],
            ['widget', false],
        ]);
    });

    it('is never called so where the setting is 0', async () => {
        const channels = [by('v0', 'sms', days(10_000))];
        const { model } = await load({ channels, settings: { ...configured, 'quiet-after-days': 0 } });
        expect(model.channels[0]?.isQuiet).toBe(false);
    });
});

describe('the best channel', () => {
    it('is chosen among all identities of the record', async () => {
        const hidden = by('v9', 'sms', { verified: true });
        const channels = [by('v0', 'sms', { lastChat: { ts: 9 } }), by('v1', 'email')];
        const { model } = await load({ channels, recorded: [...channels, hidden] });
        expect(model.best?.visitor?.id).toBe('v9');
        const { model: withoutRecord } = await load({ channels, recorded: [] });
        expect(withoutRecord.best?.visitor?.id).toBe('v0');
    });

    it('is not spoken of where there is only one', async () => {
        expect((await load({})).model).not.toHaveProperty('best');
    });
});

describe('what the menu of a channel offers', () => {
    const choicesOf = async (parts: Parts) => (await load(parts)).model.channels[0]?.choices;
    const masked = { ...configured, 'mask-values': true };
    const may = { answers: { 'permissions.listAll': everyPermission } };
    const number = { details: { type: 'sms', destination: '+5511988880199' } };

    it('is nothing for somebody who may only look', async () => {
        expect(await choicesOf({})).toEqual([]);
    });

    it('is history and blocking for somebody who may', async () => {
        expect(await choicesOf(may)).toEqual(['history', 'block']);
        expect(await choicesOf({ ...may, channels: [by('v0', 'sms', { blocked: true })] })).toEqual([
            'history',
            'unblock',
        ]);
        expect((await load(may)).model.may).toEqual({ history: true, block: true, unblock: true });
    });

    it('is no blocking where nobody knows whom', async () => {
        expect(await choicesOf({ ...may, channels: [by('v0', 'sms', { visitor: undefined })] })).toEqual(['history']);
    });

    it('is nothing but looking while the permissions cannot be had', async () => {
        const { model } = await load({ answers: { 'permissions.listAll': reply(500, null) } });
        expect(model.may).toEqual({ history: false, block: false, unblock: false });
    });

    it('is the identities where there are several', async () => {
        const recorded = [by('v0', 'sms'), by('v1', 'sms')];
        expect(await choicesOf({ channels: recorded.slice(0, 1), recorded })).toEqual(['identities']);
    });

    it('is to reveal what is masked', async () => {
        expect(await choicesOf({ settings: masked, channels: [by('v0', 'sms', number)] })).toEqual(['reveal']);
        expect(await choicesOf({ channels: [by('v0', 'sms', number)] })).toEqual([]);
        expect(await choicesOf({ settings: masked, channels: [by('v0', 'sms')] })).toEqual([]);
    });

    // A source that is new to us is named by its id, which is masked; so are the values of other identities.
    it.each<[string, Parts]>([
        [
            'the id by which it is named',
            { channels: [by('v0', 'novel', { details: { type: 'novel', id: '+5511988880199' } })] },
        ],
        ['its identities', { channels: [by('v0', 'sms')], recorded: [by('v0', 'sms'), by('v1', 'sms', number)] }],
    ])('is to reveal what is masked in %s', async (_, parts) => {
        expect(await choicesOf({ settings: masked, ...parts })).toContain('reveal');
    });
});

describe('a channel that is revealed', () => {
    const channels = [by('v0', 'sms'), by('v1', 'email')];

    it('is logged with who saw it, and without what was seen', async () => {
        const { logger } = await load({ channels, revealed: keyOf(channels[0]) });
        expect(logger.lines).toContainEqual(['info', { event: 'revealed', userId: 'agent-1', contactId: 'contact-1' }]);
    });

    it('is not logged where there is none of that key, or none was asked for', async () => {
        expect((await load({ channels, revealed: 'none' })).logger.text).not.toContain('revealed');
        expect((await load({ channels })).logger.text).not.toContain('revealed');
    });
});

describe('what to be careful about', () => {
    const started = Date.UTC(2024, 10, 22);
    const recorded = [
        by('visitor-1', 'widget', { lastChat: { _id: 'room-1', ts: started } }),
        by('v9', 'sms', { verified: true, verifiedAt: 5 }),
    ];
    const roomOf = (createdAt: number) => () =>
        livechatRoom({ contact: { _id: 'contact-1', createdAt, channels: recorded }, createdAt: started });

    it('is told where there is cause, without a further request', async () => {
        const { model, calls } = await load({ channels: recorded, room: roomOf(started - 86_400_000) });
        expect(model.caution).toBe(true);
        expect(model.trust?.verifiedElsewhere?.name).toBe('sms');
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });

    it('is not told of a contact who came with this chat', async () => {
        expect((await load({ channels: recorded, room: roomOf(started) })).model.caution).toBe(false);
    });
});
