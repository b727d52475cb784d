import { runCommand } from './commandRun';
import { agent, configured, never, reply, replyRefusal, serviceToken } from '../fakes';
import { keysOf } from '../views/viewParts';

const admin = agent({ id: 'admin-1', roles: ['admin'] });

describe('the status', () => {
    const answers = {
        info: reply(200, { success: true, info: { version: '8.5.0' } }),
        me: reply(200, { success: true, username: 'service', roles: ['livechat-agent'] }),
    };

    it('is told to an administrator', async () => {
        const { opened, told, calls } = await runCommand({ words: ['status'], user: admin }, { answers });
        expect(opened).toEqual([]);
        expect(keysOf(told)).toEqual(
            expect.arrayContaining(['status-configured', 'status-reached', 'status-versions']),
        );
        expect(calls.sort()).toEqual(['info', 'me', 'permissions.listAll']);
    });

    it.each([
        ['an agent', agent()],
        ['a manager', agent({ roles: ['livechat-manager'] })],
        ['an administrator whose account is not active', agent({ roles: ['admin'], isEnabled: false })],
        ['a bot', agent({ type: 'bot', roles: ['admin'] })],
    ])('is refused to %s, and nothing is asked', async (_, user) => {
        const { told, calls, logger } = await runCommand({ words: ['status'], user }, { answers });
        expect(keysOf(told)).toEqual(['status-refused']);
        expect(calls).toEqual([]);
        expect(logger.lines).toMatchObject([['warn', { event: 'refused', entry: 'command status' }]]);
    });

    it('never tells the token', async () => {
        const repeating = { ...answers, me: replyRefusal(401, serviceToken), info: reply(500, serviceToken) };
        for (const settings of [configured, { ...configured, 'rest-user-id': '' }]) {
            const setup = { answers: repeating, settings };
            const { told, logger } = await runCommand({ words: ['status'], user: admin }, setup);
            expect(JSON.stringify(told)).not.toContain(serviceToken);
            expect(logger.text).not.toContain(serviceToken);
        }
    });

    it('does not take settings that could not be read for an app without an account', async () => {
        jest.useFakeTimers();
        try {
            const settings = { ...configured, 'rest-user-id': never };
            const running = runCommand({ words: ['status'], user: admin }, { settings });
            await jest.advanceTimersByTimeAsync(10_000);
            const { told, calls } = await running;
            expect(keysOf(told)).toEqual(['status-settings-unread', 'unreadable-next', 'status-versions']);
            expect(calls).toEqual([]);
        } finally {
            jest.useRealTimers();
        }
    });
});
