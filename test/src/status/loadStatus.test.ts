import { loadStatus } from '../../../src/status/loadStatus';
import { type Answer, configured, never, reply } from '../fakes';
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

const load = async (answers: Readonly<Record<string, Answer>> = {}, settings = configured) =>
    loadStatus(await new FakeEntry({ answers: { ...good, ...answers }, settings }).start());

describe('loadStatus', () => {
    it('tells how fast the server answers, what it is, whose the token is, and what that account holds', async () => {
        expect(await load()).toEqual({
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
        expect(await loadStatus(await fake.start())).toEqual({ rest: undefined, fallBackToRecord: false });
        expect(fake.calls).toEqual([]);
    });

    it('takes the version where older servers have it, and does without', async () => {
        const versionOf = async (data: unknown) => (await load({ info: reply(200, data) })).rest?.server;
        expect(await versionOf({ version: '7.8' })).toMatchObject({ version: '7.8' });
        expect(await versionOf({ info: { version: 7 } })).not.toHaveProperty('version');
    });

    it('knows no permission of the account while the permissions cannot be read', async () => {
        const { rest } = await load({ 'permissions.listAll': reply(500, null) });
        expect(rest).toMatchObject({ account: { kind: 'valid', permissions: [] }, permissionMapRead: false });
    });

    it('takes a refusal for a sign of the server', async () => {
        expect((await load({ info: reply(403, null) })).rest?.server).toMatchObject({ kind: 'reached' });
    });

    it('says why the account or the server failed', async () => {
        const { rest } = await load({ me: reply(401, null), info: () => Promise.reject(new Error('ECONNREFUSED')) });
        expect(rest?.account).toEqual({ kind: 'failed', failure: { reason: 'invalid-token' } });
        expect(rest?.server).toEqual({ kind: 'failed', failure: { reason: 'unreachable' } });
    });

    it('names the account by its id where it has no name', async () => {
        expect((await load({ me: reply(200, { _id: 'u1' }) })).rest?.account).toMatchObject({ username: 'u1' });
        expect((await load({ me: reply(200, {}) })).rest?.account).toMatchObject({ username: '?' });
    });

    // The address leads elsewhere, which is the very thing that an administrator looks for here.
    it('does not take the answer of another origin for one of the server', async () => {
        const info = reply(200, {}, { url: 'https://elsewhere.example/login' });
        expect((await load({ info })).rest?.server.kind).not.toBe('reached');
    });

    it('asks everything at once', async () => {
        jest.useFakeTimers();
        try {
            const start = Date.now();
            const loading = load({ info: never, me: never, 'permissions.listAll': never }).then(({ rest }) => ({
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
