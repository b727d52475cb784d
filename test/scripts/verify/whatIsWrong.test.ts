import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';

import { useVerification, withoutTimes } from './useVerification';

const { rooms, users } = sampleIds;

const verification = useVerification();

describe('npm run verify says what is wrong', () => {
    it('where nobody answers', async () => {
        const server = createServer();
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        const { port } = server.address() as AddressInfo;
        await new Promise((resolve) => server.close(resolve));
        const { holds, failed } = await verification.run({ url: `http://127.0.0.1:${port}` });
        expect([holds, failed]).toEqual([
            false,
            '✘ The server answers: Nobody answers at this address, or the connection broke.',
        ]);
    });

    it.each([
        ['something else answers', { status: 200, body: '<h1>Hello</h1>' }, 'no Rocket.Chat server (status 200)'],
        ['the path is missing', { status: 404, body: '{}' }, 'no Rocket.Chat server (status 404)'],
        [
            'the address leads on',
            { status: 301, headers: { location: 'https://a.example' } },
            'somewhere else (status 301)',
        ],
    ])('where %s', async (_what, answer, said) => {
        verification.between.fault = () => answer;
        const { holds, failed, toDo } = await verification.run();
        expect(failed).toContain('✘ The server answers: ');
        expect(failed).toContain(said);
        expect([holds, toDo.length]).toEqual([false, 1]);
    });

    it.each([
        [{ username: 'ana', password: 'bob' }, 'The server refuses this username and password.'],
        [{ userId: users.ana, token: sampleTokens.service }, 'The server refuses this user ID and token.'],
    ])('with a login that is wrong: %j', async (as, said) => {
        expect(await verification.run({ as })).toMatchObject({ holds: false, failed: `✘ Login: ${said}` });
    });

    it.each([
        ['totp-required', 'This account has two-factor authentication.', '--code'],
        ['totp-invalid', 'The two-factor code is not the one of the moment.', '--code'],
    ])('with %s', async (error, said, advice) => {
        const body = JSON.stringify({ success: false, status: 'error', error, details: { method: 'totp' } });
        verification.between.fault = (_method, path) => (path.endsWith('/login') ? { status: 401, body } : 'pass');
        const { holds, failed, toDo } = await verification.run();
        expect([holds, failed]).toEqual([false, `✘ Login: ${said}`]);
        expect(toDo.join()).toContain(advice);
    });

    it('where websockets are not let through', async () => {
        verification.between.refusesSockets = 502;
        const { holds, failed, toDo } = await verification.run();
        expect([holds, failed]).toEqual([false, '✘ Websocket: The websocket was refused (status 502).']);
        expect(toDo.join()).toContain('/websocket');
    });

    it('with an account that may not see contacts', async () => {
        const { holds, failed, toDo } = await verification.run({ as: 'carla', room: rooms.general });
        expect([holds, failed]).toEqual([false, '✘ The chat has a contact: This room is no omnichannel chat.']);
        expect(toDo).toHaveLength(1);
        const permission = verification.running.workspace.permissions.get('view-livechat-contact');
        const before = [...(permission?.roles ?? [])];
        permission?.roles.splice(0);
        const refused = await verification.run({ room: rooms.eightChannels });
        permission?.roles.push(...before);
        expect(refused.failed).toBe(
            '✘ The REST API answers this account: This account may not see the channels of contacts.',
        );
        expect(refused.toDo.join()).toContain('view-livechat-contact');
    });

    it.each([
        ['a room of others', rooms.eightChannelsEmail],
        ['a room that is not there', 'nowhere'],
    ])('with %s', async (_what, room) => {
        expect((await verification.run({ room })).failed).toBe(
            '✘ The chat has a contact: There is no room with this ID that this account may enter.',
        );
    });

    it('with a chat without a contact', async () => {
        expect((await verification.run({ room: rooms.withoutContact })).failed).toBe(
            '✘ The chat has a contact: This chat has no contact.',
        );
    });

    it('where the app is disabled, also by the plan, or missing', async () => {
        const { host, app, workspace } = verification.running;
        const step = '✘ The app is installed and enabled: ';
        await host.setEnabled(app.id, false);
        expect((await verification.run()).failed).toBe(`${step}The app is installed, but not enabled.`);
        workspace.preventsPrivateApps = true;
        const prevented = await verification.run();
        workspace.preventsPrivateApps = false;
        await host.setEnabled(app.id, true);
        expect(prevented.failed).toBe(
            `${step}The app is installed, but the plan of this workspace keeps private apps disabled.`,
        );
        verification.between.fault = (_method, path) =>
            path === '/api/apps/installed' ? { status: 200, body: '{"apps":[],"success":true}' } : 'pass';
        expect((await verification.run()).failed).toBe(`${step}The app is not installed on this server.`);
    });

    it('where the server does not tell this account of apps, and goes on', async () => {
        verification.between.fault = (_method, path) =>
            path === '/api/apps/installed' ? { status: 403, body: '{}' } : 'pass';
        const { holds, lines } = await verification.run({ room: rooms.verified });
        expect(holds).toBe(true);
        expect(withoutTimes(lines)).toContain('✔ The app is installed and enabled: not told to this account');
    });

    it('where the panel shows saved data, or none', async () => {
        // The workspace refuses the app; this account's own questions go another way.
        verification.running.workspace.fault = { kind: 'status', status: 500 };
        const answered = JSON.stringify({ channels: [], success: true });
        verification.between.fault = (_method, path) =>
            path.includes('contacts.channels') ? { status: 200, body: answered } : 'pass';
        const { holds, failed, toDo } = await verification.run({ room: rooms.eightChannels });
        expect([holds, failed]).toEqual([
            false,
            '✘ The panel opens: The panel shows saved data: the REST API did not answer the app.',
        ]);
        expect(toDo.join()).toContain('status');
    });

    it('where the panel and the REST API differ, in number or by name', async () => {
        const channel = (name: string) => ({ name, details: { type: 'app', alias: name } });
        const answerWith = (channels: readonly unknown[]): void => {
            const body = JSON.stringify({ channels, success: true });
            verification.between.fault = (_method, path) =>
                path.includes('contacts.channels') ? { status: 200, body } : 'pass';
        };
        const step = '✘ The channels are those of the REST API: ';
        answerWith([channel('one')]);
        expect((await verification.run({ room: rooms.eightChannels })).failed).toBe(
            `${step}The panel lists 8 channels, the REST API answers 1.`,
        );
        answerWith(Array.from({ length: 8 }, (_, index) => channel(`Pigeon ${index}`)));
        expect((await verification.run({ room: rooms.eightChannels })).failed).toContain(
            'channels in the panel bear a name that the REST API does not answer.',
        );
    });

    it('where the chat is given to somebody else, whom it names, and stops', async () => {
        verification.running.workspace.settings.Livechat_Routing_Method = 'Auto_Selection';
        const { holds, failed, lines } = await verification.run({ as: 'bob' });
        verification.running.workspace.settings.Livechat_Routing_Method = 'Manual_Selection';
        expect([holds, failed]).toEqual([
            false,
            '✘ This account has it: The chat was given to the agent ana, who was rung.',
        ]);
        expect(lines.join('\n')).not.toContain('The panel opens');
        expect(verification.testChats().every(({ open }) => open !== true)).toBe(true);
    });

    it('where no chat can be started', async () => {
        verification.running.workspace.settings.Livechat_enabled = false;
        const { failed } = await verification.run();
        verification.running.workspace.settings.Livechat_enabled = true;
        expect(failed).toBe('✘ A test chat is started: No chat can be started: Omnichannel is switched off.');
        const body = JSON.stringify({ success: false, errorType: 'no-agent-online' });
        verification.between.fault = (_method, path) =>
            path.includes('livechat/room?') ? { status: 400, body } : 'pass';
        expect((await verification.run()).failed).toBe(
            '✘ A test chat is started: No chat can be started: no agent is available.',
        );
    });
});
