import type { Channel } from '../../../src/channels/Channel';
import { loadOpenChats } from '../../../src/contact/loadOpenChats';
import { Caches } from '../../../src/request/Caches';
import { after, channel, livechatRoom, never, replyPermissions } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const of = (roomId: string, at: number) => channel({ name: roomId, lastChat: { at, roomId } });
const open = (servedBy?: Readonly<Record<string, unknown>>) => livechatRoom({ isOpen: true, servedBy });
const mine = { id: 'agent-1', name: 'Ana' };
const theirs = { id: 'agent-2', name: 'Bob' };

type Setup = Omit<FakeSetup, 'answers'> & {
    readonly holds?: string;
    readonly current?: string;
};

/** Loads with the permission that the agent holds; `calls` are those made after the access was decided. */
async function load(channels: readonly Channel[], { holds, current, ...setup }: Setup) {
    const permissionMap = replyPermissions(...(holds === undefined ? [] : [holds]));
    const fake = new FakeEntry({ ...setup, answers: { 'permissions.listAll': permissionMap } });
    const { request, access } = await fake.startAllowed();
    fake.calls.splice(0);
    return { chats: await loadOpenChats(request, access, { channels, currentRoomId: current }), calls: fake.calls };
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
            { roomId: 'd', channel: of('d', 4), servedBy: 'Ana', at: 4, canOpen: true },
            { roomId: 'a', channel: of('a', 1), servedBy: 'Ana', at: 1, canOpen: true },
        ]);
    });

    it('finds all of them for somebody who may see all rooms', async () => {
        const rooms: Readonly<Record<string, unknown>> = { a: open(theirs), b: open() };
        const { chats } = await load([of('a', 2), of('b', 1)], {
            room: (id) => rooms[id],
            holds: 'view-livechat-rooms',
        });
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
        expect((await load([of('a', 1)], { room: () => room, holds: 'view-livechat-rooms' })).chats).toEqual([]);
    });

    it('does not look at the chat at hand, or at channels without one', async () => {
        const channels = [of('here', 1), channel(), channel({ lastChat: { at: 5 } })];
        const { chats, calls } = await load(channels, { room: () => open(mine), current: 'here' });
        expect(chats).toEqual([]);
        expect(calls).toEqual([]);
    });

    it('finds a chat that waits for somebody for holders of view-l-room', async () => {
        const room = () => open();
        expect((await load([of('a', 1)], { room, holds: 'view-l-room' })).chats.map(({ roomId }) => roomId)).toEqual([
            'a',
        ]);
        expect((await load([of('a', 1)], { room })).chats).toEqual([]);
    });

    it('finds a chat of somebody else by its members, where the engine tells nothing else', async () => {
        const setup = { room: (id: string) => ({ ...open(theirs), id }), roomIdsOf: () => undefined };
        const membersOf = (id: string) => (id === 'a' ? [{ id: 'agent-1' }] : []);
        const { chats } = await load([of('a', 1), of('b', 2)], { ...setup, membersOf });
        expect(chats.map(({ roomId }) => roomId)).toEqual(['a']);
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

describe('loadOpenChats where the engine lists the rooms of users', () => {
    const channels = [of('a', 1), of('b', 2), of('c', 3)];

    it("reads only those chats whose rooms are the caller's", async () => {
        const { chats, calls } = await load(channels, { room: () => open(mine), roomIdsOf: () => ['general', 'b'] });
        expect(chats.map(({ roomId }) => roomId)).toEqual(['b']);
        expect(calls).toEqual(['rooms of agent-1', 'room b']);
    });

    it('reads no room at all where none is', async () => {
        const { chats, calls } = await load(channels, { room: () => open(mine), roomIdsOf: () => [] });
        expect(chats).toEqual([]);
        expect(calls).toEqual(['rooms of agent-1']);
    });

    it('finds an open chat of the caller behind any number of later ones', async () => {
        const many = Array.from({ length: 30 }, (_, index) => of(`r${index}`, index));
        const { chats } = await load(many, { room: () => open(mine), roomIdsOf: () => ['r0'] });
        expect(chats.map(({ roomId }) => roomId)).toEqual(['r0']);
    });

    it('shows a chat that somebody else serves, where the caller is subscribed to its room', async () => {
        const { chats } = await load(channels, { room: (id) => ({ ...open(theirs), id }), roomIdsOf: () => ['a'] });
        expect(chats).toEqual([{ roomId: 'a', channel: of('a', 1), servedBy: 'Bob', at: 1, canOpen: true }]);
    });

    describe('and a chat began within two hours', () => {
        const minutesAgo = (minutes: number): number => Date.now() - minutes * 60_000;
        const recent = [of('a', minutesAgo(10)), of('b', minutesAgo(119)), of('c', minutesAgo(121))];

        it('looks whether it waits for somebody, for holders of view-l-room, after those of the caller', async () => {
            const rooms: Readonly<Record<string, unknown>> = { a: open(theirs), b: open(), c: open(mine) };
            const { chats, calls } = await load(recent, {
                room: (id) => rooms[id],
                roomIdsOf: () => ['c'],
                holds: 'view-l-room',
            });
            expect(chats.map(({ roomId, servedBy, canOpen }) => [roomId, servedBy, canOpen])).toEqual([
                ['c', 'Ana', true],
                ['b', undefined, false],
            ]);
            expect(calls).toEqual(['rooms of agent-1', 'room c', 'room a', 'room b']);
        });

        it('does not look for anybody else', async () => {
            const { chats, calls } = await load(recent, { room: () => open(), roomIdsOf: () => [] });
            expect([chats, calls]).toEqual([[], ['rooms of agent-1']]);
        });

        it('shows none that waits in a department, since apps cannot read who belongs to it', async () => {
            const room = () => ({ ...open(), departmentId: 'sales' });
            const { chats } = await load(recent, { room, roomIdsOf: () => [], holds: 'view-l-room' });
            expect(chats).toEqual([]);
        });
    });

    it('asks for no ids for somebody who may see all rooms', async () => {
        const { calls } = await load(channels, {
            room: () => open(theirs),
            roomIdsOf: () => [],
            holds: 'view-livechat-rooms',
        });
        expect(calls).toEqual(['room c', 'room b', 'room a']);
    });

    it('asks for nothing where there is no other chat', async () => {
        const { calls } = await load([of('here', 1)], { current: 'here', roomIdsOf: () => [] });
        expect(calls).toEqual([]);
    });

    it('reads all of them where the engine refuses, and does not ask it again at once', async () => {
        const caches = new Caches();
        const roomIdsOf = () => Promise.reject(new Error('Invalid accessor method "getUserRoomIds"'));
        const first = await load(channels, { room: () => open(mine), roomIdsOf, caches });
        expect(first.chats.map(({ roomId }) => roomId)).toEqual(['c', 'b', 'a']);
        expect(first.calls).toContain('rooms of agent-1');
        const second = await load(channels, { room: () => open(mine), roomIdsOf, caches });
        expect(second.chats).toEqual(first.chats);
        expect(second.calls).toEqual(['room c', 'room b', 'room a']);
    });

    it('asks the engine again after a minute: it may have been a fault', async () => {
        jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout'] });
        try {
            const caches = new Caches();
            const fails = { room: () => open(mine), caches, roomIdsOf: () => Promise.reject(new Error('no database')) };
            const works = { ...fails, roomIdsOf: () => ['b'] };
            await load(channels, fails);
            jest.advanceTimersByTime(59_000);
            expect((await load(channels, works)).calls).not.toContain('rooms of agent-1');
            jest.advanceTimersByTime(2_000);
            expect((await load(channels, works)).calls).toEqual(['rooms of agent-1', 'room b']);
        } finally {
            jest.useRealTimers();
        }
    });

    it.each([undefined, null, 'b', { 0: 'b' }])('reads all of them where the ids are %p', async (ids) => {
        const { calls } = await load(channels, { room: () => open(mine), roomIdsOf: () => ids });
        expect(calls).toEqual(['rooms of agent-1', 'room c', 'room b', 'room a']);
    });

    it('holds the panel up for no longer than 0.8 s in all', async () => {
        jest.useFakeTimers();
        try {
            const start = Date.now();
            const slow = { room: () => after(500, open(mine)), roomIdsOf: () => after(500, ['a']) };
            const loading = load(channels, slow).then(({ chats }) => [chats, Date.now() - start]);
            await jest.advanceTimersByTimeAsync(5000);
            expect(await loading).toEqual([[], 800]);
        } finally {
            jest.useRealTimers();
        }
    });

    it('holds the panel up for no longer than 0.8 s, however late it turns out that members have to be asked', async () => {
        jest.useFakeTimers();
        try {
            const start = Date.now();
            const room = (id: string) => after(700, { ...open(id === 'a' ? mine : theirs), id });
            const slow = { room, roomIdsOf: () => undefined, membersOf: never };
            const loading = load(channels, slow).then(({ chats }) => [
                chats.map(({ roomId }) => roomId),
                Date.now() - start,
            ]);
            await jest.advanceTimersByTimeAsync(5000);
            expect(await loading).toEqual([['a'], 800]);
        } finally {
            jest.useRealTimers();
        }
    });
});
