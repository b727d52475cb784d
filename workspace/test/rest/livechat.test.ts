import { fakeApp } from './fakeAppHost';
import { type Fixture, startFixture } from './fixture';
import { sampleIds } from '../../model/sample';

const { rooms, users } = sampleIds;

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
});

afterEach(() => fixture.close());

const token = 'token-of-a-visitor';

/** Starts a chat as the widget does. @returns the id of its room */
async function startChat(): Promise<string> {
    await fixture.post('/api/v1/livechat/visitor', { visitor: { token, name: 'Paul' } });
    const { body } = await fixture.get(`/api/v1/livechat/room?token=${token}`);
    expect(body).toMatchObject({ newRoom: true, success: true });
    const [room] = [...fixture.workspace.rooms.values()].slice(-1);
    return room?._id ?? '';
}

describe('A visitor', () => {
    it('starts a chat, which becomes a contact with one channel', async () => {
        const rid = await startChat();
        const room = fixture.workspace.rooms.get(rid);
        expect(room).toMatchObject({ t: 'l', fname: 'Paul', open: true, source: { type: 'api' } });
        expect(room).not.toHaveProperty('servedBy');
        const path = `/api/v1/omnichannel/contacts.channels?contactId=${room?.contactId}`;
        expect((await fixture.get(path, users.ana)).body).toMatchObject({
            channels: [{ name: 'api', verified: false, blocked: false, lastChat: { _id: rid } }],
        });
    });

    it('gets the open chat again, and after it a new one of the same contact', async () => {
        const rid = await startChat();
        const again = await fixture.get(`/api/v1/livechat/room?token=${token}`);
        expect(again.body).toMatchObject({ newRoom: false, room: { _id: rid } });
        const closed = await fixture.post('/api/v1/livechat/room.close', { rid, token });
        expect(closed.body).toEqual({ rid, comment: 'Closed by visitor', success: true });
        const contacts = fixture.workspace.contacts.size;
        const next = await startChat();
        expect(next).not.toBe(rid);
        expect(fixture.workspace.contacts.size).toBe(contacts);
    });

    it.each([
        ['without a token', '/api/v1/livechat/visitor', { visitor: { token: ' ' } }, 'error-invalid-token'],
        ['with a token of nobody', '/api/v1/livechat/room.close', { rid: 'r', token: 'nobody' }, 'invalid-token'],
        ['in a chat of others', '/api/v1/livechat/room.close', { rid: rooms.verified, token }, 'invalid-room'],
    ])('is refused %s', async (_how, path, sent, error) => {
        await startChat();
        const { status, text } = await fixture.post(path, sent);
        expect([status, text]).toEqual([400, expect.stringContaining(error)]);
    });

    it('is refused where the workspace does not have it so', async () => {
        const rid = await startChat();
        fixture.workspace.settings.Omnichannel_allow_visitors_to_close_conversation = false;
        expect((await fixture.post('/api/v1/livechat/room.close', { rid, token })).body).toMatchObject({
            error: 'error-not-allowed-to-close-conversation',
        });
        fixture.workspace.settings.Livechat_enabled = false;
        await fixture.post('/api/v1/livechat/visitor', { visitor: { token: 'another' } });
        expect((await fixture.get('/api/v1/livechat/room?token=another')).body).toMatchObject({
            errorType: 'error-omnichannel-is-disabled',
        });
        expect((await fixture.get('/api/v1/livechat/room?token=nobody')).body).toMatchObject({
            error: 'invalid-token',
        });
    });
});

describe('An agent', () => {
    const inquiryPath = (rid: string): string => `/api/v1/livechat/inquiries.getOne?roomId=${rid}`;

    it('takes a chat that waits, once', async () => {
        const rid = await startChat();
        const { body } = await fixture.get(inquiryPath(rid), users.bob);
        expect(body).toMatchObject({ inquiry: { rid, status: 'queued' } });
        const taken = await fixture.post('/api/v1/livechat/inquiries.take', { inquiryId: `inquiry-${rid}` }, users.bob);
        expect(taken.body).toMatchObject({ inquiry: { rid, status: 'taken' }, success: true });
        expect(fixture.workspace.rooms.get(rid)).toMatchObject({ servedBy: { _id: users.bob }, members: [users.bob] });
        expect((await fixture.get(inquiryPath(rid), users.bob)).body).toMatchObject({ inquiry: null });
        const again = await fixture.post('/api/v1/livechat/inquiries.take', { inquiryId: `inquiry-${rid}` }, users.ana);
        expect(again.body).toMatchObject({ errorType: 'error-inquiry-taken' });
    });

    it('is given a chat where the workspace routes so', async () => {
        fixture.workspace.settings.Livechat_Routing_Method = 'Auto_Selection';
        const rid = await startChat();
        expect(fixture.workspace.rooms.get(rid)).toMatchObject({ servedBy: { _id: users.ana } });
    });

    it('closes a chat of their own, once, and of others only as a manager', async () => {
        const close = (rid: string, userId: string) =>
            fixture.post('/api/v1/livechat/room.closeByUser', { rid, comment: 'Bye' }, userId);
        expect((await close(rooms.eightChannels, users.bob)).body).toMatchObject({ error: 'error-not-authorized' });
        expect((await close(rooms.eightChannels, users.ana)).status).toBe(200);
        expect((await close(rooms.eightChannels, users.ana)).body).toMatchObject({
            error: 'error-room-already-closed',
        });
        expect((await close(rooms.verified, users.manager)).status).toBe(200);
        expect((await close(rooms.general, users.manager)).body).toMatchObject({ error: 'error-invalid-room' });
        expect(fixture.workspace.rooms.get(rooms.verified)).toMatchObject({
            closer: 'user',
            closedBy: { username: 'maria' },
            lastMessage: { msg: 'Bye' },
        });
    });

    it('is told of rooms that they may see, with their contact', async () => {
        const info = (roomId: string, userId: string) => fixture.get(`/api/v1/rooms.info?roomId=${roomId}`, userId);
        expect((await info(rooms.eightChannels, users.ana)).body).toMatchObject({
            room: { _id: rooms.eightChannels, t: 'l', contactId: sampleIds.contacts.eightChannels },
        });
        expect((await info(rooms.eightChannels, users.bob)).body).toMatchObject({ error: 'not-allowed' });
        expect((await info('nowhere', users.ana)).body).toMatchObject({ errorType: 'error-room-not-found' });
    });

    it('is whom a manager makes one; nobody else takes chats', async () => {
        const rid = await startChat();
        expect((await fixture.get(inquiryPath(rid), users.carla)).status).toBe(403);
        const agent = { username: 'carla' };
        expect((await fixture.post('/api/v1/livechat/users/agent', agent, users.bob)).status).toBe(403);
        expect((await fixture.post('/api/v1/livechat/users/agent', agent, users.manager)).status).toBe(200);
        expect((await fixture.get(inquiryPath(rid), users.carla)).status).toBe(200);
        const status = { status: 'available' };
        expect((await fixture.post('/api/v1/livechat/agent.status', status, users.carla)).status).toBe(200);
        expect((await fixture.post('/api/v1/livechat/agent.status', {}, users.carla)).status).toBe(400);
        const nobody = { username: 'nobody' };
        expect((await fixture.post('/api/v1/livechat/users/agent', nobody, users.manager)).status).toBe(400);
    });
});

it('tells everybody what the plan prevents', async () => {
    const prevented = async () => (await fixture.get('/api/v1/licenses.info', users.carla)).body;
    expect(await prevented()).toMatchObject({ license: { preventedActions: { privateApps: false } } });
    fixture.workspace.preventsPrivateApps = true;
    expect(await prevented()).toMatchObject({ license: { preventedActions: { privateApps: true } } });
});

describe("An app's settings, over the routes of apps", () => {
    const path = `/api/apps/${fakeApp.id}/settings`;

    it('are told and changed whole, by administrators', async () => {
        await fixture.appHost.installOrUpdate(Buffer.from('the zip'));
        expect((await fixture.get(path, users.ana)).status).toBe(403);
        expect((await fixture.get(path, users.admin)).body).toMatchObject({
            settings: { 'fake-timeout': { id: 'fake-timeout', value: 3_000 } },
        });
        const settings = [
            { id: 'fake-timeout', type: 'int', value: 500 },
            { id: 'nope', value: 1 },
        ];
        expect((await fixture.post(path, { settings }, users.admin)).status).toBe(200);
        expect(fixture.appHost.settingValues.get('fake-timeout')).toBe(500);
        expect(fixture.appHost.settingValues.has('nope')).toBe(false);
        expect((await fixture.post(path, {}, users.admin)).status).toBe(400);
        expect((await fixture.get('/api/apps/nobody/settings', users.admin)).status).toBe(404);
    });
});
