import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { runScript, type ScriptRun } from './runScript';
import { packageWhenStale } from '../../scripts/packageApp';

const { rooms, users } = sampleIds;

const run = (...how: Parameters<typeof runScript>): Promise<ScriptRun> => runScript(...how).ended;

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
