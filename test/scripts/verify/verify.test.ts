import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { until } from 'contact-channels-workspace/until';

import { FaultyWire } from './FaultyWire';
import { packageWhenStale } from '../../../scripts/packageApp';
import type { Credentials } from '../../../scripts/serverOptions';
import { StepFailure } from '../../../scripts/verify/StepFailure';
import { verify } from '../../../scripts/verify/verify';
import type { VerifyOptions } from '../../../scripts/verifyOptions';

const { rooms, users } = sampleIds;

/** Far longer than anything takes on a busy machine, and no longer than it takes that nothing comes. */
const patient = { answerMs: 60_000, triggerMs: 60_000 };
const impatient = { answerMs: 60_000, triggerMs: 1_500 };

type Outcome = {
    readonly holds: boolean;
    readonly lines: readonly string[];
    /** The line of the step that failed, without its time. */
    readonly failed: string | undefined;
    readonly toDo: readonly string[];
};

let running: RunningWorkspace;
let between: FaultyWire;

beforeAll(async () => {
    running = await startWorkspace({ zip: packageWhenStale() });
    // Whoever verifies a few times in a minute is no crowd.
    running.workspace.settings.API_Enable_Rate_Limiter = false;
});

let loginsBefore: number;

beforeEach(async () => {
    loginsBefore = running.workspace.loginTokens.length;
    between = await FaultyWire.start(running.rest.url);
});

afterEach(async () => {
    // Nothing stays connected or logged in, however it ended.
    const { loginTokens } = running.workspace;
    await until(() => between.openSockets === 0 && loginTokens.length <= loginsBefore);
    await between.stop();
    running.workspace.fault = { kind: 'none' };
});

afterAll(() => running.stop());

type Asked = {
    readonly as?: string | Credentials;
    readonly room?: string;
    readonly url?: string;
    readonly patience?: typeof patient;
    readonly interrupted?: Promise<never>;
};

async function run({
    as = 'ana',
    room,
    url = between.url,
    patience = patient,
    interrupted,
}: Asked = {}): Promise<Outcome> {
    const options: VerifyOptions = {
        url,
        credentials: typeof as === 'string' ? { username: as, password: as } : as,
        room: room === undefined ? { kind: 'made' } : { kind: 'named', id: room },
    };
    const lines: string[] = [];
    const print = (line: string): number => lines.push(line);
    const holds = await verify(options, {
        appId: running.app.id,
        print,
        patience,
        ...(interrupted && { interrupted }),
    });
    const failed = lines.find((line) => line.startsWith('✘'))?.replace(/ \(\d+ ms\)/, '');
    const toDo = lines.flatMap((line) => (line.startsWith('To do: ') ? [line.slice(7)] : []));
    return { holds, lines, failed, toDo };
}

const withoutTimes = (lines: readonly string[]): readonly string[] =>
    lines.map((line) => line.replace(/ \(\d+ ms\)/, ''));
const testChats = () => [...running.workspace.rooms.values()].filter(({ fname }) => fname === 'Contact Channels test');

describe('npm run verify against the workspace', () => {
    it('holds in a chat that is there, a line for each step', async () => {
        const { holds, lines } = await run({ room: rooms.eightChannels });
        expect(withoutTimes(lines)).toEqual([
            '✔ The server answers: Rocket.Chat 8.4',
            '✔ Login',
            '✔ Websocket',
            '✔ What is told to this account',
            '✔ The app is installed and enabled: version 1.0.0',
            '✔ The chat has a contact',
            '✔ The REST API answers this account: 8 channels',
            '✔ /contact-channels status: for administrators only',
            '✔ /contact-channels help: 7 lines',
            '✔ The panel opens: 8 channels',
            '✔ Refresh: 8 channels',
            '✔ The channels are those of the REST API: 8 by name and in number',
            "✔ A channel's page, and back",
            '✔ Closed chats, and back',
            '',
            'All of it holds.',
        ]);
        expect(holds).toBe(true);
        lines.forEach((line) => expect(line).toMatch(/^$|^All of it|^✔ .* \(\d+ ms\)/));
    });

    it('holds for a token, and goes through all of a long list', async () => {
        loginsBefore += 1;
        running.workspace.loginTokens.push({
            token: 'token-of-admin',
            userId: users.admin,
            type: 'personalAccessToken',
        });
        const { holds, lines } = await run({
            as: { userId: users.admin, token: 'token-of-admin' },
            room: rooms.twentyFiveChannels,
        });
        expect(withoutTimes(lines)).toContain('✔ The panel opens: 20 channels');
        expect(withoutTimes(lines)).toContain('✔ The channels are those of the REST API: 25 by name and in number');
        expect(withoutTimes(lines).join('\n')).toMatch(/status: \d+ well, \d+ to look at in a client/);
        expect(holds).toBe(true);
    });

    it.each([
        ['in another language', 'bob', rooms.eightChannelsEmail],
        ['where several visitors have one name', 'ana', rooms.twoVisitors],
        ['where there is no channel', 'ana', rooms.withoutChannels],
        ['where names are awkward', 'ana', rooms.markup],
    ])('holds %s', async (_where, as, room) => {
        expect(await run({ as, room })).toMatchObject({ holds: true, failed: undefined });
    });

    it('holds in a chat that it makes, takes and closes, and says what stays', async () => {
        const { holds, lines } = await run();
        expect(holds).toBe(true);
        const [chat] = testChats().slice(-1);
        expect(chat).toMatchObject({ servedBy: { _id: users.ana }, closer: 'visitor' });
        expect(chat).not.toHaveProperty('open');
        expect(withoutTimes(lines).filter((line) => /chat|account has|stays/.test(line))).toEqual([
            '  A chat is started now: where chats are given to agents, one of them may be rung.',
            '✔ A test chat is started',
            '✔ This account has it',
            '✔ The chat has a contact',
            '✔ Closed chats, and back',
            '✔ The test chat is closed',
            '  What stays: one chat, one visitor and one contact, all named "Contact Channels test".',
        ]);
    });

    it('closes the chat as the agent where visitors may not', async () => {
        running.workspace.settings.Omnichannel_allow_visitors_to_close_conversation = false;
        expect((await run()).holds).toBe(true);
        running.workspace.settings.Omnichannel_allow_visitors_to_close_conversation = true;
        expect(testChats().slice(-1)).toMatchObject([{ closer: 'user' }]);
    });

    it('prints no secret, name or address, whatever happens', async () => {
        const outcomes = [
            await run({ room: rooms.eightChannels }),
            await run({ as: { username: 'ana', password: 'canary-password' } }),
            await run({ as: { userId: users.ana, token: 'canary-token' } }),
            await run({ as: 'admin', room: rooms.verified }),
        ];
        const printed = outcomes.flatMap(({ lines }) => lines).join('\n');
        const { users: people, contacts, loginTokens, rooms: chats } = running.workspace;
        const names = [...people.values()].flatMap(({ username, name }) => [username, name]);
        const secrets = [
            'canary',
            '127.0.0.1',
            '@',
            // A word of its own: "administrators" names nobody.
            ...names.filter((name) => !'administrators'.startsWith(name)),
            ...[...contacts.values(), ...people.values(), ...chats.values()].map(({ _id }) => _id),
            ...[...contacts.values()].map(({ name }) => name).filter((name) => name !== 'Contact Channels test'),
            ...loginTokens.map(({ token }) => token),
        ];
        expect(secrets.filter((secret) => printed.includes(secret))).toEqual([]);
    });
});

describe('npm run verify says what is wrong', () => {
    it('where nobody answers', async () => {
        const server = createServer();
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
        const { port } = server.address() as AddressInfo;
        await new Promise((resolve) => server.close(resolve));
        const { holds, failed } = await run({ url: `http://127.0.0.1:${port}` });
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
        between.fault = () => answer;
        const { holds, failed, toDo } = await run();
        expect(failed).toContain('✘ The server answers: ');
        expect(failed).toContain(said);
        expect([holds, toDo.length]).toEqual([false, 1]);
    });

    it.each([
        [{ username: 'ana', password: 'bob' }, 'The server refuses this username and password.'],
        [{ userId: users.ana, token: sampleTokens.service }, 'The server refuses this user ID and token.'],
    ])('with a login that is wrong: %j', async (as, said) => {
        expect(await run({ as })).toMatchObject({ holds: false, failed: `✘ Login: ${said}` });
    });

    it.each([
        ['totp-required', 'This account has two-factor authentication.', '--code'],
        ['totp-invalid', 'The two-factor code is not the one of the moment.', '--code'],
    ])('with %s', async (error, said, advice) => {
        const body = JSON.stringify({ success: false, status: 'error', error, details: { method: 'totp' } });
        between.fault = (_method, path) => (path.endsWith('/login') ? { status: 401, body } : 'pass');
        const { holds, failed, toDo } = await run();
        expect([holds, failed]).toEqual([false, `✘ Login: ${said}`]);
        expect(toDo.join()).toContain(advice);
    });

    it('where websockets are not let through', async () => {
        between.refusesSockets = 502;
        const { holds, failed, toDo } = await run();
        expect([holds, failed]).toEqual([false, '✘ Websocket: The websocket was refused (status 502).']);
        expect(toDo.join()).toContain('/websocket');
    });

    it('with an account that may not see contacts', async () => {
        const { holds, failed, toDo } = await run({ as: 'carla', room: rooms.general });
        expect([holds, failed]).toEqual([false, '✘ The chat has a contact: This room is no omnichannel chat.']);
        expect(toDo).toHaveLength(1);
        const permission = running.workspace.permissions.get('view-livechat-contact');
        const before = [...(permission?.roles ?? [])];
        permission?.roles.splice(0);
        const refused = await run({ room: rooms.eightChannels });
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
        expect((await run({ room })).failed).toBe(
            '✘ The chat has a contact: There is no room with this ID that this account may enter.',
        );
    });

    it('with a chat without a contact', async () => {
        expect((await run({ room: rooms.withoutContact })).failed).toBe(
            '✘ The chat has a contact: This chat has no contact.',
        );
    });

    it('where the app is disabled, also by the plan, or missing', async () => {
        const { host, app, workspace } = running;
        const step = '✘ The app is installed and enabled: ';
        await host.setEnabled(app.id, false);
        expect((await run()).failed).toBe(`${step}The app is installed, but not enabled.`);
        workspace.preventsPrivateApps = true;
        const prevented = await run();
        workspace.preventsPrivateApps = false;
        await host.setEnabled(app.id, true);
        expect(prevented.failed).toBe(
            `${step}The app is installed, but the plan of this workspace keeps private apps disabled.`,
        );
        between.fault = (_method, path) =>
            path === '/api/apps/installed' ? { status: 200, body: '{"apps":[],"success":true}' } : 'pass';
        expect((await run()).failed).toBe(`${step}The app is not installed on this server.`);
    });

    it('where the server does not tell this account of apps, and goes on', async () => {
        between.fault = (_method, path) => (path === '/api/apps/installed' ? { status: 403, body: '{}' } : 'pass');
        const { holds, lines } = await run({ room: rooms.verified });
        expect(holds).toBe(true);
        expect(withoutTimes(lines)).toContain('✔ The app is installed and enabled: not told to this account');
    });

    it('where the panel shows saved data, or none', async () => {
        // The workspace refuses the app; this account's own questions go another way.
        running.workspace.fault = { kind: 'status', status: 500 };
        const answered = JSON.stringify({ channels: [], success: true });
        between.fault = (_method, path) =>
            path.includes('contacts.channels') ? { status: 200, body: answered } : 'pass';
        const { holds, failed, toDo } = await run({ room: rooms.eightChannels });
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
            between.fault = (_method, path) => (path.includes('contacts.channels') ? { status: 200, body } : 'pass');
        };
        const step = '✘ The channels are those of the REST API: ';
        answerWith([channel('one')]);
        expect((await run({ room: rooms.eightChannels })).failed).toBe(
            `${step}The panel lists 8 channels, the REST API answers 1.`,
        );
        answerWith(Array.from({ length: 8 }, (_, index) => channel(`Pigeon ${index}`)));
        expect((await run({ room: rooms.eightChannels })).failed).toContain(
            'channels in the panel bear a name that the REST API does not answer.',
        );
    });

    it('where the chat is given to somebody else, whom it names, and stops', async () => {
        running.workspace.settings.Livechat_Routing_Method = 'Auto_Selection';
        const { holds, failed, lines } = await run({ as: 'bob' });
        running.workspace.settings.Livechat_Routing_Method = 'Manual_Selection';
        expect([holds, failed]).toEqual([
            false,
            '✘ This account has it: The chat was given to the agent ana, who was rung.',
        ]);
        expect(lines.join('\n')).not.toContain('The panel opens');
        expect(testChats().every(({ open }) => open !== true)).toBe(true);
    });

    it('where no chat can be started', async () => {
        running.workspace.settings.Livechat_enabled = false;
        const { failed } = await run();
        running.workspace.settings.Livechat_enabled = true;
        expect(failed).toBe('✘ A test chat is started: No chat can be started: Omnichannel is switched off.');
        const body = JSON.stringify({ success: false, errorType: 'no-agent-online' });
        between.fault = (_method, path) => (path.includes('livechat/room?') ? { status: 400, body } : 'pass');
        expect((await run()).failed).toBe('✘ A test chat is started: No chat can be started: no agent is available.');
    });
});

describe('npm run verify with a fault in between', () => {
    const pushes = (text: string): boolean => text.includes('"msg":"changed"');

    it('says that the socket broke, and closes its chat', async () => {
        between.wire = (text, to) => (to === 'client' && text.includes('contextual_bar.open') ? 'break' : 'pass');
        const { holds, failed, lines } = await run();
        expect([holds, failed]).toEqual([false, '✘ The panel opens: The websocket broke off, or could not be opened.']);
        expect(withoutTimes(lines)).toContain('✔ The test chat is closed');
        expect(testChats().every(({ open }) => open !== true)).toBe(true);
    });

    it('says that the login ended', async () => {
        between.wire = (text, to) => {
            if (to === 'client' && text.includes('contextual_bar.open')) {
                const [login] = running.workspace.loginTokens.slice(-1);
                running.workspace.endLogin(login?.token ?? '');
                return 'drop';
            }
            return 'pass';
        };
        const { holds, failed } = await run({ room: rooms.eightChannels });
        expect([holds, failed]).toEqual([
            false,
            '✘ The panel opens: The login has ended: the server no longer takes its token.',
        ]);
    });

    it.each([
        ['login', 'Websocket', 'The server did not answer within 2 s.'],
        ['sub', 'What is told to this account', 'The server did not answer within 2 s.'],
        ['connect', 'Websocket', 'The server did not answer within 2 s.'],
    ])('says that no answer came to %s', async (what, step, said) => {
        between.wire = (text, to) => (to === 'server' && text.includes(`"${what}"`) ? 'drop' : 'pass');
        const patience = { answerMs: 2_000, triggerMs: 2_000 };
        expect(await run({ patience })).toMatchObject({ holds: false, failed: `✘ ${step}: ${said}` });
    });

    it.each([
        ['/contact-channels status', /"message"|\/message/, 'The command ran, and no message came.'],
        ['The panel opens', /contextual_bar\.open/, 'The app showed nothing in the time that clients wait for it.'],
        ['Refresh', /contextual_bar\.update/, 'The app showed nothing in the time that clients wait for it.'],
    ])('says that nothing was pushed: %s', async (step, what, said) => {
        between.wire = (text, to) => (to === 'client' && pushes(text) && what.test(text) ? 'drop' : 'pass');
        const outcome = await run({ room: rooms.eightChannels, patience: impatient });
        expect([outcome.holds, outcome.failed]).toEqual([false, `✘ ${step}: ${said}`]);
    });

    it('says that REST never answered', async () => {
        between.fault = (_method, path) => (path.includes('commands.run') ? 'silent' : 'pass');
        const patience = { answerMs: 2_000, triggerMs: 60_000 };
        const { holds, failed } = await run({ room: rooms.eightChannels, patience });
        expect([holds, failed]).toEqual([false, '✘ /contact-channels status: The server did not answer within 2 s.']);
    });

    it('says that a view is none that clients draw', async () => {
        between.change = (text) => text.replace('"blocks":[', '"blocks":[{"type":"nonsense","elements":3},');
        const { holds, failed } = await run({ room: rooms.eightChannels });
        expect([holds, failed]).toEqual([false, '✘ The panel opens: The view is none that clients draw.']);
    });

    it('closes its chat also when it is stopped', async () => {
        let stop = (_error: Error): void => undefined;
        const interrupted = new Promise<never>((_resolve, reject) => {
            stop = reject;
        });
        interrupted.catch(() => undefined);
        between.fault = (_method, path) => {
            if (path.includes('commands.run')) {
                stop(new StepFailure('It was stopped.', 'Run it again.'));
                return 'silent';
            }
            return 'pass';
        };
        const { holds, lines } = await run({ interrupted });
        expect(holds).toBe(false);
        expect(withoutTimes(lines)).toContain('✔ The test chat is closed');
        expect(testChats().every(({ open }) => open !== true)).toBe(true);
    });
});
