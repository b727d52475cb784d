import { runCommand } from './commandRun';
import { finished, linesOf } from './shownBy';
import { Caches } from '../../../src/request/Caches';
import { agent, configured, never, reply, replyRefusal, serviceToken } from '../fakes';

const admin = agent({ id: 'admin-1', roles: ['admin'] });

describe('the status', () => {
    const answers = {
        info: reply(200, { success: true, info: { version: '8.5.0' } }),
        me: reply(200, { success: true, username: 'service', roles: ['livechat-agent'] }),
    };

    it('is told to an administrator', async () => {
        const { opened, told, calls } = await runCommand({ words: ['status'], user: admin }, { answers });
        expect(opened).toEqual([]);
        expect(told[0]?.text).toContain('8.5.0');
        expect(linesOf(told)).toContain(finished('status-versions', { app: '1.0.0', engine: '^1.53.1' }));
        expect(calls.sort()).toEqual(['contacts.channels', 'info', 'me', 'permissions.listAll']);
    });

    it.each([
        ['an agent', agent()],
        ['a manager', agent({ roles: ['livechat-manager'] })],
        ['an administrator whose account is not active', agent({ roles: ['admin'], isEnabled: false })],
        ['a bot', agent({ type: 'bot', roles: ['admin'] })],
    ])('is refused to %s, and nothing is asked', async (_, user) => {
        const { told, calls, logger } = await runCommand({ words: ['status'], user }, { answers });
        expect(linesOf(told)).toEqual([finished('status-refused')]);
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
            const [first = '', ...others] = linesOf(told);
            expect(first).toContain(finished('status-settings-unread'));
            expect(others).toEqual([finished('status-versions', { app: '1.0.0', engine: '^1.53.1' })]);
            expect(calls).toEqual([]);
        } finally {
            jest.useRealTimers();
        }
    });

    it("reads the server's settings anew, which are kept otherwise", async () => {
        const caches = new Caches();
        const serverSettings: Record<string, unknown> = { Site_Url: 'https://one.example', Language: 'en' };
        const run = (words: readonly string[]) =>
            runCommand(
                { words, user: agent({ roles: ['admin', 'livechat-agent'] }) },
                { answers, caches, serverSettings },
            );
        const hostsOf = ({ http }: Awaited<ReturnType<typeof run>>) => [
            ...new Set(http.sent.map(({ url }) => url.host)),
        ];
        expect(hostsOf(await run([]))).toEqual(['one.example']);
        serverSettings.Site_Url = 'https://two.example';
        expect(hostsOf(await run([]))).toEqual(['one.example']);
        const status = await run(['status']);
        expect(hostsOf(status)).toEqual(['two.example']);
        expect(status.told[0]?.text).toContain('https://two.example');
        expect(hostsOf(await run(['text']))).toEqual(['two.example']);
    });
});
