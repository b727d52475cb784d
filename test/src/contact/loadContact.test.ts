import { loadContact, type Subject } from '../../../src/contact/loadContact';
import { after, channelDocument, livechatRoom, never } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const inRoom = { roomId: 'room-7' };
const lookedUp = { roomId: 'room-7', contactId: 'c-9' };

/** Finds the contact; `calls` are those made after the access was decided. */
async function find(setup: FakeSetup, subject: Subject, room?: unknown) {
    const fake = new FakeEntry(setup);
    const { request, access } = await fake.startAllowed();
    fake.calls.splice(0);
    const found = await loadContact(request, access, { subject, room });
    return { found, calls: fake.calls, logger: fake.logger };
}

const fails = async (): Promise<never> => Promise.reject(new Error('database'));
const throws = (): never => {
    throw new Error('database');
};
const theirs = { servedBy: { id: 'agent-2' } };
const failed = (what: string, why: string) => ['warn', { event: 'accessor-failed', what, why }];

describe('loadContact in a room', () => {
    it('reads the room by its id, and finds its contact and the chat', async () => {
        const { found, calls } = await find({ room: (id) => livechatRoom({ id }) }, inRoom);
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'contact-1' }, chat: { roomId: 'room-7' } });
        expect(calls).toEqual(['room room-7']);
    });

    it('does without reading a room that was handed over', async () => {
        const { found, calls } = await find({}, inRoom, livechatRoom({ contact: { _id: 'given', channels: [] } }));
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
        expect((await find({}, inRoom, livechatRoom({ type: 'c' }))).found).toEqual({ kind: 'not-a-livechat-room' });
        const room = () => livechatRoom({ contact: undefined });
        expect((await find({ room }, inRoom)).found).toEqual({ kind: 'no-contact' });
    });

    it.each([
        ['fails', fails],
        ['throws', throws],
    ])('does not call a room another kind of room, reading which %s, and logs it once', async (_, room) => {
        const { found, logger } = await find({ room }, inRoom);
        expect(found).toEqual({ kind: 'unreadable' });
        expect(logger.lines.filter(([, line]) => JSON.stringify(line).includes('accessor'))).toEqual([
            failed('room', 'threw'),
        ]);
    });

    it('tells nothing of the chat to somebody who may not see its room, but whose contact it is', async () => {
        const room = (id: string) => livechatRoom({ id, ...theirs });
        const { found } = await find({ room, roomIdsOf: () => [] }, inRoom);
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'contact-1' } });
        expect(found).not.toHaveProperty('chat');
        const subscribed = await find({ room, roomIdsOf: () => ['room-7'] }, inRoom);
        expect(subscribed.found).toMatchObject({ chat: { roomId: 'room-7' } });
    });
});

describe('loadContact in a room whose contact comes without channels', () => {
    const room = (id: string) => livechatRoom({ id, contact: { _id: 'contact-1', name: 'Zoe' } });
    const record = { _id: 'contact-1', name: 'Zoe Okafor', channels: [channelDocument({ name: 'sms' })] };

    it("completes it from the workspace's record, and keeps the chat", async () => {
        const { found, calls } = await find({ room, contact: () => record }, inRoom);
        expect(found).toMatchObject({
            kind: 'contact',
            contact: { id: 'contact-1', name: 'Zoe Okafor', channels: [{ name: 'sms' }] },
            chat: { roomId: 'room-7' },
        });
        expect(calls).toEqual(['room room-7', 'contact contact-1']);
    });

    it('does so for a room that was handed over, too', async () => {
        const { found, calls } = await find({ contact: () => record }, inRoom, room('room-7'));
        expect(found).toMatchObject({ contact: { channels: [{ name: 'sms' }] }, chat: { roomId: 'room-7' } });
        expect(calls).toEqual(['contact contact-1']);
    });

    it('asks for no other record where the list is empty, which says that there is no channel', async () => {
        const emptied = () => livechatRoom({ contact: { _id: 'contact-1', channels: [] } });
        const { found, calls } = await find({ room: emptied, contact: () => record }, inRoom);
        expect(found).toMatchObject({ contact: { channels: [] } });
        expect(calls).toEqual(['room room-7']);
    });

    it.each([
        ['there is none', () => null],
        ['it may not be read', () => undefined],
        ['it has no list either', () => ({ _id: 'contact-1', name: 'Zoe' })],
        ['it has no id', () => ({ channels: [channelDocument()] })],
        ['reading it fails', fails],
        ['reading it throws', throws],
    ])('knows of no list, not of an empty one, where %s', async (_, contact) => {
        const { found } = await find({ room, contact }, inRoom);
        expect(found).toMatchObject({
            kind: 'contact',
            contact: { id: 'contact-1', name: 'Zoe' },
            chat: { roomId: 'room-7' },
        });
        expect(found.kind === 'contact' && found.contact).not.toHaveProperty('channels');
    });
});

describe('loadContact for somebody who was looked up', () => {
    const contact = (id: string) => ({ _id: id, name: 'Zoe', channels: [channelDocument()] });

    it('reads the record by its id, and has no chat of somebody else', async () => {
        const { found, calls } = await find({ contact }, lookedUp, livechatRoom());
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'c-9', name: 'Zoe' } });
        expect(found).not.toHaveProperty('chat');
        expect(calls).toEqual(['contact c-9']);
    });

    it.each([
        ['handed over', livechatRoom({ id: 'room-7', contact: { _id: 'c-9' } })],
        ['read', undefined],
    ])('keeps the chat where it is the contact of the room one is in, which is %s', async (_, given) => {
        const room = (id: string) => livechatRoom({ id, contact: { _id: 'c-9' } });
        const { found, calls } = await find({ contact, room }, lookedUp, given);
        expect(found).toMatchObject({
            contact: { id: 'c-9', name: 'Zoe', channels: [{ name: 'widget' }] },
            chat: { roomId: 'room-7', visitor: { id: 'visitor-1' } },
        });
        expect(calls).toEqual(given === undefined ? ['contact c-9', 'room room-7'] : ['contact c-9']);
    });

    it('tells nothing of that chat to somebody who may not see its room', async () => {
        const room = (id: string) => livechatRoom({ id, contact: { _id: 'c-9' }, ...theirs });
        const { found } = await find({ contact, room, roomIdsOf: () => [] }, lookedUp);
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'c-9' } });
        expect(found).not.toHaveProperty('chat');
    });

    it.each([
        ['is no livechat room', () => livechatRoom({ type: 'c', contact: { _id: 'c-9' } })],
        ['has no contact', () => livechatRoom({ contact: undefined })],
        ['is not there', () => undefined],
        ['cannot be read', fails],
    ])('does without the chat where the room %s', async (_, room) => {
        const { found } = await find({ contact, room }, lookedUp);
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'c-9' } });
        expect(found).not.toHaveProperty('chat');
    });

    it('reads no room beside none', async () => {
        const { found, calls } = await find({ contact }, { ...lookedUp, roomId: '' });
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'c-9' } });
        expect(calls).toEqual(['contact c-9']);
    });

    it.each([[undefined], [null], [{}]])('finds nobody where the record is %p', async (record) => {
        expect((await find({ contact: () => record }, lookedUp)).found).toEqual({ kind: 'contact-not-found' });
    });

    it.each([
        ['fails', fails],
        ['throws', throws],
    ])('does not call a contact deleted, reading whom %s, and logs it', async (_, reading) => {
        const { found, logger } = await find({ contact: reading }, lookedUp, livechatRoom());
        expect(found).toEqual({ kind: 'unreadable' });
        expect(logger.lines).toContainEqual(failed('contact', 'threw'));
    });
});

describe('the time that loadContact takes', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    async function findIn(setup: FakeSetup, subject: Subject) {
        const start = Date.now();
        const finding = find(setup, subject).then((result) => ({ ...result, ms: Date.now() - start }));
        await jest.advanceTimersByTimeAsync(10_000);
        return finding;
    }

    it.each([inRoom, lookedUp])('ends with that of the request while nothing answers, for %j', async (subject) => {
        const { found, ms } = await findIn({ room: never, contact: never }, subject);
        expect([found, ms]).toEqual([{ kind: 'unreadable' }, 3500]);
    });

    it('is no more than 0.8 s longer for the room beside which somebody was looked up', async () => {
        const { found, ms, logger } = await findIn({ room: never, contact: () => ({ _id: 'c-9' }) }, lookedUp);
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'c-9' } });
        expect(ms).toBe(800);
        expect(logger.lines).toContainEqual(failed('room', 'late'));
    });

    it('keeps what the room says of the contact, when the record that completes it does not come', async () => {
        const room = () => after(1000, livechatRoom({ contact: { _id: 'contact-1' } }));
        const { found, ms } = await findIn({ room, contact: never }, inRoom);
        expect(found).toMatchObject({ kind: 'contact', contact: { id: 'contact-1' }, chat: { roomId: 'room-1' } });
        expect(ms).toBe(1800);
    });
});
