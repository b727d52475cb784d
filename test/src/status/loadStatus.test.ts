import type { RestStatus } from '../../../src/status/StatusReport';
import { loadStatus } from '../../../src/status/loadStatus';
import { type Answer, configured, never, rejectAfter, reply, replyHtml, replyRefusal } from '../fakes';
import { FakeEntry } from '../requests';

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
};

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
            rest: {
                server: { kind: 'reached', ms: expect.any(Number) as number, version: '8.5.0' },
                account: {
                    kind: 'valid',
                    username: 'service',
                    permissions: [
                        { id: 'view-livechat-contact', held: true },
                        { id: 'view-livechat-contact-history', held: false },
                        { id: 'api-bypass-rate-limit', held: false },
                    ],
                },
                permissionMapRead: true,
            },
            fallBackToRecord: true,
        });
    });

    it('asks nothing while the app is not configured', async () => {
        const fake = new FakeEntry({
            settings: { ...configured, 'rest-auth-token': '', 'fall-back-to-record': false },
        });
        expect(await loadStatus(await fake.start())).toEqual({
            kind: 'report',
            rest: undefined,
            fallBackToRecord: false,
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
            permissionMapRead: false,
        });
    });

    it.each([
        ['a refusal', replyRefusal(403)],
        ['a limit', replyRefusal(429)],
        ['a missing page', replyRefusal(404)],
        ['a failure', reply(500, null)],
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
            const loading = loadRest({ info: never, me: never, 'permissions.listAll': never }).then((rest) => ({
                rest,
                ms: Date.now() - start,
            }));
            await jest.advanceTimersByTimeAsync(10_000);
            const failure = { reason: 'timed-out' };
            expect(await loading).toEqual({
                rest: {
                    server: { kind: 'failed', failure },
                    account: { kind: 'failed', failure },
                    permissionMapRead: false,
                },
                ms: 3000,
            });
        } finally {
            jest.useRealTimers();
        }
    });
});
