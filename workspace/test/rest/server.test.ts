import { FakeAppHost } from './fakeAppHost';
import { createSampleContent, sampleIds } from '../../model/sample';
import { Workspace } from '../../model/workspace';
import { startRestServer } from '../../rest/server';

const newWorkspace = () => new Workspace(createSampleContent(new Date()));

it("makes its address the workspace's own", async () => {
    const workspace = newWorkspace();
    const server = await startRestServer({ workspace });

    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect(workspace.settings.Site_Url).toBe(server.url);

    await server.close();
});

it('rejects for a port in use and leaves the workspace alone', async () => {
    const first = await startRestServer({ workspace: newWorkspace() });
    const workspace = newWorkspace();

    await expect(startRestServer({ workspace, port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });

    expect(workspace.settings.Site_Url).toBe(newWorkspace().settings.Site_Url);
    await first.close();
});

it('serves the routes of others beside its own', async () => {
    const server = await startRestServer({
        workspace: newWorkspace(),
        extraRoutes: (fastify) => {
            fastify.get('/', () => 'the page');
        },
    });

    expect(await (await fetch(server.url)).text()).toBe('the page');

    await server.close();
});

it('finds an app host that comes later', async () => {
    const workspace = newWorkspace();
    let appHost: FakeAppHost | undefined;
    const server = await startRestServer({ workspace, appHost: () => appHost });
    workspace.loginTokens.push({ token: 'token', userId: sampleIds.users.ana });
    const interact = () =>
        fetch(`${server.url}/api/apps/ui.interaction/any`, {
            method: 'POST',
            headers: { 'X-User-Id': sampleIds.users.ana, 'X-Auth-Token': 'token', 'Content-Type': 'application/json' },
            body: '{"type":"blockAction"}',
        });

    expect((await interact()).status).toBe(503);
    appHost = new FakeAppHost();
    expect((await interact()).status).toBe(200);

    await server.close();
});
