import { fakeApp } from './fakeAppHost';
import { type Fixture, startFixture } from './fixture';
import { sampleIds } from '../../model/sample';

const { rooms, users } = sampleIds;

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
});

afterEach(() => fixture.close());

it('names everybody who can log in, and nobody else', async () => {
    const { body } = await fixture.get('/workspace/people');

    expect(body).toHaveProperty(
        'people',
        ['admin', 'maria', 'ana', 'bob', 'moses', 'carla', 'vera'].map((username) =>
            expect.objectContaining({ username, password: username }),
        ),
    );
    expect(body).toHaveProperty('people.6.roles', ['user', 'Contact viewer']);
});

it.each(['rooms', `rooms/${rooms.general}/messages`, 'session', 'fault', 'requests', 'apps/any/settings'])(
    'shows nobody /workspace/%s',
    async (path) => {
        expect((await fixture.get(`/workspace/${path}`)).status).toBe(401);
    },
);

describe('Rooms', () => {
    it('are those that the user may see, with what a list of them shows', async () => {
        const { body } = await fixture.get('/workspace/rooms', users.bob);

        expect(body).toMatchObject({
            rooms: [
                { _id: rooms.direct, t: 'd', fname: 'Ana Lima, Bob Berg' },
                {
                    _id: rooms.eightChannelsEmail,
                    t: 'l',
                    fname: 'Zoe Okafor',
                    contactName: 'Zoe Okafor',
                    source: { type: 'email' },
                    open: true,
                    lastMessage: { msg: 'Order 4711 has not come yet.' },
                },
                { _id: rooms.eightChannelsClosedSms, open: false },
                { _id: rooms.general, t: 'c' },
            ],
        });
        expect((await fixture.get('/workspace/rooms', users.manager)).body).toHaveProperty('rooms.length', 21);
    });

    it('show and take messages', async () => {
        const messages = `/workspace/rooms/${rooms.eightChannels}/messages`;

        expect((await fixture.post(messages, { msg: ' One moment. ' }, users.ana)).status).toBe(200);

        expect((await fixture.get(messages, users.ana)).body).toMatchObject({
            messages: [{}, {}, { msg: 'One moment.', u: { username: 'ana' } }],
        });
        expect(fixture.workspace.rooms.get(rooms.eightChannels)).toMatchObject({
            msgs: 3,
            lastMessage: { msg: 'One moment.' },
        });
    });

    it('keep out who may not see them, and take nothing once closed', async () => {
        expect((await fixture.get(`/workspace/rooms/${rooms.direct}/messages`, users.carla)).status).toBe(403);
        expect((await fixture.get('/workspace/rooms/nowhere/messages', users.carla)).status).toBe(404);
        const closed = `/workspace/rooms/${rooms.eightChannelsClosedWidget}/messages`;
        expect((await fixture.post(closed, { msg: 'Hello?' }, users.ana)).status).toBe(400);
        expect((await fixture.post(`/workspace/rooms/${rooms.general}/messages`, {}, users.ana)).status).toBe(400);
    });
});

it('knows who is logged in, what they may do, and which language they chose', async () => {
    const before = await fixture.get('/workspace/session', users.ana);
    expect(before.body).toMatchObject({ user: { _id: users.ana, roles: ['livechat-agent', 'user'] }, utcOffset: -3 });
    expect(before.body).not.toHaveProperty('language');
    expect(before.body).toHaveProperty('permissions', expect.arrayContaining(['view-livechat-contact']));
    expect(before.body).not.toHaveProperty('permissions', expect.arrayContaining(['view-livechat-rooms']));

    expect((await fixture.put('/workspace/language', { language: 'pt-BR' }, users.ana)).status).toBe(200);
    expect((await fixture.get('/workspace/session', users.ana)).body).toHaveProperty('language', 'pt-BR');
    expect((await fixture.put('/workspace/language', { language: '<b>' }, users.ana)).status).toBe(400);
    await fixture.put('/workspace/language', { language: '' }, users.ana);
    expect(fixture.workspace.users.get(users.ana)?.language).toBeUndefined();
});

it('sets faults, but only such as there are', async () => {
    expect((await fixture.put('/workspace/fault', { kind: 'slow', delayMs: 5 }, users.ana)).status).toBe(200);
    expect((await fixture.put('/workspace/fault', { kind: 'loud' }, users.ana)).status).toBe(400);

    expect((await fixture.get('/workspace/fault', users.ana)).body).toEqual({
        fault: { kind: 'slow', delayMs: 5 },
        success: true,
    });
});

it('shows the last fifty requests without a word of who made them', async () => {
    for (let count = 0; count < 52; count += 1) {
        await fixture.get(`/api/v1/me?count=${count}`, users.admin);
    }

    const { body, text } = await fixture.get('/workspace/requests', users.ana);

    expect(body).toHaveProperty('requests.length', 50);
    expect(body).toHaveProperty('requests.0', expect.objectContaining({ url: '/api/v1/me?count=2', status: 200 }));
    expect(text).not.toContain('test-token');
    expect(text).not.toContain(users.admin);
});

describe("An app's settings", () => {
    const path = `/workspace/apps/${fakeApp.id}/settings`;

    it('are shown to administrators, passwords only as being there', async () => {
        const { body, text } = await fixture.get(path, users.admin);

        expect(body).toMatchObject({
            settings: [
                { id: 'fake-token', type: 'password', hasValue: true },
                { id: 'fake-timeout', type: 'int', value: 3_000 },
            ],
        });
        expect(text).not.toContain('secret-token');
        expect((await fixture.get(path, users.manager)).status).toBe(403);
    });

    it('are changed by administrators one at a time', async () => {
        const { status, text } = await fixture.post(path, { id: 'fake-token', value: 'newer-secret' }, users.admin);

        expect(status).toBe(200);
        expect(text).not.toContain('newer-secret');
        expect(fixture.appHost.settingValues.get('fake-token')).toBe('newer-secret');
        expect((await fixture.post(path, { id: 'nope', value: 'a' }, users.admin)).status).toBe(404);
        expect((await fixture.post(path, { id: 'fake-token', value: {} }, users.admin)).status).toBe(400);
        expect((await fixture.post(path, { id: 'fake-token', value: '' }, users.ana)).status).toBe(403);
    });
});
