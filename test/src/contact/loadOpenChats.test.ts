import { loadOpenChats } from '../../../src/contact/loadOpenChats';
import { after, channel, livechatRoom, never } from '../fakes';
import { FakeEntry } from '../requests';

const of = (roomId: string, at: number) => channel({ name: roomId, lastChat: { at, roomId } });
const open = (servedBy?: Readonly<Record<string, unknown>>) => livechatRoom({ isOpen: true, servedBy });
const mine = { id: 'agent-1', name: 'Ana' };
const theirs = { id: 'agent-2', name: 'Bob' };

type Setup = { readonly room?: (id: string) => unknown; readonly seesAll?: boolean; readonly current?: string };

async function load(channels: Parameters<typeof loadOpenChats>[2], { room, seesAll = false, current }: Setup) {
    const fake = new FakeEntry({ ...(room && { room }) });
    const holds = (permission: string): boolean => seesAll && permission === 'view-livechat-rooms';
    const access = { caller: { id: 'agent-1', roles: [] }, holds };
    return { chats: await loadOpenChats(await fake.start(), access, channels, current), calls: fake.calls };
}

describe('loadOpenChats', () => {
    it('finds the open chats that the caller serves, the most recent first', async () => {
        const rooms: Readonly<Record<string, unknown>> = {
            a: open(mine),
            b: open(theirs),
            c: open(),
            d: open(mine),
        };
        const { chats } = await load([of('a', 1), of('b', 2), of('c', 3), of('d', 4)], { room: (id) => rooms[id] });
        expect(chats).toEqual([
            { roomId: 'd', channel: of('d', 4), servedBy: 'Ana' },
            { roomId: 'a', channel: of('a', 1), servedBy: 'Ana' },
        ]);
    });

    it('finds all of them for somebody who may see all rooms', async () => {
        const rooms: Readonly<Record<string, unknown>> = { a: open(theirs), b: open() };
        const { chats } = await load([of('a', 2), of('b', 1)], { room: (id) => rooms[id], seesAll: true });
        expect(chats.map(({ roomId, servedBy }) => [roomId, servedBy])).toEqual([
            ['a', 'Bob'],
            ['b', undefined],
        ]);
    });

    it('names who serves by their username where they have no name', async () => {
        const room = () => open({ id: 'agent-1', username: 'ana' });
        expect((await load([of('a', 1)], { room })).chats[0]?.servedBy).toBe('ana');
    });

    it.each([
        ['closed', livechatRoom({ isOpen: false, servedBy: mine })],
        ['not said to be open', livechatRoom({ servedBy: mine })],
        ['open by something else than true', livechatRoom({ isOpen: 'true', servedBy: mine })],
        ['of another kind', { ...open(mine), type: 'c' }],
        ['gone', undefined],
        ['null', null],
    ])('leaves out a chat that is %s', async (_, room) => {
        expect((await load([of('a', 1)], { room: () => room, seesAll: true })).chats).toEqual([]);
    });

    it('does not look at the chat at hand, or at channels without one', async () => {
        const channels = [of('here', 1), channel(), channel({ lastChat: { at: 5 } })];
        const { chats, calls } = await load(channels, { room: () => open(mine), current: 'here' });
        expect(chats).toEqual([]);
        expect(calls).toEqual([]);
    });

    it('looks at the eight latest only', async () => {
        const channels = Array.from({ length: 30 }, (_, index) => of(`r${index}`, index));
        const { calls } = await load(channels, { room: () => undefined });
        expect(calls).toEqual([29, 28, 27, 26, 25, 24, 23, 22].map((index) => `room r${index}`));
    });

    it('goes on without a room that cannot be read', async () => {
        const room = (id: string) => (id === 'bad' ? Promise.reject(new Error('x')) : open(mine));
        const { chats } = await load([of('bad', 2), of('good', 1)], { room });
        expect(chats.map(({ roomId }) => roomId)).toEqual(['good']);
    });

    it('holds the panel up for no longer than 0.8 s', async () => {
        jest.useFakeTimers();
        try {
            const start = Date.now();
            const room = (id: string) => (id === 'slow' ? never() : after(700, open(mine)));
            const loading = load([of('slow', 2), of('fast', 1)], { room }).then(({ chats }) => [
                chats.map(({ roomId }) => roomId),
                Date.now() - start,
            ]);
            await jest.advanceTimersByTimeAsync(5000);
            expect(await loading).toEqual([['fast'], 800]);
        } finally {
            jest.useRealTimers();
        }
    });
});
