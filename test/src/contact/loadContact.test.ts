import { loadContact } from '../../../src/contact/loadContact';
import { livechatRoom, never } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const inRoom = { roomId: 'room-7' };
const lookedUp = { roomId: 'room-7', contactId: 'c-9' };

async function find(setup: FakeSetup, subject: Parameters<typeof loadContact>[1], givenRoom?: unknown) {
    const fake = new FakeEntry(setup);
    return { found: await loadContact(await fake.start(), subject, givenRoom), calls: fake.calls };
}

const fails = async (): Promise<never> => Promise.reject(new Error('database'));

describe('loadContact in a room', () => {
    it('reads the room by its id, and finds its contact and the chat', async () => {
        const { found, calls } = await find({ room: (id) => livechatRoom({ id }) }, inRoom);
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'contact-1' }, chat: { roomId: 'room-7' } });
        expect(calls).toEqual(['room room-7']);
    });

    it('does without reading a room that was handed over', async () => {
        const { found, calls } = await find({}, inRoom, livechatRoom({ contact: { _id: 'given' } }));
        expect(found).toMatchObject({ contact: { id: 'given' } });
        expect(calls).toEqual([]);
    });

    it('asks for no room without an id', async () => {
        const { found, calls } = await find({}, { roomId: '' });
        expect(found).toEqual({ kind: 'not-a-livechat-room' });
        expect(calls).toEqual([]);
    });

    it('says what kind of room it is, or that it has no contact', async () => {
        expect((await find({ room: () => undefined }, inRoom)).found).toEqual({ kind: 'not-a-livechat-room' });
        const room = () => livechatRoom({ contact: undefined });
        expect((await find({ room }, inRoom)).found).toEqual({ kind: 'no-contact' });
    });

    it('does not call a room another kind of room that could not be read', async () => {
        expect((await find({ room: fails }, inRoom)).found).toEqual({ kind: 'unreadable' });
    });
});

describe('loadContact for somebody who was looked up', () => {
    it('reads the record by its id, and no room, although one was handed over', async () => {
        const contact = (id: string) => ({ _id: id, name: 'Zoe' });
        const { found, calls } = await find({ contact }, lookedUp, livechatRoom());
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'c-9', name: 'Zoe' } });
        expect(found).not.toHaveProperty('chat');
        expect(calls).toEqual(['contact c-9']);
    });

    it.each([[undefined], [null], [{}]])('finds nobody where the record is %p', async (record) => {
        expect((await find({ contact: () => record }, lookedUp)).found).toEqual({ kind: 'contact-not-found' });
    });

    it('does not call a contact deleted that could not be read', async () => {
        expect((await find({ contact: fails }, lookedUp)).found).toEqual({ kind: 'unreadable' });
    });
});

describe('loadContact while nothing answers', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it.each([inRoom, lookedUp])('ends at the deadline for %j', async (subject) => {
        const start = Date.now();
        const finding = find({ room: never, contact: never }, subject).then(({ found }) => [found, Date.now() - start]);
        await jest.advanceTimersByTimeAsync(10_000);
        expect(await finding).toEqual([{ kind: 'unreadable' }, 3500]);
    });
});
