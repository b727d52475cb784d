import { decideAccess } from '../../../src/access/decideAccess';
import { Caches } from '../../../src/request/Caches';
import { agent, configured, never, reply, replyPermission } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

async function decide(setup: FakeSetup) {
    const fake = new FakeEntry(setup);
    return { access: await decideAccess(await fake.start()), ...fake };
}

describe('decideAccess', () => {
    it('allows whoever has a role that holds the permission', async () => {
        const { access, calls } = await decide({
            answers: { 'permissions.listAll': replyPermission('livechat-agent') },
        });
        expect(access).toMatchObject({ kind: 'allowed', caller: { id: 'agent-1', roles: ['livechat-agent'] } });
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('says of every further permission whether the caller holds it', async () => {
        const update = [
            { _id: 'view-livechat-contact', roles: ['livechat-agent'] },
            { _id: 'block-livechat-contact', roles: ['livechat-agent'] },
            { _id: 'unblock-livechat-contact', roles: ['admin'] },
        ];
        const { access } = await decide({ answers: { 'permissions.listAll': reply(200, { update }) } });
        const holds = (permission: string) => access.kind === 'allowed' && access.holds(permission);
        expect(holds('block-livechat-contact')).toBe(true);
        expect(holds('unblock-livechat-contact')).toBe(false);
        expect(holds('view-livechat-contact-history')).toBe(false);
    });

    it('lets the allowed roles stand in for looking only', async () => {
        const { access } = await decide({ answers: { 'permissions.listAll': reply(500, null) } });
        const holds = (permission: string) => access.kind === 'allowed' && access.holds(permission);
        expect(access.kind).toBe('allowed');
        expect([holds('view-livechat-contact-history'), holds('block-livechat-contact')]).toEqual([false, false]);
    });

    it('refuses whoever has none, although the allowed roles would let them in', async () => {
        const { access, logger } = await decide({ answers: { 'permissions.listAll': replyPermission('admin') } });
        expect(access).toEqual({ kind: 'refused', permission: 'view-livechat-contact' });
        expect(logger.lines).toContainEqual([
            'warn',
            { event: 'refused', userId: 'agent-1', entry: 'test', reason: 'no role by permissions' },
        ]);
    });

    it.each([
        ['no user', undefined, 'nobody'],
        ['a user without an id', {}, 'nobody'],
        ['a bot', agent({ type: 'bot', roles: ['admin'] }), 'nobody'],
        ['an app', agent({ type: 'app', roles: ['admin'] }), 'nobody'],
        ['an account that is not active', agent({ isEnabled: false, roles: ['admin'] }), 'inactive'],
    ])('asks nothing for %s', async (_, user, kind) => {
        const { access, calls, logger } = await decide({ user });
        expect(access).toEqual({ kind });
        expect(calls).toEqual([]);
        expect(logger.lines).toMatchObject([['warn', { event: 'refused', entry: 'test' }]]);
    });

    it.each([
        ['fail', reply(500, null)],
        ['make no sense', reply(200, { success: true })],
        ['are refused to the service account', reply(401, null)],
    ])('lets the allowed roles decide while the permissions %s', async (_, answer) => {
        const answers = { 'permissions.listAll': answer };
        expect((await decide({ answers })).access.kind).toBe('allowed');
        const { access, logger } = await decide({ answers, user: agent({ roles: ['user'] }) });
        expect(access.kind).toBe('refused');
        expect(logger.text).toContain('no role by allowed-roles');
    });

    it('lets the allowed roles decide while the app is not configured', async () => {
        const settings = { ...configured, 'rest-user-id': '', 'allowed-roles': 'custom' };
        expect((await decide({ settings })).access.kind).toBe('refused');
        const { access, calls } = await decide({ settings, user: agent({ roles: ['custom'] }) });
        expect(access.kind).toBe('allowed');
        expect(calls).toEqual([]);
    });

    it('asks once in a minute for one workspace and account', async () => {
        const saved = new Caches();
        expect((await decide({ saved })).calls).toEqual(['permissions.listAll']);
        expect((await decide({ saved })).calls).toEqual([]);
        const other = { ...configured, 'rest-user-id': 'another' };
        saved.settings.forget();
        expect((await decide({ saved, settings: other })).calls).toEqual(['permissions.listAll']);
        const elsewhere = { ...configured, 'rest-base-url': 'https://chat.example' };
        saved.settings.forget();
        expect((await decide({ saved, settings: elsewhere })).calls).toEqual(['permissions.listAll']);
    });

    it('decides by the answer anew for everybody', async () => {
        const saved = new Caches();
        expect((await decide({ saved })).access.kind).toBe('allowed');
        expect((await decide({ saved, user: agent({ roles: ['admin'] }) })).access.kind).toBe('refused');
    });

    it('decides nothing while the settings cannot be read, but still shows nobody anything', async () => {
        jest.useFakeTimers();
        try {
            const settings = { ...configured, 'allowed-roles': never };
            const deciding = [agent(), agent({ type: 'bot' })].map((user) => decide({ settings, user }));
            await jest.advanceTimersByTimeAsync(3500);
            const decided = await Promise.all(deciding);
            expect(decided.map(({ access }) => access.kind)).toEqual(['undecided', 'nobody']);
            expect(decided.flatMap(({ calls }) => calls)).toEqual([]);
        } finally {
            jest.useRealTimers();
        }
    });
});
