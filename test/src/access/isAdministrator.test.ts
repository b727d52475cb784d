import { isAdministrator } from '../../../src/access/isAdministrator';
import { answerRequest } from '../../../src/request/startRequest';
import { agent } from '../fakes';
import { FakeEntry } from '../requests';

async function ask(user: unknown) {
    const { entry, calls, logger } = new FakeEntry({ user });
    return { answer: await answerRequest(entry, async (request) => isAdministrator(request)), calls, logger };
}

describe('isAdministrator', () => {
    it('is so for an active person with the role of that name', async () => {
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
    ])('is not so for %s, and notes it', async (_, user, userId) => {
        const { answer, logger } = await ask(user);
        expect(answer).toBe(false);
        expect(logger.lines).toEqual([
            ['warn', expect.objectContaining({ event: 'refused', userId, entry: 'test', reason: 'no role admin' })],
        ]);
    });
});
