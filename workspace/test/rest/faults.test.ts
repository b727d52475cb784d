import { type Fixture, headersOf, startFixture } from './fixture';
import type { RestFault } from '../../model/documents';
import { sampleIds } from '../../model/sample';
import { isRestFault } from '../../rest/faults';
import { messageOf } from '../../rest/unknownValues';
import { until } from '../../until';

const { contacts, users } = sampleIds;
const channels = `/api/v1/omnichannel/contacts.channels?contactId=${contacts.verified}`;
const everyFaultyRoute = [
    channels,
    `/api/v1/omnichannel/contacts.get?contactId=${contacts.verified}`,
    '/api/v1/omnichannel/contacts.search',
    `/api/v1/omnichannel/contacts.history?contactId=${contacts.verified}`,
    '/api/v1/permissions.listAll',
];

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
});

afterEach(() => fixture.close());

it.each(everyFaultyRoute)('acts on %s', async (path) => {
    fixture.workspace.fault = { kind: 'status', status: 503 };

    expect(await fixture.get(path, users.ana)).toMatchObject({
        status: 503,
        body: { success: false, error: 'Service Unavailable' },
    });
});

it.each(['/api/v1/me', '/api/v1/commands.list', '/api/apps/installed', '/workspace/session'])(
    'leaves %s alone',
    async (path) => {
        fixture.workspace.fault = { kind: 'status', status: 500 };

        expect((await fixture.get(path, users.ana)).status).toBe(200);
    },
);

it('comes before everything else, so that even nobody sees it', async () => {
    fixture.workspace.fault = { kind: 'status', status: 500 };

    expect(await fixture.get(channels)).toMatchObject({
        status: 500,
        body: { success: false, error: 'Internal server error' },
    });
});

it.each([401, 403, 404, 429, 500, 503] as const)("answers %d in the server's own envelope", async (status) => {
    fixture.workspace.fault = { kind: 'status', status };

    const answer = await fixture.get(channels, users.ana);

    expect(answer).toMatchObject({ status, body: { success: false } });
    expect(answer.body).toHaveProperty('error', expect.any(String));
    expect(answer.headers.has('x-ratelimit-reset')).toBe(status === 429);
});

it('answers 200 with something that is no list', async () => {
    fixture.workspace.fault = { kind: 'nonsense' };

    const { status, body } = await fixture.get(channels, users.ana);

    expect(status).toBe(200);
    expect(body).not.toHaveProperty('channels', expect.any(Array));
});

it.each([
    [401, 'www-authenticate', 'Basic realm="intranet"'],
    [403, 'server', 'firewall'],
    [429, 'retry-after', '30'],
] as const)(
    'refuses with %d as something in front of the server does: a page, and the header %s',
    async (status, name, value) => {
        fixture.workspace.fault = { kind: 'front', status };

        const answer = await fixture.request(channels, { headers: headersOf(users.ana) });

        expect(answer.status).toBe(status);
        expect(answer.headers.get('content-type')).toContain('text/html');
        expect(answer.headers.get(name)).toBe(value);
        expect(answer.text).toContain('<title>Access denied</title>');
    },
);

it('answers with a sign-on page', async () => {
    fixture.workspace.fault = { kind: 'sign-on' };

    const answer = await fixture.request(channels, { headers: headersOf(users.ana) });

    expect(answer.status).toBe(200);
    expect(answer.text).toContain('<title>Sign on</title>');
});

it('leaves the list of channels empty, and the rest as it is', async () => {
    const [, get = '', search = ''] = everyFaultyRoute;
    const before = [await fixture.get(get, users.ana), await fixture.get(search, users.ana)];
    fixture.workspace.fault = { kind: 'empty' };

    expect((await fixture.get(channels, users.ana)).body).toEqual({ channels: [], success: true });
    const after = [await fixture.get(get, users.ana), await fixture.get(search, users.ana)];
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
});

it('answers as another workspace, which knows the account and none of the contacts', async () => {
    const [, get = '', search = '', history = '', permissions = ''] = everyFaultyRoute;
    fixture.workspace.fault = { kind: 'other-workspace' };

    expect((await fixture.get(channels, users.ana)).body).toEqual({ channels: [], success: true });
    expect((await fixture.get(get, users.ana)).status).toBe(404);
    expect((await fixture.get(search, users.ana)).body).toMatchObject({ contacts: [], total: 0 });
    expect((await fixture.get(history, users.ana)).body).toMatchObject({ error: 'error-contact-not-found' });
    expect((await fixture.get(permissions, users.admin)).body).toHaveProperty('update', expect.any(Array));
});

it('is late with the first answer alone, which the next one overtakes', async () => {
    const fault: RestFault = { kind: 'slow-first', delayMs: 1_000 };
    const isThere = metFault(fault);
    const order: string[] = [];
    const ask = async (name: string): Promise<void> => {
        expect((await fixture.get(channels, users.ana)).status).toBe(200);
        order.push(name);
    };
    const first = ask('first');
    await isThere;
    await ask('second');
    await first;

    expect(order).toEqual(['second', 'first']);
});

it('is late only with what asks for certain words, where they are given', async () => {
    fixture.workspace.fault = { kind: 'slow', delayMs: 500_000, asking: 'contactId=another' };
    expect((await fixture.get(channels, users.ana)).status).toBe(200);
});

it('answers late', async () => {
    fixture.workspace.fault = { kind: 'slow', delayMs: 60 };
    const order: string[] = [];
    const delay = new Promise<void>((resolve) => {
        setTimeout(() => {
            order.push('delay');
            resolve();
        }, 55);
    });

    expect(await fixture.get(channels, users.ana)).toMatchObject({ status: 200, body: { success: true } });
    order.push('answer');
    await delay;
    expect(order).toEqual(['delay', 'answer']);
});

it('resets the connection', async () => {
    fixture.workspace.fault = { kind: 'vanish' };

    await expect(fixture.get(channels, users.ana)).rejects.toThrow('fetch failed');
    await until(() => fixture.workspace.requests.length === 1);
    expect(fixture.workspace.requests).toMatchObject([{ url: channels, status: 0 }]);
});

/** Sets the fault and resolves when the server has come upon it. */
function metFault(fault: RestFault): Promise<void> {
    return new Promise((resolve) => {
        Object.defineProperty(fixture.workspace, 'fault', {
            get: () => {
                resolve();
                return fault;
            },
        });
    });
}

it('never answers, and records with status 0 that the client gave up', async () => {
    const isThere = metFault({ kind: 'silent' });
    const client = new AbortController();
    const init = { headers: headersOf(users.ana), signal: client.signal };
    const outcome = fixture.request(channels, init).catch(messageOf);
    await isThere;

    client.abort();

    expect(await outcome).toContain('aborted');
    await until(() => fixture.workspace.requests.length === 1);
    expect(fixture.workspace.requests).toMatchObject([{ method: 'GET', url: channels, status: 0 }]);
});

it.each([{ kind: 'silent' }, { kind: 'slow', delayMs: 500_000 }] as const)(
    'does not keep the server from closing: %j',
    async (fault) => {
        const isThere = metFault(fault);
        const outcome = fixture.get(channels, users.ana).catch(messageOf);
        await isThere;

        await fixture.close();

        expect(await outcome).toBe('fetch failed');
    },
);

it.each([
    { kind: 'none' },
    { kind: 'silent' },
    { kind: 'slow', delayMs: 0 },
    { kind: 'slow', delayMs: 0, asking: 'zoe' },
    { kind: 'status', status: 429 },
    { kind: 'front', status: 403 },
    { kind: 'sign-on' },
    { kind: 'empty' },
    { kind: 'other-workspace' },
    { kind: 'slow-first', delayMs: 2_000 },
])('takes %j for a fault', (value) => {
    expect(isRestFault(value)).toBe(true);
});

it.each([
    undefined,
    null,
    'silent',
    [],
    {},
    { kind: 'loud' },
    { kind: 'slow' },
    { kind: 'slow', delayMs: -1 },
    { kind: 'slow', delayMs: Number.NaN },
    { kind: 'slow', delayMs: '5' },
    { kind: 'slow', delayMs: 5, asking: 7 },
    { kind: 'status', status: 418 },
    { kind: 'status' },
])('does not take %j for a fault', (value) => {
    expect(isRestFault(value)).toBe(false);
});
