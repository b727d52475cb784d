import { loadPermissionMap } from '../../../src/access/loadPermissionMap';
import { Caches } from '../../../src/request/Caches';
import {
    after,
    type Answer,
    configured,
    never,
    rejectAfter,
    reply,
    replyHtml,
    replyPermission,
    replyRefusal,
} from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const endpoint = 'permissions.listAll';
const minuteMs = 60_000;

beforeEach(() => {
    jest.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
});

afterEach(() => {
    jest.useRealTimers();
});

/** Starts to load, as a request of its own; `answer` is the workspace's, a map that names agents unless told. */
function start(caches: Caches, answer: Answer = replyPermission('livechat-agent'), setup: FakeSetup = {}) {
    const fake = new FakeEntry({ caches, answers: { [endpoint]: answer }, ...setup });
    const startedAt = Date.now();
    const loading = fake
        .start()
        .then(loadPermissionMap)
        .then((map) => ({ map, ms: Date.now() - startedAt }));
    return { loading, calls: fake.calls };
}

/** The same, waited for as long as a request may take. */
async function load(...args: Parameters<typeof start>) {
    const { loading, calls } = start(...args);
    await jest.advanceTimersByTimeAsync(4000);
    return { ...(await loading), calls };
}

const mapOf = (...roles: string[]) => ({ kind: 'map', roles: new Map([['view-livechat-contact', roles]]) });
const atFault = (because: string) => ({ kind: 'set-up-at-fault', because });
const unchecked = { kind: 'unchecked' };

const rejects =
    (text: string): Answer =>
    () =>
        Promise.reject(new Error(text));
const elsewhere = { url: 'https://elsewhere.example/api/v1/permissions.listAll' };

/** What may pass, or what somebody can bring about who is no administrator. */
const passing: readonly (readonly [string, Answer])[] = [
    ['a 429', replyRefusal(429, 'Error, too many requests. Please slow down. [error-too-many-requests]')],
    ['a 429 of something in front', replyHtml(429)],
    ['a 401 of something in front', replyHtml(401)],
    ['a 403 of something in front', replyHtml(403)],
    ['a 403 in an envelope of something else', reply(403, { message: 'Forbidden' })],
    ['a 408', replyHtml(408)],
    ['a 500', replyRefusal(500, 'Internal server error')],
    ['a 502 of a proxy', replyHtml(502)],
    ['a 503', replyHtml(503)],
    ['a 404', replyRefusal(404, 'Resource not found')],
    ['a 400', replyRefusal(400, 'invalid-params')],
    ['a 400 of something else', replyHtml(400)],
    ['a 204', reply(204, undefined)],
    ['a 200 that says that it failed', replyRefusal(200)],
    ['a 200 without a list', reply(200, { success: true })],
    ['a refusal of another origin', reply(401, { success: false, error: 'x' }, elsewhere)],
    ['no answer in time', never],
    ['an answer that comes too late', () => after(3001, { statusCode: 200 })],
    ['the time-out of the host', () => rejectAfter(3000, new Error('The user aborted a request.'))],
    ['nothing from the host', async () => undefined],
    ['a broken connection', rejects('request to https://chat.example/ failed, reason: read ECONNRESET')],
    ['a connection that timed out', rejects('connect ETIMEDOUT 10.0.0.7:443')],
    ['a name server that does not answer', rejects('getaddrinfo EAI_AGAIN chat.example')],
    ['an unknown text', rejects('socket hang up')],
    ['no text', () => Promise.reject(new Error())],
];

/** What only an administrator can mend. */
const lasting: readonly (readonly [string, Answer, string])[] = [
    ['a 401', replyRefusal(401, 'You must be logged in to do this.'), 'invalid-token'],
    ['a 401 of an older server', reply(401, { status: 'error', message: 'You must be logged in.' }), 'invalid-token'],
    ['a 403', replyRefusal(403, 'User does not have the permissions [error-unauthorized]'), 'lacks-permission'],
    ['a page', replyHtml(200), 'unexpected-answer'],
    ['a 200 in an envelope of something else', reply(200, { ok: true }), 'unexpected-answer'],
    ['a 200 that is a list', reply(200, []), 'unexpected-answer'],
    ['a page that says 404', replyHtml(404), 'unexpected-answer'],
    ['a 404 in an envelope of something else', reply(404, { message: 'no route' }), 'unexpected-answer'],
    ['a 200 of another origin', reply(200, { success: true, update: [] }, elsewhere), 'unexpected-answer'],
    ['a 404 of another origin', reply(404, { success: false, error: 'x' }, elsewhere), 'unexpected-answer'],
];

/** What a wrong address or certificate causes, and what also passes where these were right before. */
const unreached: readonly (readonly [string, Answer])[] = [
    ['a refused connection', rejects('connect ECONNREFUSED 127.0.0.1:1')],
    ['a name that nobody knows', rejects('getaddrinfo ENOTFOUND chat.example')],
    ['a host without a way to it', rejects('connect EHOSTUNREACH 10.0.0.7:443')],
    ['a network without a way to it', rejects('connect ENETUNREACH 10.0.0.7:443')],
    ['a certificate that is not trusted', rejects('self-signed certificate in certificate chain')],
    ['an address that is none', rejects('Invalid URL')],
];

describe('loadPermissionMap', () => {
    it('gives a new map where there is none', async () => {
        expect(await load(new Caches())).toMatchObject({ map: mapOf('livechat-agent'), calls: [endpoint] });
    });

    it('asks nothing while the map is fresh, for less than a minute', async () => {
        const caches = new Caches();
        await start(caches, replyPermission('a')).loading;
        jest.advanceTimersByTime(minuteMs - 1);
        const kept = start(caches, replyPermission('b'));
        expect(await kept.loading).toMatchObject({ map: mapOf('a') });
        expect(kept.calls).toEqual([]);
        jest.advanceTimersByTime(1);
        const renewed = start(caches, replyPermission('b'));
        expect(await renewed.loading).toMatchObject({ map: mapOf('b') });
        expect(renewed.calls).toEqual([endpoint]);
    });

    it.each([
        ['another account', { 'rest-user-id': 'another' }],
        ['another address', { 'rest-base-url': 'https://chat.example' }],
    ])('asks anew for %s', async (_, changes) => {
        const caches = new Caches();
        await start(caches).loading;
        caches.settings.own.forget();
        const other = start(caches, undefined, { settings: { ...configured, ...changes } });
        await other.loading;
        expect(other.calls).toEqual([endpoint]);
    });

    it('finds the set-up at fault while no account is entered, whatever was read before, and asks nothing', async () => {
        const caches = new Caches();
        await start(caches).loading;
        caches.settings.own.forget();
        const { loading, calls } = start(caches, undefined, { settings: { ...configured, 'rest-auth-token': '' } });
        expect((await loading).map).toEqual(atFault('not-configured'));
        expect(calls).toEqual([]);
    });
});

describe('loadPermissionMap while the app cannot ask', () => {
    const throws = (): never => {
        throw new Error('not readable');
    };
    const noAddress: FakeSetup = { settings: { ...configured, 'rest-base-url': 'ftp://chat.example' } };
    const withoutAsking = async (caches: Caches, setup: FakeSetup) => {
        const { loading, calls } = start(caches, undefined, setup);
        const { map } = await loading;
        expect(calls).toEqual([]);
        return map;
    };

    it.each<[string, FakeSetup, object]>([
        ['no account is entered', { settings: { ...configured, 'rest-user-id': '' } }, atFault('not-configured')],
        ['no address can be used', noAddress, atFault('not-configured')],
        // None of these may open a weaker door: each may pass, or was entered.
        ['the account cannot be read', { settings: { ...configured, 'rest-auth-token': throws } }, unchecked],
        ["the server's address cannot be read", { serverSettings: { Site_Url: throws, Language: 'en' } }, unchecked],
        ['the token cannot be used', { settings: { ...configured, 'rest-auth-token': 'токен' } }, unchecked],
    ])('decides where %s', async (_, setup, expected) => {
        expect(await withoutAsking(new Caches(), setup)).toEqual(expected);
    });

    it('finds no fault with the set-up where an address went missing with which a map was read', async () => {
        const caches = new Caches();
        await start(caches).loading;
        caches.settings.own.forget();
        expect(await withoutAsking(caches, noAddress)).toEqual(unchecked);
    });
});

describe('loadPermissionMap where no new map can be had', () => {
    const failures = [
        ...passing.map(([name, answer]) => ({ name, answer, first: unchecked, later: unchecked })),
        ...lasting.map(([name, answer, why]) => ({ name, answer, first: atFault(why), later: atFault(why) })),
        ...unreached.map(([name, answer]) => ({ name, answer, first: atFault('unreachable'), later: unchecked })),
    ];

    it.each(failures)('decides for $name while none was ever read', async ({ answer, first }) => {
        expect(await load(new Caches(), answer)).toMatchObject({ map: first, calls: [endpoint] });
    });

    it.each(failures)('gives the last one for $name, up to ten minutes old', async ({ answer }) => {
        const caches = new Caches();
        await start(caches, replyPermission('a')).loading;
        jest.advanceTimersByTime(minuteMs);
        expect(await load(caches, answer)).toMatchObject({ map: mapOf('a'), calls: [endpoint] });
        // The first question took 4 s of it; the latest failure comes 3001 ms after the second.
        jest.advanceTimersByTime(9 * minuteMs - 4000 - 3002);
        expect(await load(caches, answer)).toMatchObject({ map: mapOf('a'), calls: [endpoint] });
    });

    it.each(failures)('decides for $name once the last one is older than ten minutes', async ({ answer, later }) => {
        const caches = new Caches();
        await start(caches, replyPermission('a')).loading;
        jest.advanceTimersByTime(10 * minuteMs);
        expect(await load(caches, answer)).toMatchObject({ map: later, calls: [endpoint] });
    });

    it.each(failures)('takes for $name no map of another account', async ({ answer, first }) => {
        const caches = new Caches();
        await start(caches, replyPermission('a'), { settings: { ...configured, 'rest-user-id': 'another' } }).loading;
        caches.settings.own.forget();
        expect(await load(caches, answer)).toMatchObject({ map: first, calls: [endpoint] });
    });

    it('asks again at the next request', async () => {
        const caches = new Caches();
        expect((await load(caches, replyRefusal(500))).map).toEqual(unchecked);
        expect(await load(caches)).toMatchObject({ map: mapOf('livechat-agent'), calls: [endpoint] });
    });

    it('ends in time, so that it can still be said', async () => {
        expect((await load(new Caches(), never)).ms).toBe(3000);
    });
});

describe('loadPermissionMap for several at once', () => {
    const slow =
        (ms: number): Answer =>
        (url) =>
            after(ms, undefined).then(() => replyPermission('a')(url));

    it('asks one question, whose answer is for all', async () => {
        const caches = new Caches();
        const asking = [1, 2, 3].map(() => start(caches, slow(500)));
        await jest.advanceTimersByTimeAsync(500);
        expect(await Promise.all(asking.map(({ loading }) => loading))).toEqual(
            asking.map(() => ({ map: mapOf('a'), ms: 500 })),
        );
        expect(asking.flatMap(({ calls }) => calls)).toEqual([endpoint]);
    });

    it('lets all share a refusal, which asking again would not change', async () => {
        const caches = new Caches();
        const asking = [1, 2].map(() => start(caches, replyRefusal(401)));
        await jest.advanceTimersByTimeAsync(1);
        const loaded = await Promise.all(asking.map(({ loading }) => loading));
        expect(loaded.map(({ map }) => map)).toEqual([atFault('invalid-token'), atFault('invalid-token')]);
        expect(asking.flatMap(({ calls }) => calls)).toEqual([endpoint]);
    });

    it('lets whoever joined a question that ran out of its time ask again with their own', async () => {
        const caches = new Caches();
        const first = start(caches, never);
        await jest.advanceTimersByTimeAsync(2000);
        const second = start(caches, slow(500));
        const third = start(caches, slow(500));
        await jest.advanceTimersByTimeAsync(3000);
        expect(await first.loading).toEqual({ map: unchecked, ms: 3000 });
        expect(await second.loading).toEqual({ map: mapOf('a'), ms: 1500 });
        expect(await third.loading).toEqual({ map: mapOf('a'), ms: 1500 });
        // One question again, for both of them.
        expect([first, second, third].map(({ calls }) => calls.length)).toEqual([1, 1, 0]);
    });

    it('keeps nobody waiting for longer than their own time', async () => {
        const caches = new Caches();
        const slowSettings = { ...configured, 'mask-values': () => after(2000, false) };
        const joining = start(caches, slow(0), { settings: slowSettings });
        await jest.advanceTimersByTimeAsync(1000);
        const asking = start(caches, slow(2900));
        await jest.advanceTimersByTimeAsync(5000);
        expect(await joining.loading).toEqual({ map: unchecked, ms: 3100 });
        expect(await asking.loading).toEqual({ map: mapOf('a'), ms: 2900 });
        expect(joining.calls).toEqual([]);
    });
});
