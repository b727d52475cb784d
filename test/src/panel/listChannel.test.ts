import { askList, by, type ListSetup } from './askList';
import { configured, livechatRoom, replyPermissions, replyRefusal } from '../fakes';

const everyPermission = replyPermissions(
    'view-livechat-contact-history',
    'block-livechat-contact',
    'unblock-livechat-contact',
);

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

describe('what the menu of a channel offers', () => {
    const may = { answers: { 'permissions.listAll': everyPermission } };
    const actionsOf = async (parts: ListSetup) => (await askList(parts)).model.channels[0]?.actions;
    const masked = { ...configured, 'mask-values': true };
    const number = { details: { type: 'sms', destination: '+5511988880199' } };

    it('is nothing for somebody who may only look', async () => {
        expect(await actionsOf({})).toEqual([]);
    });

    it('is history and blocking for somebody who may', async () => {
        expect(await actionsOf(may)).toEqual(['history', 'block']);
        expect(await actionsOf({ ...may, channels: [by('v0', 'sms', { blocked: true })] })).toEqual([
            'history',
            'unblock',
        ]);
        expect((await askList(may)).model.can).toEqual({ history: true, block: true, unblock: true });
    });

    it('is no blocking where nobody knows whom', async () => {
        expect(await actionsOf({ ...may, channels: [by('v0', 'sms', { visitor: undefined })] })).toEqual(['history']);
    });

    it('is nothing but looking while the permissions cannot be had', async () => {
        const { model } = await askList({ answers: { 'permissions.listAll': replyRefusal(401) } });
        expect(model.can).toEqual({ history: false, block: false, unblock: false });
        expect(model.channels[0]?.actions).toEqual([]);
    });

    // Both would look for it there.
    it('is no history and no blocking of a channel that the record does not have', async () => {
        const recorded = [by('visitor-9', 'sms')];
        expect(await actionsOf({ ...may, recorded })).toEqual([]);
        expect(await actionsOf({ ...may, recorded: [] })).toEqual([]);
    });

    it('is the same where the room tells of no channels, but the record does', async () => {
        const channels = [by('visitor-1', 'widget')];
        const room = () => livechatRoom({ contact: { _id: 'contact-1' } });
        const recorded = { ...may, channels, room, contact: () => ({ _id: 'contact-1', channels }) };
        expect(await actionsOf(recorded)).toEqual(['history', 'block']);
        expect((await askList(recorded)).model.trust?.current.name).toBe('widget');
        expect(await actionsOf({ ...recorded, contact: () => ({ _id: 'contact-1' }) })).toEqual([]);
    });

    it('is the identities where there are several', async () => {
        const recorded = [by('v0', 'sms'), by('v1', 'sms')];
        expect(await actionsOf({ channels: recorded.slice(0, 1), recorded })).toEqual(['identities']);
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
