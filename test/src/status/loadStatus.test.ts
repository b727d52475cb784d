import { Caches } from '../../../src/request/Caches';
import type { RestStatus } from '../../../src/status/StatusReport';
import { loadStatus } from '../../../src/status/loadStatus';
import {
    type Answer,
    configured,
    never,
    rejectAfter,
    reply,
    replyHtml,
    replyRefusal,
    serviceUserId,
    siteUrl,
} from '../fakes';
import { allowedAccess, FakeEntry, type FakeSetup } from '../requests';

const permissionMap = reply(200, {
    success: true,
    update: [
        { _id: 'view-livechat-contact', roles: ['livechat-agent'] },
        { _id: 'view-livechat-contact-history', roles: ['admin'] },
    ],
});
const good: Readonly<Record<string, Answer>> = {
    info: reply(200, { success: true, info: { version: '8.5.0' } }),
    me: reply(200, { success: true, _id: 'u1', username: 'service', roles: ['user', 'livechat-agent'] }),
    'permissions.listAll': permissionMap,
    'contacts.channels': reply(200, { success: true, channels: [] }),
};
const took = { kind: 'answered', ms: expect.any(Number) as number };

const load = async (answers: Readonly<Record<string, Answer>> = {}) =>
    loadStatus(await new FakeEntry({ answers: { ...good, ...answers } }).start());

async function loadRest(answers: Readonly<Record<string, Answer>> = {}): Promise<RestStatus> {
    const report = await load(answers);
    if (report.kind !== 'report' || report.rest === undefined) {
        throw new Error('The server was not asked');
    }
    return report.rest;
}

describe('loadStatus', () => {
    it('tells how fast the server answers, what it is, whose the token is, and what that account holds', async () => {
        expect(await load()).toEqual({
            kind: 'report',
            setUp: { cleaned: [] },
            rest: {
                address: siteUrl,
                server: { kind: 'reached', ms: expect.any(Number) as number, version: '8.5.0' },
                account: {
                    kind: 'valid',
                    username: 'service',
                    permissions: [
                        { id: 'view-livechat-contact', isHeld: true, isOptional: false },
                        { id: 'view-livechat-contact-history', isHeld: false, isOptional: false },
                        { id: 'api-bypass-rate-limit', isHeld: false, isOptional: false },
                        { id: 'block-livechat-contact', isHeld: false, isOptional: true },
                        { id: 'unblock-livechat-contact', isHeld: false, isOptional: true },
                    ],
                },
                channels: took,
                permissionMap: took,
            },
            fallBackToRecord: true,
            maskValues: false,
            licence: 'not-known',
            letIn: 0,
        });
    });

    it('sends nothing that could write, and asks the endpoint itself about nobody', async () => {
        const fake = new FakeEntry({ answers: good });
        await loadStatus(await fake.start());
        expect(fake.http.sent.map(({ method, url }) => [method, url.pathname, url.search])).toEqual([
            ['GET', '/prefix/api/info', ''],
            ['GET', '/prefix/api/v1/me', ''],
            ['GET', '/prefix/api/v1/omnichannel/contacts.channels', '?contactId=status'],
            ['GET', '/prefix/api/v1/permissions.listAll', ''],
        ]);
    });

    it('says why the endpoint itself refuses, though all else is well', async () => {
        expect((await loadRest({ 'contacts.channels': replyRefusal(403) })).channels).toEqual({
            kind: 'failed',
            failure: { reason: 'lacks-permission' },
        });
    });

    it('tells what this process has learnt of the licence, and how often the setting let somebody in', async () => {
        const caches = new Caches();
        caches.licence = 'covers-blocking';
        caches.letIn = 3;
        expect(await loadStatus(await new FakeEntry({ answers: good, caches }).start())).toMatchObject({
            licence: 'covers-blocking',
            letIn: 3,
        });
    });

    it('counts who was let in since the permissions could not be had', async () => {
        const caches = new Caches();
        const answers = { ...good, 'permissions.listAll': replyRefusal(401) };
        await allowedAccess({ caches, answers });
        await allowedAccess({ caches, answers });
        expect(await loadStatus(await new FakeEntry({ answers, caches }).start())).toMatchObject({ letIn: 2 });
    });

    it('tells whether the record stands in, and whether values are masked', async () => {
        const settings = { ...configured, 'fall-back-to-record': false, 'mask-values': true };
        expect(await loadStatus(await new FakeEntry({ answers: good, settings }).start())).toMatchObject({
            fallBackToRecord: false,
            maskValues: true,
        });
    });

    it('asks at the address that was entered, and names it', async () => {
        const settings = { ...configured, 'rest-base-url': 'http://localhost:3000/chat/api/v1' };
        const report = await loadStatus(await new FakeEntry({ answers: good, settings }).start());
        expect(report).toMatchObject({ rest: { address: 'http://localhost:3000/chat' } });
    });

    it('asks nothing while the app is not configured', async () => {
        const fake = new FakeEntry({
            settings: { ...configured, 'rest-auth-token': '', 'fall-back-to-record': false },
        });
        expect(await loadStatus(await fake.start())).toEqual({
            kind: 'report',
            setUp: { problem: 'account', cleaned: [] },
            fallBackToRecord: false,
            maskValues: false,
            licence: 'not-known',
            letIn: 0,
        });
        expect(fake.calls).toEqual([]);
    });

    it('says nothing of settings that could not be read, and asks nothing', async () => {
        jest.useFakeTimers();
        try {
            const fake = new FakeEntry({ answers: good, settings: { ...configured, 'rest-user-id': never } });
            const loading = fake.start().then(loadStatus);
            await jest.advanceTimersByTimeAsync(3500);
            expect(await loading).toEqual({ kind: 'settings-unreadable' });
            expect(fake.calls).toEqual([]);
        } finally {
            jest.useRealTimers();
        }
    });

    it('takes the version where older servers have it, and does without', async () => {
        const serverFor = async (data: unknown) => (await loadRest({ info: reply(200, data) })).server;
        expect(await serverFor({ version: '7.8' })).toMatchObject({ kind: 'reached', version: '7.8' });
        expect(await serverFor({ info: { version: 7 } })).not.toHaveProperty('version');
    });

    it('knows no permission of the account while the permissions cannot be read', async () => {
        expect(await loadRest({ 'permissions.listAll': reply(500, null) })).toMatchObject({
            account: { kind: 'valid', permissions: [] },
            permissionMap: { kind: 'failed', failure: { reason: 'server-error', status: 500 } },
        });
    });

    it.each([
        ['a refusal', replyRefusal(403)],
        ['a limit', replyRefusal(429)],
        ['a missing page', replyRefusal(404)],
    ])('takes %s of the server for a sign of it', async (_, info) => {
        expect((await loadRest({ info })).server).toEqual({ kind: 'reached', ms: expect.any(Number) as number });
    });

    it('says why the account or the server failed', async () => {
        const info = () => rejectAfter(0, new Error('connect ECONNREFUSED'));
        const { account, server } = await loadRest({ me: replyRefusal(401), info });
        expect(account).toMatchObject({ kind: 'failed', failure: { reason: 'invalid-token' } });
        expect(server).toEqual({ kind: 'failed', failure: { reason: 'unreachable', because: 'ECONNREFUSED' } });
    });

    it('names the account by its id where it has no name', async () => {
        expect((await loadRest({ me: reply(200, { _id: 'u1' }) })).account).toMatchObject({ username: 'u1' });
        expect((await loadRest({ me: reply(200, {}) })).account).toMatchObject({ username: '?' });
    });

    // The address leads elsewhere, which is the very thing that an administrator looks for here.
    it.each([
        ['of another origin', reply(200, {}, { url: 'https://elsewhere.example/login' })],
        ['of a page', replyHtml(200)],
        ['of a page that says 404', replyHtml(404)],
    ])('does not take an answer %s for one of the server', async (_, info) => {
        const { server } = await loadRest({ info });
        expect(server).toMatchObject({ kind: 'failed', failure: { reason: 'unexpected-answer', isForeign: true } });
    });

    it('does not take the refusal of something in front for one of the server', async () => {
        expect((await loadRest({ info: replyHtml(403) })).server).toEqual({
            kind: 'failed',
            failure: { reason: 'refused-in-front', status: 403 },
        });
    });

    it('asks everything at once', async () => {
        jest.useFakeTimers();
        try {
            const start = Date.now();
            const hanging = { info: never, me: never, 'permissions.listAll': never, 'contacts.channels': never };
            const loading = loadRest(hanging).then((rest) => ({ rest, ms: Date.now() - start }));
            await jest.advanceTimersByTimeAsync(10_000);
            const failed = { kind: 'failed', failure: { reason: 'timed-out', isLongest: true } };
            expect(await loading).toEqual({
                rest: { address: siteUrl, server: failed, account: failed, channels: failed, permissionMap: failed },
                ms: 3000,
            });
        } finally {
            jest.useRealTimers();
        }
    });
});

describe('a user ID that was entered', () => {
    const refused = { ...good, me: replyRefusal(401) };
    const accountOf = async (setup: FakeSetup) => {
        const report = await loadStatus(await new FakeEntry({ answers: refused, ...setup }).start());
        return report.kind === 'report' ? report.rest?.account : undefined;
    };
    const invalid = { kind: 'failed', failure: { reason: 'invalid-token' } };

    it('is called a username where somebody has that name', async () => {
        const userNamed = (name: string) => ({ id: 'u1', username: name });
        expect(await accountOf({ userNamed })).toEqual({ kind: 'username-for-id' });
    });

    it.each<[string, FakeSetup]>([
        ['nobody has that name', { userNamed: () => undefined }],
        ['it is both', { userNamed: () => ({ id: serviceUserId }) }],
        ['it cannot be told', { userNamed: () => Promise.reject(new Error('database')) }],
    ])('is not called so where %s', async (_, setup) => {
        expect(await accountOf(setup)).toMatchObject(invalid);
    });

    it('is not looked for by name where the account is good, or was refused by something in front', async () => {
        for (const me of [good.me, replyHtml(401)]) {
            const fake = new FakeEntry({ answers: { ...good, ...(me && { me }) }, userNamed: () => ({ id: 'u1' }) });
            await loadStatus(await fake.start());
            expect(fake.calls.filter((call) => call.startsWith('user named'))).toEqual([]);
        }
    });
});
