import { askList, by, type ListSetup } from './askList';
import { configured, livechatRoom, replyPermissions, replyRefusal } from '../fakes';

const everyPermission = replyPermissions(
    'view-livechat-contact-history',
    'block-livechat-contact',
    'unblock-livechat-contact',
);

const may = () => ({ answers: { 'permissions.listAll': everyPermission } });

describe('a quiet channel', () => {
    const days = (ago: number) => ({ lastChat: { ts: Date.now() - ago * 86_400_000 } });

    it('was not used for longer than the settings say', async () => {
        const channels = [by('v0', 'sms', days(29.9)), by('v1', 'email', days(30.1)), by('v2', 'widget')];
        const { model } = await askList({ channels, settings: { ...configured, 'quiet-after-days': 30 } });
        expect(model.channels.map(({ name, isQuiet }) => [name, isQuiet])).toEqual([
            ['sms', false],
            ['email', true],
            ['widget', false],
        ]);
    });

    it('is never called so where the setting is 0', async () => {
        const channels = [by('v0', 'sms', days(10_000))];
        const { model } = await askList({ channels, settings: { ...configured, 'quiet-after-days': 0 } });
        expect(model.channels[0]?.isQuiet).toBe(false);
    });
});

describe('what may be done with a channel', () => {
    const allowed = may();
    const actionsOf = async (parts: ListSetup) => (await askList(parts)).model.channels[0]?.actions;
    const masked = { ...configured, 'mask-values': true };
    const number = { details: { type: 'sms', destination: '+5511988880199' } };

    it('is nothing for somebody who may only look', async () => {
        expect(await actionsOf({})).toEqual([]);
    });

    it('is history and blocking for somebody who may', async () => {
        expect(await actionsOf(allowed)).toEqual(['history', 'block']);
        expect(await actionsOf({ ...allowed, channels: [by('v0', 'sms', { blocked: true })] })).toEqual([
            'history',
            'unblock',
        ]);
        expect((await askList(allowed)).model.canSeeHistory).toBe(true);
    });

    it('is no blocking where nobody knows whom', async () => {
        expect(await actionsOf({ ...allowed, channels: [by('v0', 'sms', { visitor: undefined })] })).toEqual([
            'history',
        ]);
    });

    it('is nothing but looking while the permissions cannot be had', async () => {
        const { model } = await askList({ answers: { 'permissions.listAll': replyRefusal(401) } });
        expect(model.canSeeHistory).toBe(false);
        expect(model.channels[0]?.actions).toEqual([]);
    });

    // Both would look for it there.
    it('is no history and no blocking of a channel that the record does not have', async () => {
        const recorded = [by('visitor-9', 'sms')];
        expect(await actionsOf({ ...allowed, recorded })).toEqual([]);
        expect(await actionsOf({ ...allowed, recorded: [] })).toEqual([]);
    });

    it('is the same where the room tells of no channels, but the record does', async () => {
        const channels = [by('visitor-1', 'widget')];
        const room = () => livechatRoom({ contact: { _id: 'contact-1' } });
        const recorded = { ...allowed, channels, room, contact: () => ({ _id: 'contact-1', channels }) };
        expect(await actionsOf(recorded)).toEqual(['history', 'block']);
        expect((await askList(recorded)).model.current?.name).toBe('widget');
        expect(await actionsOf({ ...recorded, contact: () => ({ _id: 'contact-1' }) })).toEqual([]);
    });

    it('is to reveal what is masked', async () => {
        expect(await actionsOf({ settings: masked, channels: [by('v0', 'sms', number)] })).toEqual(['reveal']);
        expect(await actionsOf({ channels: [by('v0', 'sms', number)] })).toEqual([]);
        expect(await actionsOf({ settings: masked, channels: [by('v0', 'sms')] })).toEqual([]);
    });

    it('is to reveal a channel of which nothing is masked but what proved it', async () => {
        const proven = by('v0', 'sms', { verified: true, field: 'email', value: 'ana@example.com' });
        expect(await actionsOf({ settings: masked, channels: [proven] })).toEqual(['reveal']);
        expect(await actionsOf({ settings: masked, channels: [{ ...proven, verified: false }] })).toEqual([]);
        expect(await actionsOf({ settings: masked, channels: [{ ...proven, value: 'yes' }] })).toEqual([]);
    });

    // A source that is new to us is named by its id, which is masked; so are the values of other identities.
    it.each<[string, ListSetup]>([
        [
            'the id by which it is named',
            { channels: [by('v0', 'novel', { details: { type: 'novel', id: '+5511988880199' } })] },
        ],
        ['its identities', { channels: [by('v0', 'sms')], recorded: [by('v0', 'sms'), by('v1', 'sms', number)] }],
    ])('is to reveal what is masked in %s', async (_, parts) => {
        expect(await actionsOf({ settings: masked, ...parts })).toContain('reveal');
    });
});

describe('by what a channel is reached', () => {
    const reachOf = async (parts: ListSetup) => (await askList(parts)).model.channels[0]?.reach;
    const inbox = { details: { type: 'sms', destination: '+5511900000000' } };

    it("is the contact's own value where one proved it", async () => {
        const channels = [by('v0', 'sms', { ...inbox, verified: true, field: 'phone', value: '+4791234567' })];
        expect(await reachOf({ channels })).toEqual({ kind: 'own', address: '+4791234567' });
    });

    it("is what the workspace's own is, and called so, where nothing is known of the contact's", async () => {
        expect(await reachOf({ channels: [by('v0', 'sms', inbox)] })).toEqual({
            kind: 'to',
            address: '+5511900000000',
        });
        expect(await reachOf({ channels: [by('v0', 'sms')] })).toBeUndefined();
    });

    it('is what the room tells of the visitor for the chat at hand, and for no other channel', async () => {
        const channels = [by('visitor-1', 'sms', inbox), by('visitor-2', 'email')];
        const room = (id: string) =>
            livechatRoom({
                id,
                source: { type: 'sms' },
                visitor: { id: 'visitor-1', phone: [{ phoneNumber: '+4799999999' }] },
                contact: { _id: 'contact-1', channels },
            });
        const { model } = await askList({ channels, room });
        expect(model.channels.map(({ reach }) => reach)).toEqual([{ kind: 'own', address: '+4799999999' }, undefined]);
    });
});

describe('the identities behind a name', () => {
    it('are all of that name in the record, the latest first, and none where there is only one', async () => {
        const at = (day: number) => ({ lastChat: { ts: Date.UTC(2024, 0, day) } });
        const recorded = [by('v0', 'sms', at(1)), by('v1', 'sms', at(2)), by('v2', 'email', at(3))];
        const { model } = await askList({ channels: recorded.slice(1), recorded });
        expect(model.channels.map(({ identities }) => identities.map(({ visitor }) => visitor?.id))).toEqual([
            [],
            ['v1', 'v0'],
        ]);
    });
});

describe('the channel of the chat at hand', () => {
    it('has the marks and dates of its own identity, whatever other one the endpoint shows', async () => {
        const recorded = [
            by('visitor-1', 'widget', { blocked: true }),
            by('visitor-2', 'widget', { verified: true, lastChat: { ts: Date.UTC(2024, 0, 5) } }),
        ];
        const { model } = await askList({ channels: recorded.slice(1), recorded });
        expect(model.channels).toMatchObject([{ isCurrent: true, verified: false, blocked: true }]);
        expect(model.channels[0]).not.toHaveProperty('lastChat');
    });

    it('keeps the key and the actions of the one that is listed', async () => {
        const recorded = [by('visitor-1', 'widget'), by('visitor-2', 'widget')];
        const own = await askList({ ...may(), channels: recorded.slice(0, 1), recorded });
        const other = await askList({ ...may(), channels: recorded.slice(1), recorded });
        expect(other.model.channels[0]?.key).not.toBe(own.model.channels[0]?.key);
        expect(other.model.channels[0]?.actions).toEqual(['history', 'block']);
    });
});
