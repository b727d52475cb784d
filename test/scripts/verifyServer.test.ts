import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { packageWhenStale } from '../../scripts/packageApp';

const root = join(__dirname, '..', '..');
const { rooms, users } = sampleIds;

type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

function run(
    script: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
    const command = [require.resolve('tsx/cli'), `scripts/${script}.ts`, ...args];
    const child = spawn(process.execPath, command, { cwd: root, env: { ...process.env, ...environment } });
    return new Promise((resolve, reject) => {
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (chunk: Buffer) => {
            stdout += chunk.toString();
        });
        child.stderr.on('data', (chunk: Buffer) => {
            stderr += chunk.toString();
        });
        child.on('error', reject);
        child.on('close', (status) => resolve({ status, stdout, stderr }));
    });
}

describe('npm run verify, as it is called', () => {
    let running: RunningWorkspace;

    beforeAll(async () => {
        // Without the service account, as after an installation.
        running = await startWorkspace({ zip: packageWhenStale(), configured: false });
        running.workspace.settings.API_Enable_Rate_Limiter = false;
    });

    afterAll(() => running.stop());

    it('fails with 1 where the app has no account, and holds with 0 after the server was prepared', async () => {
        const account = ['--url', running.rest.url, '--username', 'admin'];
        const secret = { VERIFY_PASSWORD: 'admin' };
        const before = await run('verifyServer', [...account, '--room', rooms.eightChannels], secret);
        expect(before).toMatchObject({ status: 1, stderr: '' });
        expect(before.stdout).toContain('The panel shows saved data');
        expect(before.stdout).toContain('To do: ');

        expect(await run('prepareServer', account, secret)).toEqual({
            status: 0,
            stdout: 'The account is an agent, and the app asks as that account.\n',
            stderr: '',
        });
        expect(running.workspace.users.get(users.admin)?.roles).toContain('livechat-agent');

        const after = await run('verifyServer', [...account, '--make-room'], secret);
        expect(after).toMatchObject({ status: 0, stderr: '' });
        expect(after.stdout).toContain('All of it holds.');
    });

    it('tells how it is used when something is missing, with 2', async () => {
        const { status, stdout, stderr } = await run('verifyServer', ['--url', running.rest.url, '--username', 'ana']);
        expect([status, stdout]).toEqual([2, '']);
        expect(stderr).toContain('An account is missing');
        expect(stderr).toContain('npm run verify -- --url');
        expect((await run('prepareServer', [])).status).toBe(2);
    });
});
