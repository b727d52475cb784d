import { fakeApp } from './fakeAppHost';
import { type Fixture, startFixture } from './fixture';
import { sampleIds } from '../../model/sample';

const { rooms, users } = sampleIds;
const run = (body: unknown, userId?: string) => fixture.post('/api/v1/commands.run', body, userId);

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
});

afterEach(() => fixture.close());

it("hands the app room, caller, parameters and trigger, whatever the command's case", async () => {
    const body = { command: 'FAKE', params: 'status  now', roomId: rooms.eightChannels, triggerId: 'trigger-1' };

    expect(await run(body, users.ana)).toMatchObject({ status: 200, body: { success: true } });
    expect(fixture.appHost.runs).toEqual([
        {
            command: 'fake',
            params: 'status  now',
            roomId: rooms.eightChannels,
            userId: users.ana,
            triggerId: 'trigger-1',
        },
    ]);
});

it('does not ask for the permission of the command: only clients do', async () => {
    expect((await run({ command: 'fake', roomId: rooms.general }, users.carla)).status).toBe(200);
    expect(fixture.appHost.runs).toMatchObject([{ params: '', userId: users.carla }]);
});

it('needs a caller', async () => {
    expect((await run({ command: 'fake', roomId: rooms.general })).status).toBe(401);
    expect(fixture.appHost.runs).toEqual([]);
});

it.each([
    ["somebody else's chat", rooms.eightChannelsEmail, users.ana, 403],
    ['their own chat', rooms.eightChannelsEmail, users.bob, 200],
    ['any chat as manager', rooms.eightChannelsEmail, users.manager, 200],
    ['a chat without a livechat role', rooms.eightChannels, users.vera, 403],
    ['a direct room of others', rooms.direct, users.carla, 403],
    ['a room that is not there', 'nowhere', users.admin, 403],
])('runs in %s only as the server would', async (_what, roomId, userId, status) => {
    expect((await run({ command: 'fake', roomId }, userId)).status).toBe(status);
    expect(fixture.appHost.runs).toHaveLength(status === 200 ? 1 : 0);
});

it.each([
    [{}, 'You must provide a command to run.'],
    [{ command: 'fake', params: true }, 'The parameters for the command must be a single string.'],
    [{ command: 'fake' }, "The room's id where to execute this command must be provided and be a string."],
    [{ command: 'fake', roomId: 'GENERAL', tmid: 1 }, 'The tmid parameter when provided must be a string.'],
    [{ command: 'unknown', roomId: 'GENERAL' }, 'The command provided does not exist (or is disabled).'],
    [{ command: 'fake', roomId: 'GENERAL', tmid: 'elsewhere' }, 'Invalid thread.'],
])('refuses %j', async (body, error) => {
    expect(await run(body, users.ana)).toMatchObject({ status: 400, body: { success: false, error } });
    expect(fixture.appHost.runs).toEqual([]);
});

it('passes the thread on when it is of the room', async () => {
    const [message] = fixture.workspace.messages.filter(({ rid }) => rid === rooms.general);

    await run({ command: 'fake', roomId: rooms.general, tmid: message?._id }, users.ana);

    expect(fixture.appHost.runs).toMatchObject([{ threadId: message?._id }]);
});

it("answers 400 when the app's executor throws", async () => {
    fixture.appHost.commandError = new Error('out of order');

    expect(await run({ command: 'fake', roomId: rooms.general }, users.ana)).toMatchObject({
        status: 400,
        body: { success: false, error: 'out of order' },
    });
});

it("lists the commands of apps with their texts as keys in the app's namespace", async () => {
    expect((await fixture.get('/api/v1/commands.list', users.ana)).body).toEqual({
        commands: [
            {
                command: 'fake',
                appId: fakeApp.id,
                params: `app-${fakeApp.id}.fake_params`,
                description: `app-${fakeApp.id}.fake_description`,
                permission: 'view-livechat-contact',
                clientOnly: false,
                providesPreview: false,
            },
        ],
        appsLoaded: true,
        offset: 0,
        count: 1,
        total: 1,
        success: true,
    });
});
