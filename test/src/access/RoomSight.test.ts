import { Caches } from '../../../src/request/Caches';
import { agent, livechatRoom, never, replyPermissions, replyRefusal } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const theirs = { id: 'agent-2', username: 'bob' };
const room = (changes: Readonly<Record<string, unknown>> = {}) =>
    livechatRoom({ id: 'room-7', isOpen: true, servedBy: theirs, ...changes });
const holding = (...permissions: readonly string[]) => ({
    answers: { 'permissions.listAll': replyPermissions(...permissions) },
});
const fails = async (): Promise<never> => Promise.reject(new Error('not supported'));

/** The sight of an agent, and what was asked of the engine for it. */
async function sightOf(setup: FakeSetup = {}) {
    const fake = new FakeEntry(setup);
    const { rooms } = (await fake.startAllowed()).access;
    fake.calls.splice(0);
    return { rooms, calls: fake.calls, logger: fake.logger };
}

async function see(room7: unknown, setup: FakeSetup = {}) {
    const { rooms, calls } = await sightOf({ roomIdsOf: () => ['general'], membersOf: () => [], ...setup });
    return { canSee: await rooms.canSee(room7), calls };
}

const seen = { canSee: true, calls: [] };
const unseen = { canSee: false, calls: ['rooms of agent-1'] };

describe('a room that somebody may see', () => {
    it('is any, for holders of view-livechat-rooms', async () => {
        expect(await see(room(), holding('view-livechat-rooms'))).toEqual(seen);
    });

    it('is one that they serve', async () => {
        expect(await see(room({ servedBy: { id: 'agent-1' } }))).toEqual(seen);
    });

    it('is not one that somebody else serves', async () => {
        expect(await see(room(), holding('view-l-room'))).toEqual(unseen);
    });

    it.each([undefined, null])('is one that waits for somebody, for holders of view-l-room: %p', async (nobody) => {
        const waiting = room({ servedBy: nobody, department: nobody, departmentId: nobody });
        expect(await see(waiting, holding('view-l-room'))).toEqual(seen);
        expect(await see(waiting)).toEqual(unseen);
    });

    it.each([
        ['of a department', { department: { id: 'd1' } }],
        ['of the id of a department', { departmentId: 'd1' }],
        ['that is closed', { isOpen: false }],
        ['that is not said to be open', { isOpen: undefined }],
        ['served by somebody unknown', { servedBy: {} }],
    ])('is not one %s, although nobody is known to serve it', async (_, changes) => {
        const waiting = room({ servedBy: undefined, ...changes });
        expect(await see(waiting, holding('view-l-room'))).toEqual(unseen);
    });

    it('is one that they are subscribed to', async () => {
        expect(await see(room(), { roomIdsOf: () => ['general', 'room-7'] })).toEqual({
            canSee: true,
            calls: ['rooms of agent-1'],
        });
    });

    it.each([[undefined], [null], ['room-7'], [[]]])('is not %p', async (anything) => {
        expect(await see(anything, holding('view-livechat-rooms'))).toEqual({ canSee: false, calls: [] });
    });

    it('is not one without an id, of which nobody can tell who is subscribed', async () => {
        expect(await see(room({ id: '' }), { roomIdsOf: () => [''] })).toEqual({ canSee: false, calls: [] });
    });

    it('is only what they serve or are subscribed to while the allowed roles stand in', async () => {
        const setup = { answers: { 'permissions.listAll': replyRefusal(401) }, user: agent({ roles: ['admin'] }) };
        expect(await see(room({ servedBy: undefined }), setup)).toEqual(unseen);
        expect(await see(room({ servedBy: { id: 'agent-1' } }), setup)).toEqual(seen);
    });
});

describe('a room of which the engine does not list who is subscribed', () => {
    const asked = ['rooms of agent-1', 'members of room-7'];

    it.each([
        ['refuses', fails],
        ['gives no list', () => ({ 0: 'room-7' })],
        ['gives nothing', () => undefined],
    ])('is one that somebody may see as its member, where it %s', async (_, roomIdsOf) => {
        const membersOf = () => [{ id: 'agent-2' }, null, { id: 'agent-1' }];
        expect(await see(room(), { roomIdsOf, membersOf })).toEqual({ canSee: true, calls: asked });
        expect(await see(room(), { roomIdsOf, membersOf: () => [{ id: 'agent-2' }, 'agent-1', {}] })).toEqual({
            canSee: false,
            calls: asked,
        });
    });

    it.each([
        ['fails', fails],
        ['gives no list', () => ({ 0: { id: 'agent-1' } })],
    ])('is not one that somebody may see, where asking for its members %s', async (_, membersOf) => {
        expect(await see(room(), { roomIdsOf: fails, membersOf })).toEqual({ canSee: false, calls: asked });
    });

    it('is asked for its members alone for a minute after the engine refused', async () => {
        jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout'] });
        try {
            const setup = { caches: new Caches(), roomIdsOf: fails };
            expect((await see(room(), setup)).calls).toEqual(asked);
            jest.advanceTimersByTime(59_000);
            expect((await see(room(), setup)).calls).toEqual(['members of room-7']);
            jest.advanceTimersByTime(2_000);
            expect((await see(room(), { ...setup, roomIdsOf: () => ['room-7'] })).calls).toEqual(['rooms of agent-1']);
        } finally {
            jest.useRealTimers();
        }
    });

    it('is one that nobody may see, where the engine can be asked neither, which is logged', async () => {
        const { rooms, calls, logger } = await sightOf();
        expect(await rooms.canSee(room())).toBe(false);
        expect(calls).toEqual([]);
        expect(logger.lines.slice(-2)).toEqual([
            ['warn', { event: 'accessor-failed', what: 'room-ids', why: 'threw' }],
            ['warn', { event: 'accessor-failed', what: 'room-members', why: 'threw' }],
        ]);
    });
});

describe('the rooms that somebody is subscribed to', () => {
    it('are asked for once in a request, and not before they are needed', async () => {
        const { rooms, calls } = await sightOf({ roomIdsOf: () => ['a', 7, 'b'] });
        expect(calls).toEqual([]);
        const all = await Promise.all([rooms.subscribedRoomIds(), rooms.subscribedRoomIds()]);
        expect(all).toEqual([new Set(['a', 'b']), new Set(['a', 'b'])]);
        expect(await rooms.canSee(room({ id: 'a' }))).toBe(true);
        expect(calls).toEqual(['rooms of agent-1']);
    });

    it('are unknown where the engine hangs, after 0.8 s at most', async () => {
        jest.useFakeTimers();
        try {
            const { rooms } = await sightOf({ roomIdsOf: never });
            const start = Date.now();
            const asking = rooms.subscribedRoomIds().then((roomIds) => [roomIds, Date.now() - start]);
            await jest.advanceTimersByTimeAsync(5000);
            expect(await asking).toEqual([undefined, 800]);
        } finally {
            jest.useRealTimers();
        }
    });
});

describe('a chat whose link is offered', () => {
    const mayAll = 'view-livechat-rooms';
    const mayClosed = 'view-livechat-room-closed-by-another-agent';

    // The server's own rules, but for departments: who belongs to one cannot be known, so that it opens nothing.
    it.each<[string, boolean, string | undefined, readonly string[], readonly string[], boolean]>([
        // What is so, whether it goes on, who serves or served it, the caller's rooms, what they hold, and the outcome.
        ['open, served by them', true, 'agent-1', [], [], true],
        ['open, in one of their rooms', true, 'agent-2', ['room-7'], [], true],
        ['open, of somebody else', true, 'agent-2', ['general'], [], false],
        ['open, of somebody else, for all rooms', true, 'agent-2', [], [mayAll], true],
        ['open, of somebody else, for closed rooms only', true, 'agent-2', [], [mayClosed], false],
        ['open, of somebody else, for whoever takes chats', true, 'agent-2', [], ['view-l-room'], false],
        ['waiting', true, undefined, [], ['view-l-room'], false],
        ['waiting, for all rooms', true, undefined, [], [mayAll], true],
        ['closed, served by them', false, 'agent-1', [], [], true],
        ['closed, of somebody else', false, 'agent-2', [], [], false],
        ['closed, of somebody else, in one of their rooms', false, 'agent-2', ['room-7'], [], false],
        ['closed, of somebody else, for closed rooms', false, 'agent-2', [], [mayClosed], true],
        ['closed, of somebody else, for all rooms', false, 'agent-2', [], [mayAll], true],
        ['closed, of nobody', false, undefined, [], [], false],
        ['closed, of nobody, for closed rooms', false, undefined, [], [mayClosed], true],
    ])('is one that is %s', async (_, isOpen, servedById, roomIds, holds, expected) => {
        const { rooms } = await sightOf({ ...holding(...holds), roomIdsOf: () => roomIds });
        expect(await rooms.canOpen({ roomId: 'room-7', isOpen, servedById })).toBe(expected);
    });

    it('is asked for no more than once, however many there are, and never for a closed one', async () => {
        const { rooms, calls } = await sightOf({ roomIdsOf: () => ['room-7'] });
        await rooms.canOpen({ roomId: 'room-8', isOpen: false, servedById: 'agent-2' });
        expect(calls).toEqual([]);
        const open = { isOpen: true, servedById: 'agent-2' };
        const both = [rooms.canOpen({ roomId: 'room-7', ...open }), rooms.canOpen({ roomId: 'room-8', ...open })];
        expect(await Promise.all(both)).toEqual([true, false]);
        expect(calls).toEqual(['rooms of agent-1']);
    });
});
