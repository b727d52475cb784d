import { askList, by } from './askList';
import type { ChannelsPanel } from '../../../src/panel/PanelModel';
import { livechatRoom } from '../fakes';

const namesOf = ({ channels }: ChannelsPanel) => channels.map(({ name }) => name);

describe('the list', () => {
    it('has the most recent chat first, or goes by the names that are shown', async () => {
        const channels = [
            by('v0', 'sms', { lastChat: { ts: Date.UTC(2024, 0, 1) } }),
            by('v1', 'email'),
            by('v2', 'widget', { lastChat: { ts: Date.UTC(2024, 0, 2) } }),
            by('v3', 'api', { details: { type: 'api', alias: 'Aardvark' } }),
        ];
        expect(namesOf((await askList({ channels })).model)).toEqual(['widget', 'sms', 'email', 'api']);
        // Aardvark, Email, Live chat, SMS
        const { model } = await askList({ channels, state: { sort: 'name' } });
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
            by(`v${index}`, 'api', { name: `n${index}`, lastChat: { ts: Date.UTC(2024, 0, 1) - index } }),
        );
        const { model } = await askList({ channels, state: { shown } });
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
        const { model } = await askList({ channels, state: { filter: 'blocked' } });
        expect(namesOf(model)).toEqual(['email']);
        expect(model.counts).toEqual({ all: 3, verified: 1, blocked: 1 });
        expect(model.filters).toContainEqual({ filter: 'verified', count: 1 });
    });

    it('counts and finds as blocked what has a blocked identity behind it, as its row is marked', async () => {
        const recorded = [by('v0', 'widget'), by('v1', 'widget', { blocked: true }), by('v2', 'email')];
        const channels = [by('v0', 'widget'), by('v2', 'email')];
        const { model } = await askList({ channels, recorded, state: { filter: 'blocked' } });
        expect(model.counts).toEqual({ all: 2, verified: 0, blocked: 1 });
        expect(model.filters).toContainEqual({ filter: 'blocked', count: 1 });
        expect(model.channels).toMatchObject([{ blocked: false, identities: [{}, {}] }]);
    });

    it('has no name where the contact has none', async () => {
        expect((await askList({ contactChanges: { name: ' ' } })).model).not.toHaveProperty('contactName');
        expect((await askList({})).model.contactName).toBe('Zoe');
    });

    it('was read now', async () => {
        const before = Date.now();
        const { readAt } = (await askList({})).model;
        expect(readAt).toBeGreaterThanOrEqual(before);
        expect(readAt).toBeLessThanOrEqual(Date.now());
    });
});

describe('the channel of the chat at hand', () => {
    const channels = [by('visitor-2', 'widget'), by('visitor-1', 'widget'), by('visitor-1', 'sms')];

    it('is marked, and no other', async () => {
        const others = [by('visitor-2', 'widget', { name: 'another widget' }), ...channels.slice(1)];
        const { model } = await askList({ channels: others });
        expect(model.channels.map(({ isCurrent }) => isCurrent)).toEqual([false, true, false]);
        expect(model.current?.visitor?.id).toBe('visitor-1');
    });

    it('is marked where the endpoint shows another identity of the same name', async () => {
        const { model } = await askList({ channels: [by('visitor-2', 'widget')], recorded: channels });
        expect(model.channels).toMatchObject([{ isCurrent: true, identities: [{}, {}] }]);
    });

    it('is none for somebody who was looked up beside the chat of another', async () => {
        const contact = () => ({ _id: 'c-9', channels });
        const { model } = await askList({ channels, contact, state: { contactId: 'c-9' } });
        expect(model.channels.filter(({ isCurrent }) => isCurrent)).toEqual([]);
        expect(model).not.toHaveProperty('current');
    });

    it('is marked, and not called open elsewhere, for somebody who was looked up beside their own chat', async () => {
        const recorded = [by('visitor-1', 'widget', { lastChat: { _id: 'room-1', ts: Date.UTC(2024, 0, 5) } })];
        const contact = { _id: 'contact-1', channels: recorded };
        const { model } = await askList({
            channels: recorded,
            contact: () => contact,
            room: (id) => livechatRoom({ id, isOpen: true, contact }),
            state: { contactId: 'contact-1' },
        });
        expect(model.channels).toMatchObject([{ isCurrent: true }]);
        expect(model.openElsewhere).toEqual([]);
        expect(model.current?.visitor?.id).toBe('visitor-1');
    });

    it('is not told to somebody who may not see the room', async () => {
        const room = (id: string) =>
            livechatRoom({ id, servedBy: { id: 'agent-2' }, contact: { _id: 'contact-1', channels } });
        const of = async (...roomIds: readonly string[]) =>
            (await askList({ channels: channels.slice(1), room, roomIdsOf: () => roomIds })).model;
        const unseen = await of();
        expect(unseen.channels.filter(({ isCurrent }) => isCurrent)).toEqual([]);
        expect(unseen).not.toHaveProperty('current');
        expect(await of('room-1')).toHaveProperty('current');
    });
});

describe('other open chats', () => {
    it('are those of the record, whatever the endpoint lists', async () => {
        const recorded = [by('visitor-2', 'sms', { lastChat: { _id: 'room-2', ts: Date.UTC(2024, 0, 5) } })];
        const { model } = await askList({
            channels: [by('visitor-1', 'widget')],
            recorded,
            room: (id) => livechatRoom({ id, isOpen: true, contact: { _id: 'contact-1', channels: recorded } }),
        });
        expect(model.openElsewhere).toMatchObject([{ roomId: 'room-2', channel: { name: 'sms' }, canOpen: true }]);
    });
});

describe('the best channel', () => {
    it('is chosen among all identities of the record', async () => {
        const hidden = by('v9', 'sms', { verified: true });
        const channels = [by('v0', 'sms', { lastChat: { ts: Date.UTC(2024, 0, 9) } }), by('v1', 'email')];
        const { model } = await askList({ channels, recorded: [...channels, hidden] });
        expect(model.best?.visitor?.id).toBe('v9');
        const { model: withoutRecord } = await askList({ channels, recorded: [] });
        expect(withoutRecord.best?.visitor?.id).toBe('v0');
    });

    it('is not spoken of where there is only one', async () => {
        expect((await askList({})).model).not.toHaveProperty('best');
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
        const { model, calls } = await askList({ channels: recorded, room: roomOf(started - 86_400_000) });
        expect(model.cautions).toEqual([{ kind: 'new-channel' }]);
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });

    it('is not told of a contact who came with this chat', async () => {
        expect((await askList({ channels: recorded, room: roomOf(started) })).model.cautions).toEqual([]);
    });

    it('is told of a contact who is not the one of the chat beside the panel, before all else', async () => {
        const contact = () => ({
            _id: 'c-9',
            unknown: true,
            conflictingFields: [{ field: 'name' }],
            channels: recorded,
        });
        const { model } = await askList({ channels: recorded, contact, state: { contactId: 'c-9' } });
        expect(model.cautions).toEqual([
            { kind: 'other-contact' },
            { kind: 'unknown-contact' },
            { kind: 'conflicts', count: 1 },
        ]);
    });

    it('is not told of somebody who was looked up where there is no chat beside', async () => {
        const contact = () => ({ _id: 'c-9', channels: recorded });
        const room = () => ({ id: 'general', type: 'c' });
        const { model } = await askList({ channels: recorded, contact, room, state: { contactId: 'c-9' } });
        expect(model.cautions).toEqual([]);
    });

    it('is told of a visitor whom the contact does not know', async () => {
        const { model } = await askList({ channels: recorded.slice(1) });
        expect(model.cautions).toEqual([{ kind: 'unknown-visitor' }]);
    });
});
