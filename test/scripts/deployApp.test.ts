import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { EngineHost } from 'contact-channels-workspace/engine/EngineHost';
import { AppDatabase } from 'contact-channels-workspace/engine/storages';
import { createSampleContent, sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { type RestServer, startRestServer } from 'contact-channels-workspace/rest/server';

import { runScript, type ScriptRun } from './runScript';
import { isLongRun } from '../byRunLength';

type Run = ScriptRun & { readonly left: readonly string[] };

describe('npm run deploy', () => {
    let temporary: string;
    let workspace: Workspace;
    let host: EngineHost;
    let rest: RestServer;

    beforeAll(async () => {
        temporary = mkdtempSync(join(tmpdir(), 'contact-channels-deploy-'));
        workspace = new Workspace(createSampleContent(new Date()));
        rest = await startRestServer({ workspace, appHost: () => host });
        host = await EngineHost.start({ workspace, database: new AppDatabase() });
    });

    afterAll(async () => {
        await host.stop();
        await rest.close();
        rmSync(temporary, { recursive: true, force: true });
    });

    const deploy = (...args: readonly string[]): Promise<Run> => start(args).ended;

    /** Starts the command with a temporary folder of its own, to see what it leaves there. */
    function start(args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Run> } {
        const folder = join(temporary, 'stages');
        mkdirSync(folder, { recursive: true });
        const { child, ended } = runScript('deployApp', args, { TMPDIR: folder });
        const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith('contact-channels-'));
        return { child, ended: ended.then((run) => ({ ...run, left: left() })) };
    }

    const byName = (password: string, username = 'admin'): string[] => ['--username', username, '--password', password];
    const uploads = (): string[] =>
        workspace.requests
            .filter(({ method, url }) => method === 'POST' && url.startsWith('/api/apps'))
            .map(({ url, status }) => `${url} ${status}`);

    beforeEach(() => {
        workspace.requests.length = 0;
    });

    it('installs the app with its permissions, and updates it the next time, with a token', async () => {
        const first = await deploy('--url', `${rest.url}/`, ...byName('admin'));
        expect(first).toEqual({
            status: 0,
            stdout: `Contact Channels is installed on ${rest.url}.\n`,
            stderr: '',
            left: [],
        });
        const [app, ...others] = host.list();
        expect(others).toEqual([]);
        expect(app).toMatchObject({ nameSlug: 'contact-channels', enabled: true });
        expect(host.actionButtons()).toHaveLength(1);

        const { admin } = sampleIds.users;
        workspace.loginTokens.push({ token: 'token-of-admin', userId: admin });
        const again = await deploy('--url', rest.url, '--user-id', admin, '--token', 'token-of-admin');
        expect(again).toEqual({
            status: 0,
            stdout: `Contact Channels is updated on ${rest.url}.\n`,
            stderr: '',
            left: [],
        });
        expect(host.list().map(({ id }) => id)).toEqual([app?.id]);
        expect(uploads()).toEqual(['/api/apps 200', `/api/apps/${app?.id} 200`]);
    });

    // For each of these rc-apps compiles the app first; what it prints is explained in another test.
    if (isLongRun) {
        it('says that the password is wrong, without repeating it', async () => {
            const { status, stdout, stderr, left } = await deploy('--url', rest.url, ...byName('canary-password'));
            expect([status, left]).toEqual([1, []]);
            expect(stderr).toBe(
                'The server refuses this username and password. With two-factor authentication, add --code.\n',
            );
            expect(stdout + stderr).not.toContain('canary');
            expect(uploads()).toEqual([]);
        });

        it('says that the token is wrong, or that the account may not manage apps', async () => {
            const wrong = await deploy('--url', rest.url, '--user-id', 'nobody', '--token', sampleTokens.service);
            expect(wrong).toMatchObject({
                status: 1,
                stderr: 'The server refuses this user ID and token. The user ID is not the username.\n',
            });
            const refused = await deploy('--url', rest.url, ...byName('ana', 'ana'));
            expect(refused).toMatchObject({
                status: 1,
                stderr: 'This account may not manage apps: it needs the permission "manage-apps".\n',
            });
            expect(uploads()).toEqual(['/api/apps 403']);
        });
    }

    it('says that nobody answers at the address', async () => {
        const url = await addressOfNobody();
        expect(await deploy('--url', url, ...byName('admin'))).toEqual({
            status: 1,
            stdout: '',
            left: [],
            stderr: `No Rocket.Chat server answers at ${url}. Check the address, and that it can be reached from here.\n`,
        });
    });

    it('leaves nothing behind when it is stopped', async () => {
        let stop = (): void => undefined;
        // Never answers; the first question shows that the account has been written down.
        const silent = createServer(() => stop());
        const { child, ended } = start(['--url', await listen(silent), ...byName('admin')]);
        stop = () => child.kill('SIGTERM');
        const { status, stdout, stderr, left } = await ended;
        silent.closeAllConnections();
        await new Promise((resolve) => silent.close(resolve));
        expect([status, stdout, left]).toEqual([1, '', []]);
        expect(stderr).toBe('The deployment was stopped. Look at the server whether the app is there.\n');
    });

    it('tells how it is used when the address is missing', async () => {
        const { status, stderr } = await deploy(...byName('admin'));
        expect(status).toBe(2);
        expect(stderr).toContain('--url is missing.');
        expect(stderr).toContain('npm run deploy -- --url');
        expect(workspace.requests).toEqual([]);
    });
});

/** An address at which a server was until just now. */
async function addressOfNobody(): Promise<string> {
    const server = createServer();
    const url = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    return url;
}

async function listen(server: Server): Promise<string> {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
}
