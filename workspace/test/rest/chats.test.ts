import { type Fixture, startFixture } from './fixture';
import { sampleIds } from '../../model/sample';
import { until } from '../../until';

const { rooms, users } = sampleIds;

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
});

afterEach(() => fixture.close());

const take = (roomId: string, userId?: string) => fixture.post(`/workspace/rooms/${roomId}/take`, {}, userId);
const transfer = (roomId: string, to: string, userId?: string) =>
    fixture.post(`/workspace/rooms/${roomId}/transfer`, { userId: to }, userId);
const assignments = () => fixture.appHost.assignments;

it('shows agents the queue, and nobody else', async () => {
    expect((await fixture.get('/workspace/queue', users.bob)).body).toMatchObject({ rooms: [{ _id: rooms.unknown }] });
    expect((await fixture.get('/workspace/queue', users.carla)).status).toBe(403);
    expect((await fixture.get('/workspace/queue')).status).toBe(401);
});

it('gives a chat to the agent who takes it, tells the apps, and takes it off the queue of everybody', async () => {
    const told: string[] = [];
    fixture.workspace.onUserNotification(users.bob, ({ event }) => told.push(event));
    expect((await take(rooms.unknown, users.ana)).status).toBe(200);
    expect(fixture.workspace.rooms.get(rooms.unknown)).toMatchObject({
        servedBy: { _id: users.ana, username: 'ana' },
        members: [users.ana],
    });
    expect((await fixture.get('/workspace/queue', users.bob)).body).toMatchObject({ rooms: [] });
    await until(() => assignments().length > 0);
    expect(assignments()).toEqual([{ roomId: rooms.unknown, userId: users.ana }]);
    expect(told).toEqual(['roomsChanged']);
});

it.each<[string, string, string | undefined, number]>([
    ['that somebody serves', rooms.eightChannels, users.bob, 400],
    ['that is closed', rooms.eightChannelsClosedWidget, users.bob, 400],
    ['that does not exist', 'nowhere', users.bob, 404],
    ['that is no chat', rooms.general, users.bob, 404],
    ['as somebody who serves none', rooms.unknown, users.carla, 403],
    ['as nobody', rooms.unknown, undefined, 401],
])('refuses to take a room %s', async (_, roomId, userId, status) => {
    expect((await take(roomId, userId)).status).toBe(status);
    expect(assignments()).toEqual([]);
});

it('hands a chat over, and tells the apps', async () => {
    expect((await transfer(rooms.eightChannels, users.bob, users.manager)).status).toBe(200);
    expect(fixture.workspace.rooms.get(rooms.eightChannels)).toMatchObject({ servedBy: { _id: users.bob } });
    await until(() => assignments().length > 0);
    expect(assignments()).toEqual([{ roomId: rooms.eightChannels, userId: users.bob }]);
});

it.each<[string, string, string, string, number]>([
    ['to who serves it already', rooms.eightChannels, users.ana, users.manager, 400],
    ['to somebody who serves none', rooms.eightChannels, users.carla, users.manager, 400],
    ['that is closed', rooms.eightChannelsClosedWidget, users.bob, users.manager, 400],
    ['that does not exist', 'nowhere', users.bob, users.manager, 404],
    ['without the permission', rooms.eightChannels, users.bob, users.ana, 403],
])('refuses to hand over a chat %s', async (_, roomId, to, userId, status) => {
    expect((await transfer(roomId, to, userId)).status).toBe(status);
    expect(assignments()).toEqual([]);
});

it('names the agents to whom a chat can be handed over', async () => {
    const { body } = await fixture.get('/workspace/agents', users.manager);
    const { agents } = body as { readonly agents: unknown };
    expect(agents).toEqual(expect.arrayContaining([{ _id: users.bob, username: 'bob', name: 'Bob Berg' }]));
    expect(JSON.stringify(body)).not.toContain(users.carla);
    expect(JSON.stringify(body)).not.toContain(users.ivan);
});
