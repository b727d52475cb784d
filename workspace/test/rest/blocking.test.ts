import { type Fixture, startFixture } from './fixture';
import { sampleIds } from '../../model/sample';

const { contacts, rooms, users, visitors } = sampleIds;

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
    fixture.workspace.licenseModules.add('livechat-enterprise').add('contact-id-verification');
});

afterEach(() => fixture.close());

const whatsApp = { visitorId: visitors.eightWhatsApp, source: { type: 'app', id: 'app-whatsapp' } };
const block = (body: unknown, userId: string = users.ana) =>
    fixture.post('/api/v1/omnichannel/contacts.block', body, userId);
const unblock = (body: unknown, userId: string = users.ana) =>
    fixture.post('/api/v1/omnichannel/contacts.unblock', body, userId);
const whatsAppChannel = () =>
    fixture.workspace.contacts
        .get(contacts.eightChannels)
        ?.channels.find(({ visitor }) => visitor.visitorId === visitors.eightWhatsApp);

it('blocks the channel and closes its open room with a message', async () => {
    expect(await block({ visitor: whatsApp })).toMatchObject({ status: 200, body: { success: true } });

    expect(whatsAppChannel()).toMatchObject({ blocked: true });
    const room = fixture.workspace.rooms.get(rooms.eightChannels);
    expect(room).toMatchObject({
        closedBy: { _id: users.ana },
        closer: 'user',
        lastMessage: { msg: 'This channel has been blocked' },
    });
    expect(room?.open).toBeUndefined();
    expect(fixture.workspace.rooms.get(rooms.eightChannelsEmail)).toMatchObject({ open: true });
});

it('unblocks the channel and leaves the room closed', async () => {
    await block({ visitor: whatsApp });

    expect(await unblock({ visitor: whatsApp })).toMatchObject({ status: 200, body: { success: true } });
    expect(whatsAppChannel()).toMatchObject({ blocked: false });
    expect(fixture.workspace.rooms.get(rooms.eightChannels)?.open).toBeUndefined();
});

it.each([
    ['another visitor', { visitorId: 'nobody', source: { type: 'app' } }],
    ['another type of source', { visitorId: visitors.eightWhatsApp, source: { type: 'sms' } }],
    ['another source of that type', { visitorId: visitors.eightWhatsApp, source: { type: 'app', id: 'app-line' } }],
])('finds no channel of %s', async (_what, visitor) => {
    expect(await block({ visitor })).toMatchObject({ status: 400, body: { error: 'error-contact-not-found' } });
    expect(await unblock({ visitor })).toMatchObject({ status: 400, body: { error: 'error-contact-not-found' } });
});

it.each([
    [{}, 'visitor'],
    [{ visitor: { source: { type: 'app' } } }, 'visitorId'],
    [{ visitor: { visitorId: 'a' } }, 'source'],
    [{ visitor: { visitorId: 'a', source: {} } }, 'type'],
])('says what the body %j lacks', async (body, property) => {
    expect(await block(body)).toMatchObject({
        status: 400,
        body: {
            success: false,
            error: `must have required property '${property}' [invalid-params]`,
            errorType: 'invalid-params',
        },
    });
});

it('refuses who does not hold the permission', async () => {
    expect(await block({ visitor: whatsApp }, users.vera)).toMatchObject({ status: 403 });
    expect(whatsAppChannel()).toMatchObject({ blocked: false });
});

it('is an enterprise feature, asked for before the body is looked at', async () => {
    fixture.workspace.licenseModules.delete('livechat-enterprise');

    expect(await block({})).toMatchObject({
        status: 400,
        body: {
            success: false,
            error: 'This is an enterprise feature [error-action-not-allowed]',
            errorType: 'error-action-not-allowed',
        },
    });
});

it('needs the module for contact verification besides', async () => {
    fixture.workspace.licenseModules.delete('contact-id-verification');

    expect(await block({ visitor: whatsApp })).toMatchObject({
        status: 400,
        body: { success: false, error: 'error-action-not-allowed' },
    });
    expect(whatsAppChannel()).toMatchObject({ blocked: false });
});
