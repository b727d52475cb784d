import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { FolderDetails } from '@rocket.chat/apps-cli/lib/misc';
import { uploadApp } from '@rocket.chat/apps-cli/lib/misc/deployHelpers';

import { fakeApp } from './fakeAppHost';
import { type Fixture, headersOf, startFixture } from './fixture';
import { sampleIds } from '../../model/sample';

const { users } = sampleIds;

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
});

afterEach(() => fixture.close());

describe("The upload of rc-apps' own deploy command", () => {
    let folder: string;

    beforeEach(async () => {
        // It tells its progress.
        jest.spyOn(process.stdout, 'write').mockReturnValue(true);
        folder = await mkdtemp(join(tmpdir(), 'deploy-'));
        await writeFile(join(folder, 'fake.zip'), 'the zip');
    });

    afterEach(async () => {
        jest.restoreAllMocks();
        await rm(folder, { recursive: true });
    });

    const deploy = async (credentials: Record<string, string>): Promise<void> => {
        const details: unknown = Reflect.construct(FolderDetails, [undefined]);
        if (!(details instanceof FolderDetails)) {
            throw new Error('rc-apps has no folder details any more.');
        }
        details.setFolder(folder);
        details.info = {
            ...fakeApp,
            description: '',
            requiredApiVersion: '^1.53.1',
            author: { name: '', homepage: '', support: '' },
            classFile: 'FakeApp.ts',
            iconFile: 'icon.png',
            implements: [],
            permissions: [{ name: 'slashcommand' }, { name: 'contact.read' }],
        };
        await uploadApp({ url: `${fixture.url}/`, ...credentials }, details, 'fake.zip');
    };

    it('installs with username and password, and updates what is there', async () => {
        await deploy({ username: 'admin', password: 'admin' });
        await deploy({ username: 'admin', password: 'admin' });

        expect(fixture.appHost.uploads).toEqual([
            { zip: Buffer.from('the zip'), permissions: [{ name: 'slashcommand' }, { name: 'contact.read' }] },
            { zip: Buffer.from('the zip'), permissions: [{ name: 'slashcommand' }, { name: 'contact.read' }] },
        ]);
        expect(fixture.workspace.requests.map(({ method, url, status }) => [method, url, status])).toEqual([
            ['POST', '/api/v1/login', 200],
            ['POST', '/api/v1/login', 200],
            ['GET', `/api/apps/${fakeApp.id}`, 404],
            ['POST', '/api/apps', 200],
            ['POST', '/api/v1/login', 200],
            ['POST', '/api/v1/login', 200],
            ['GET', `/api/apps/${fakeApp.id}`, 200],
            ['POST', `/api/apps/${fakeApp.id}`, 200],
        ]);
    });

    it('installs with a token', async () => {
        await deploy({ userId: users.admin, token: `test-token-of-${users.admin}` });

        expect(fixture.appHost.uploads).toHaveLength(1);
    });

    it('is told what is wrong: the password, the token, the permission, the zip', async () => {
        await expect(deploy({ username: 'admin', password: 'wrong' })).rejects.toThrow('Invalid username and password');
        await expect(deploy({ userId: users.admin, token: 'wrong' })).rejects.toThrow('Invalid API token');
        await expect(deploy({ username: 'ana', password: 'ana' })).rejects.toThrow('[error-unauthorized]');
        await writeFile(join(folder, 'fake.zip'), '');
        await expect(deploy({ username: 'admin', password: 'admin' })).rejects.toThrow('The zip is empty.');
        expect(fixture.appHost.uploads).toEqual([]);
    });
});

it('refuses an upload without a file', async () => {
    const form = new FormData();
    form.set('permissions', '[]');

    for (const body of [form, undefined]) {
        const init = { method: 'POST', headers: headersOf(users.admin), ...(body && { body }) };
        expect(await fixture.request('/api/apps', init)).toMatchObject({ status: 400, body: { success: false } });
    }
});

it.each(['not json', '{}', '[]', undefined])('grants the defaults for the permissions %j', async (permissions) => {
    const form = new FormData();
    form.set('app', new Blob(['zip']), 'fake.zip');
    if (permissions !== undefined) {
        form.set('permissions', permissions);
    }

    await fixture.request('/api/apps', { method: 'POST', headers: headersOf(users.admin), body: form });

    expect(fixture.appHost.uploads).toEqual([{ zip: Buffer.from('zip'), permissions: undefined }]);
});

it('tells version and state of the server to whom it should', async () => {
    expect((await fixture.get('/api/info')).body).toEqual({ version: '8.4', success: true });
    expect((await fixture.get('/api/v1/info', users.admin)).body).toEqual({
        info: { version: '8.4.0' },
        success: true,
    });
});

it('gives clients buttons, texts and icon of apps', async () => {
    expect((await fixture.get('/api/apps/actionButtons', users.ana)).body).toMatchObject([{ actionId: 'fake-open' }]);
    expect((await fixture.get('/api/apps/languages')).body).toEqual({
        apps: [{ id: fakeApp.id, languages: { en: { fake_label: 'Fake' }, 'pt-br': { fake_label: 'Falso' } } }],
        success: true,
    });
    const icon = await fixture.get(`/api/apps/${fakeApp.id}/icon`);
    expect(icon.text).toBe('icon');
    expect(icon.headers.get('content-type')).toBe('image/png');
    expect(await fixture.get('/api/apps/nope/icon')).toMatchObject({
        status: 404,
        body: { success: false, error: 'No App found by the id of: nope' },
    });
});

it('lists apps for everybody, and lets administrators alone turn them off or remove them', async () => {
    await fixture.appHost.installOrUpdate(Buffer.from('zip'));
    const app = `/api/apps/${fakeApp.id}`;
    const off = { status: 'manually_disabled' };
    const remove = (userId: string) => fixture.request(app, { method: 'DELETE', headers: headersOf(userId) });

    expect((await fixture.get('/api/apps/installed', users.ana)).body).toMatchObject({ apps: [{ id: fakeApp.id }] });
    expect((await fixture.get(app, users.ana)).status).toBe(403);
    expect((await fixture.post(`${app}/status`, off, users.ana)).status).toBe(403);
    expect((await remove(users.ana)).status).toBe(403);

    expect((await fixture.post(`${app}/status`, off, users.admin)).body).toEqual({ ...off, success: true });
    expect((await remove(users.admin)).status).toBe(200);
    expect((await remove(users.admin)).status).toBe(404);
});
