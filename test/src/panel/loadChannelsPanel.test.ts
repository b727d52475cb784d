import { askList, by } from './askList';
import type { ChannelsPanel } from '../../../src/panel/PanelModel';
import { livechatRoom } from '../fakes';
import { keyOf } from '../requests';

const namesOf = ({ channels }: ChannelsPanel) => channels.map(({ name }) => name);

describe('the list', () => {
    it('has the most recent chat first, or goes by the names that are shown', async () => {
        const channels = [
            by('v0', 'sms', { lastChat: { ts: 1 } }),
            by('v1', 'email'),
            by('v2', 'widget', { lastChat: { ts: 2 } }),
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
            by(`v${index}`, 'api', { name: `n${index}`, lastChat: { ts: 1000 - index } }),
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
        expect(model.trust?.current.visitor?.id).toBe('visitor-1');
    });

    it('is marked where the endpoint shows another identity of the same name', async () => {
        const { model } = await askList({ channels: [by('visitor-2', 'widget')], recorded: channels });
        expect(model.channels).toMatchObject([{ isCurrent: true, identities: [{}, {}] }]);
    });

    it('is none for somebody who was looked up beside the chat of another', async () => {
        const contact = () => ({ _id: 'c-9', channels });
        const { model } = await askList({ channels, contact, state: { contactId: 'c-9' } });
        expect(model.channels.filter(({ isCurrent }) => isCurrent)).toEqual([]);
        expect(model).not.toHaveProperty('trust');
    });

    it('is marked, and not called open elsewhere, for somebody who was looked up beside their own chat', async () => {
        const recorded = [by('visitor-1', 'widget', { lastChat: { _id: 'room-1', ts: 5 } })];
        const contact = { _id: 'contact-1', channels: recorded };
        const { model } = await askList({
            channels: recorded,
            contact: () => contact,
            room: (id) => livechatRoom({ id, isOpen: true, contact }),
            state: { contactId: 'contact-1' },
        });
        expect(model.channels).toMatchObject([{ isCurrent: true }]);
        expect(model.openElsewhere).toEqual([]);
        expect(model.trust?.current.visitor?.id).toBe('visitor-1');
    });

    it('is not told to somebody who may not see the room', async () => {
        const room = (id: string) =>
            livechatRoom({ id, servedBy: { id: 'agent-2' }, contact: { _id: 'contact-1', channels } });
        const of = async (...roomIds: readonly string[]) =>
            (await askList({ channels: channels.slice(1), room, roomIdsOf: () => roomIds })).model;
        const unseen = await of();
        expect(unseen.channels.filter(({ isCurrent }) => isCurrent)).toEqual([]);
        expect(unseen).not.toHaveProperty('trust');
        expect(await of('room-1')).toHaveProperty('trust');
    });
});

describe('other open chats', () => {
    it('are those of the record, whatever the endpoint lists', async () => {
        const recorded = [by('visitor-2', 'sms', { lastChat: { _id: 'room-2', ts: 5 } })];
        const { model } = await askList({
            channels: [by('visitor-1', 'widget')],
            recorded,
            room: (id) => livechatRoom({ id, isOpen: true, contact: { _id: 'contact-1', channels: recorded } }),
        });
        expect(model.openElsewhere).toMatchObject([{ roomId: 'room-2', channel: { name: 'sms' } }]);
    });
});

describe('the best channel', () => {
    it('is chosen among all identities of the record', async () => {
        const hidden = by('v9', 'sms', { verified: true });
        const channels = [by('v0', 'sms', { lastChat: { ts: 9 } }), by('v1', 'email')];
        const { model } = await askList({ channels, recorded: [...channels, hidden] });
        expect(model.best?.visitor?.id).toBe('v9');
        const { model: withoutRecord } = await askList({ channels, recorded: [] });
        expect(withoutRecord.best?.visitor?.id).toBe('v0');
    });

    it('is not spoken of where there is only one', async () => {
        expect((await askList({})).model).not.toHaveProperty('best');
    });
});

describe('a channel that is revealed', () => {
    const channels = [by('v0', 'sms'), by('v1', 'email')];

    it('is logged with who saw it, and without what was seen', async () => {
        const { logger } = await askList({ channels, revealed: keyOf(channels[0]) });
        expect(logger.lines).toContainEqual([
            'info',
            expect.objectContaining({ event: 'revealed', userId: 'agent-1', contactId: 'contact-1' }),
        ]);
    });

    it('is not logged where there is none of that key, or none was asked for', async () => {
        expect((await askList({ channels, revealed: 'none' })).logger.text).not.toContain('revealed');
        expect((await askList({ channels })).logger.text).not.toContain('revealed');
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
        expect(model.caution).toBe(true);
        expect(model.trust?.verifiedElsewhere?.name).toBe('sms');
        expect(calls).toEqual(['permissions.listAll', 'room room-1', 'contacts.channels']);
    });

    it('is not told of a contact who came with this chat', async () => {
        expect((await askList({ channels: recorded, room: roomOf(started) })).model.caution).toBe(false);
    });
});
