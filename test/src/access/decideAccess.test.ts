import { type AllowedAccess, decideAccess } from '../../../src/access/decideAccess';
import { Caches } from '../../../src/request/Caches';
import { answerRequest } from '../../../src/request/startRequest';
import {
    agent,
    configured,
    never,
    reply,
    replyHtml,
    replyPermission,
    replyPermissions,
    replyRefusal,
    serviceUserId,
} from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const endpoint = 'permissions.listAll';
const noted = ['refused', 'let-in'];

/** Decides in a request that is answered, so that what was noted is in the log. */
async function decide(setup: FakeSetup) {
    const fake = new FakeEntry(setup);
    const access = await answerRequest(fake.entry, decideAccess);
    const holds = (permission: string): boolean => access.kind === 'allowed' && access.holds(permission);
    const notes = fake.logger.lines.filter(([, line]) => noted.includes((line as { event: string }).event));
    return { access, holds, notes, ...fake };
}

describe('decideAccess', () => {
    it('allows whoever has a role that holds the permission, and has nothing to note', async () => {
        const { access, calls, notes } = await decide({});
        expect(access).toMatchObject({ kind: 'allowed', caller: { id: 'agent-1', roles: ['livechat-agent'] } });
        expect(calls).toEqual([endpoint]);
        expect(notes).toEqual([]);
    });

    it('alone makes what stands for an allowed access', async () => {
        const { access } = await decide({});
        // @ts-expect-error It lacks the mark.
        const forged: AllowedAccess = { kind: 'allowed', caller: { id: 'agent-1', roles: [] }, holds: () => true };
        expect(Object.getOwnPropertySymbols(access)).toHaveLength(1);
        expect(Object.getOwnPropertySymbols(forged)).toEqual([]);
    });

    it('says of every further permission whether the caller holds it', async () => {
        const update = [
            { _id: 'view-livechat-contact', roles: ['livechat-agent'] },
            { _id: 'block-livechat-contact', roles: ['livechat-agent'] },
            { _id: 'unblock-livechat-contact', roles: ['admin'] },
        ];
        const { holds } = await decide({ answers: { [endpoint]: reply(200, { success: true, update }) } });
        expect(holds('block-livechat-contact')).toBe(true);
        expect(holds('unblock-livechat-contact')).toBe(false);
        expect(holds('view-livechat-contact-history')).toBe(false);
    });

    it('refuses whoever has no such role, although the allowed roles would let them in, and notes it', async () => {
        const { access, notes } = await decide({ answers: { [endpoint]: replyPermission('admin') } });
        expect(access).toEqual({ kind: 'refused', permission: 'view-livechat-contact' });
        expect(notes).toEqual([
            [
                'warn',
                {
                    event: 'refused',
                    userId: 'agent-1',
                    entry: 'test',
                    reason: 'no role by permissions',
                    id: expect.any(String) as string,
                },
            ],
        ]);
    });

    it('refuses everybody where the permissions name nobody', async () => {
        const user = agent({ roles: ['admin', 'livechat-agent'] });
        expect((await decide({ user, answers: { [endpoint]: replyPermission() } })).access.kind).toBe('refused');
        const others = reply(200, { success: true, update: [{ _id: 'view-livechat-rooms', roles: ['admin'] }] });
        expect((await decide({ user, answers: { [endpoint]: others } })).access.kind).toBe('refused');
    });

    it('allows by the permissions although the allowed roles would keep them out', async () => {
        const settings = { ...configured, 'allowed-roles': '' };
        expect((await decide({ settings })).access.kind).toBe('allowed');
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

    it('decides by the answer anew for everybody', async () => {
        const caches = new Caches();
        expect((await decide({ caches })).access.kind).toBe('allowed');
        expect((await decide({ caches, user: agent({ roles: ['admin'] }) })).access.kind).toBe('refused');
    });

    it('decides nothing while the settings cannot be read, but still shows nobody anything', async () => {
        jest.useFakeTimers();
        try {
            const settings = { ...configured, 'allowed-roles': never };
            const deciding = [agent(), agent({ type: 'bot' })].map((user) => decide({ settings, user }));
            await jest.advanceTimersByTimeAsync(4000);
            const decided = await Promise.all(deciding);
            expect(decided.map(({ access }) => access.kind)).toEqual(['undecided', 'nobody']);
            expect(decided.flatMap(({ calls }) => calls)).toEqual([]);
        } finally {
            jest.useRealTimers();
        }
    });
});

describe('decideAccess while the set-up is at fault', () => {
    const refused = { [endpoint]: replyRefusal(401) };

    it('lets the allowed roles stand in, and notes whom they let in and why', async () => {
        const { access, notes } = await decide({ answers: refused });
        expect(access).toMatchObject({ kind: 'allowed', caller: { id: 'agent-1' } });
        expect(notes).toEqual([
            [
                'info',
                {
                    event: 'let-in',
                    userId: 'agent-1',
                    by: 'allowed-roles',
                    because: 'invalid-token',
                    id: expect.any(String) as string,
                },
            ],
        ]);
    });

    it('notes each look that they let in', async () => {
        const caches = new Caches();
        const first = await decide({ caches, answers: refused });
        const second = await decide({ caches, answers: refused });
        expect([...first.notes, ...second.notes]).toMatchObject(Array(2).fill(['info', { event: 'let-in' }]));
    });

    it('lets them stand in for looking only', async () => {
        const { access, holds } = await decide({ answers: refused, user: agent({ roles: ['admin'] }) });
        expect(access.kind).toBe('allowed');
        const further = ['view-livechat-contact-history', 'view-livechat-rooms', 'block-livechat-contact'];
        expect(further.filter(holds)).toEqual([]);
    });

    it('refuses whoever has none of them, and notes it', async () => {
        const { access, notes } = await decide({ answers: refused, user: agent({ roles: ['user'] }) });
        expect(access).toEqual({ kind: 'refused', permission: 'view-livechat-contact' });
        expect(notes).toMatchObject([
            ['warn', { event: 'refused', userId: 'agent-1', reason: 'no role by allowed-roles' }],
        ]);
    });

    it('refuses everybody where the list was emptied', async () => {
        const settings = { ...configured, 'allowed-roles': '' };
        const user = agent({ roles: ['admin', 'livechat-agent', ''] });
        expect((await decide({ answers: refused, settings, user })).access.kind).toBe('refused');
    });

    it('asks nothing while no account is entered', async () => {
        const settings = { ...configured, 'rest-user-id': '', 'allowed-roles': 'custom' };
        expect((await decide({ settings })).access.kind).toBe('refused');
        const { access, calls, notes } = await decide({ settings, user: agent({ roles: ['custom'] }) });
        expect(access.kind).toBe('allowed');
        expect(calls).toEqual([]);
        expect(notes).toMatchObject([['info', { event: 'let-in', because: 'not-configured' }]]);
    });
});

describe('decideAccess while the permissions cannot be checked', () => {
    it.each([
        ['the server fails', reply(500, null)],
        ['the server is asked too often', replyRefusal(429)],
        ['something in front of it refuses', replyHtml(403)],
    ])('lets nobody in and refuses nobody where %s', async (_, answer) => {
        for (const roles of [['admin'], ['livechat-agent'], []]) {
            const { access, notes } = await decide({ answers: { [endpoint]: answer }, user: agent({ roles }) });
            expect(access).toEqual({ kind: 'unchecked' });
            expect(notes).toEqual([]);
        }
    });

    it('still decides by the last map that was had', async () => {
        jest.useFakeTimers();
        try {
            const caches = new Caches();
            const answers = { [endpoint]: replyPermissions('block-livechat-contact') };
            await decide({ caches, answers });
            jest.advanceTimersByTime(300_000);
            const failing = { caches, answers: { [endpoint]: replyRefusal(429) } };
            const { access, holds, calls } = await decide(failing);
            expect([access.kind, holds('block-livechat-contact'), calls]).toEqual(['allowed', true, [endpoint]]);
            const deciding = decide({ ...failing, user: agent({ roles: ['admin'] }) });
            await jest.advanceTimersByTimeAsync(1);
            expect((await deciding).access.kind).toBe('refused');
        } finally {
            jest.useRealTimers();
        }
    });

    it('advises to let the account be asked more often, though nothing else was limited', async () => {
        const { logger } = await decide({ answers: { [endpoint]: replyRefusal(429) } });
        const advice = { event: 'advice', give: 'api-bypass-rate-limit', to: serviceUserId };
        expect(logger.lines).toContainEqual(['warn', advice]);
    });
});
