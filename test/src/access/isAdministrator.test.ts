import { canSeeStatus, isAdministrator } from '../../../src/access/isAdministrator';
import { answerRequest } from '../../../src/request/startRequest';
import { agent } from '../fakes';
import { FakeEntry } from '../requests';

async function ask(user: unknown) {
    const { entry, calls, logger } = new FakeEntry({ user });
    return { answer: await answerRequest(entry, async (request) => canSeeStatus(request)), calls, logger };
}

describe('isAdministrator', () => {
    it.each([
        [['user', 'admin'], true],
        [['livechat-manager', 'administrator', 'Admin'], false],
        [[], false],
    ])('is so of somebody with the roles %j: %p', (roles, expected) => {
        expect(isAdministrator({ id: 'agent-1', roles })).toBe(expected);
    });
});

describe('canSeeStatus', () => {
    it('lets an active person with the role of that name see it', async () => {
        const { answer, calls, logger } = await ask(agent({ roles: ['user', 'admin'] }));
        expect(answer).toBe(true);
        expect(calls).toEqual([]);
        expect(logger.lines).toEqual([]);
    });

    it.each([
        ['somebody without the role', agent({ roles: ['livechat-manager', 'administrator'] }), 'agent-1'],
        ['no user', undefined, undefined],
        ['a bot', agent({ type: 'bot', roles: ['admin'] }), undefined],
        ['an account that is not active', agent({ isEnabled: false, roles: ['admin'] }), undefined],
    ])('does not let %s see it, and notes it', async (_, user, userId) => {
        const { answer, logger } = await ask(user);
        expect(answer).toBe(false);
        expect(logger.lines).toEqual([
            ['warn', expect.objectContaining({ event: 'refused', userId, entry: 'test', reason: 'no role admin' })],
        ]);
    });
});
