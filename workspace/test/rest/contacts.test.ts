import { type Fixture, startFixture } from './fixture';
import { sampleIds } from '../../model/sample';

const { contacts, rooms, users } = sampleIds;
const missingPermission = 'User does not have the permissions required for this action [error-unauthorized]';

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
});

afterEach(() => fixture.close());

const channelsOf = (contactId: string, userId: string = users.ana) =>
    fixture.get(`/api/v1/omnichannel/contacts.channels?contactId=${contactId}`, userId);

describe('contacts.channels', () => {
    it('answers the documented contact byte for byte as documented', async () => {
        const { status, text } = await channelsOf(contacts.endpointExample);

        expect(status).toBe(200);
        expect(text).toBe(
            '{"channels":[{"name":"widget","visitor":{"visitorId":"234567987655weygcbg","source":{"type":"widget"}},' +
                '"blocked":false,"verified":true,"details":{"type":"widget","destination":"example.com"},' +
                '"lastChat":{"_id":"sdfgjhgfdfeG","ts":"2024-11-22T14:53:36.500Z"},"field":"email",' +
                '"value":"[email protected]","verifiedAt":"2024-11-22T14:55:21.354Z"}],"success":true}',
        );
    });

    it('gives visitor, flags and last chat of every channel, the source without an id where it has none', async () => {
        const { body } = await channelsOf(contacts.verified);

        expect(body).toMatchObject({ success: true, channels: [{ name: 'email', verified: true, blocked: false }] });
        expect(body).toHaveProperty('channels.0.visitor', {
            visitorId: 'visitorVerifiedMl',
            source: { type: 'email' },
        });
        expect(body).toHaveProperty('channels.0.lastChat._id', rooms.verified);
    });

    it('answers an empty list for a contact without channels', async () => {
        expect(await channelsOf(contacts.withoutChannels)).toMatchObject({
            status: 200,
            body: { channels: [], success: true },
        });
    });

    it.each(['invalid', ''])('answers an empty list for the unknown contact "%s"', async (contactId) => {
        expect(await channelsOf(contactId)).toMatchObject({ status: 200, body: { channels: [], success: true } });
    });

    it('still answers the channels of a deleted contact', async () => {
        expect((await channelsOf(contacts.deleted)).body).toMatchObject({ channels: [{ name: 'widget' }] });
    });

    it('shows one channel per name, and so hides a blocked older identity', async () => {
        const { body } = await channelsOf(contacts.twoVisitors);

        expect(body).toMatchObject({
            channels: [
                { name: 'widget', visitor: { visitorId: sampleIds.visitors.twoVisitorsNewer }, blocked: false },
                { name: 'email' },
            ],
        });
    });

    it('refuses everybody once no role holds the permission', async () => {
        fixture.workspace.permissions.get('view-livechat-contact')?.roles.splice(0);

        expect(await channelsOf(contacts.verified, users.admin)).toMatchObject({
            status: 403,
            body: { success: false, error: missingPermission },
        });
    });

    it('says which parameter is missing', async () => {
        const { status, text } = await fixture.get('/api/v1/omnichannel/contacts.channels', users.ana);

        expect(status).toBe(400);
        expect(text).toBe(
            '{"success":false,"error":"must have required property \'contactId\' [invalid-params]",' +
                '"errorType":"invalid-params"}',
        );
    });

    it.each([
        ['?contactId=a&count=5', 'must NOT have additional properties [invalid-params]'],
        ['?contactId=a&contactId=b', 'must be string [invalid-params]'],
    ])('refuses the query %s', async (query, error) => {
        expect(await fixture.get(`/api/v1/omnichannel/contacts.channels${query}`, users.ana)).toMatchObject({
            status: 400,
            body: { success: false, error, errorType: 'invalid-params' },
        });
    });
});

describe('contacts.get', () => {
    const contact = (contactId: string, userId: string = users.ana) =>
        fixture.get(`/api/v1/omnichannel/contacts.get?contactId=${contactId}`, userId);

    it('answers the contact with all its channels, ungrouped', async () => {
        const { status, body } = await contact(contacts.twoVisitors);

        expect(status).toBe(200);
        expect(body).toMatchObject({
            success: true,
            contact: {
                _id: contacts.twoVisitors,
                name: 'Tomás Duarte',
                emails: [{ address: 'tomas@contacts.example' }, { address: 't.duarte@office.example' }],
                lastChat: { _id: rooms.twoVisitors },
            },
        });
        expect(body).toHaveProperty('contact.createdAt', expect.stringMatching(/^\d{4}-\d\d-\d\dT/));
        expect(body).toHaveProperty('contact.channels.length', 3);
    });

    it('answers no last chat for a contact nobody ever chatted with', async () => {
        expect((await contact(contacts.withoutChannels)).body).not.toHaveProperty('contact.lastChat');
    });

    it.each(['invalid', contacts.deleted])('does not find "%s"', async (contactId) => {
        expect(await contact(contactId)).toMatchObject({
            status: 404,
            body: { success: false, error: 'Resource not found' },
        });
    });

    it('refuses who does not hold the permission', async () => {
        expect(await contact(contacts.verified, users.carla)).toMatchObject({
            status: 403,
            body: { success: false, error: missingPermission },
        });
    });

    it('asks for an id, and not for a blank one', async () => {
        expect((await fixture.get('/api/v1/omnichannel/contacts.get', users.ana)).body).toEqual({
            success: false,
            error: "must have required property 'contactId' [invalid-params]",
            errorType: 'invalid-params',
        });
        expect((await contact('%20')).status).toBe(400);
    });
});

describe('contacts.search', () => {
    const search = (query: string, userId: string = users.manager) =>
        fixture.get(`/api/v1/omnichannel/contacts.search?${query}`, userId);

    it('finds known contacts only, unless told to find unknown ones', async () => {
        expect((await search('searchText=guest')).body).toMatchObject({ contacts: [], total: 0 });
        expect((await search('searchText=guest&unknown=true')).body).toMatchObject({
            contacts: [{ _id: contacts.unknown }],
            total: 1,
        });
    });

    it.each(['ZOE', 'zoe.okafor@', '%2B551199876'])('finds a contact by name, e-mail or phone: %s', async (text) => {
        expect((await search(`searchText=${text}`)).body).toMatchObject({
            success: true,
            contacts: [{ _id: contacts.eightChannels, contactManager: { _id: users.ana, username: 'ana' } }],
            count: 50,
            offset: 0,
            total: 1,
        });
    });

    it.each(['invalid', 'Dora', '.*'])('finds nothing for "%s": no such text, deleted, no pattern', async (text) => {
        expect((await search(`searchText=${text}`)).body).toMatchObject({ contacts: [], total: 0 });
    });

    it('pages and sorts, by name unless told', async () => {
        const first = await search('searchText=example&count=2');
        expect(first.body).toMatchObject({ count: 2, offset: 0, total: 6 });
        expect(first.body).toHaveProperty('contacts.length', 2);
        expect(first.body).toMatchObject({ contacts: [{ _id: contacts.markup }, { name: 'Juanito Perez' }] });

        const sort = encodeURIComponent('{"name":-1}');
        const last = await search(`searchText=example&count=2&offset=5&sort=${sort}`);
        expect(last.body).toMatchObject({ contacts: [{ _id: contacts.markup }], offset: 5, total: 6 });
    });

    it('gives everything for a count of 0 and never more than 100 otherwise', async () => {
        expect((await search('count=0')).body).toHaveProperty('contacts.length', 13);
        expect((await search('count=5000')).body).toMatchObject({ count: 100 });
    });

    it('refuses a sort that is no JSON, and values of the wrong type', async () => {
        expect(await search('sort=name')).toMatchObject({
            status: 400,
            body: {
                success: false,
                error: 'Invalid sort parameter provided: "name" [error-invalid-sort]',
                errorType: 'error-invalid-sort',
            },
        });
        expect((await search('count=many')).body).toHaveProperty('error', 'must be number [invalid-params]');
    });

    it('refuses who does not hold the permission', async () => {
        expect((await search('searchText=zoe', users.carla)).body).toHaveProperty('error', missingPermission);
    });
});

describe('contacts.history', () => {
    const history = (query: string, userId: string = users.ana) =>
        fixture.get(`/api/v1/omnichannel/contacts.history?${query}`, userId);
    const ofEight = `contactId=${contacts.eightChannels}`;

    it('answers the closed chats only, the last closed first', async () => {
        const { body } = await history(ofEight);

        expect(body).toMatchObject({
            success: true,
            history: [
                {
                    _id: rooms.eightChannelsClosedWidget,
                    closer: 'user',
                    closedBy: { username: 'ana' },
                    source: { type: 'widget' },
                    lastMessage: { msg: 'Thank you, bye' },
                },
                { _id: rooms.eightChannelsClosedSms },
            ],
            count: 2,
            offset: 0,
            total: 2,
        });
        expect(body).not.toHaveProperty('history.0.contactId');
    });

    it('pages through them', async () => {
        expect((await history(`${ofEight}&count=1&offset=1`)).body).toMatchObject({
            history: [{ _id: rooms.eightChannelsClosedSms }],
            count: 1,
            offset: 1,
            total: 2,
        });
    });

    it('ignores the source without a licence and filters by it with one', async () => {
        expect((await history(`${ofEight}&source=sms`)).body).toHaveProperty('total', 2);

        fixture.workspace.licenseModules.add('contact-id-verification');

        expect((await history(`${ofEight}&source=SM`)).body).toMatchObject({
            history: [{ _id: rooms.eightChannelsClosedSms }],
            total: 1,
        });
    });

    it('answers an empty history where no chat was closed', async () => {
        expect((await history(`contactId=${contacts.verified}`)).body).toMatchObject({ history: [], total: 0 });
    });

    it('does not know an unknown contact', async () => {
        expect(await history('contactId=invalid')).toMatchObject({
            status: 400,
            body: { success: false, error: 'error-contact-not-found' },
        });
    });

    it('has a permission of its own, which the viewer of contacts does not hold', async () => {
        expect((await channelsOf(contacts.eightChannels, users.vera)).status).toBe(200);
        expect(await history(ofEight, users.vera)).toMatchObject({ status: 403, body: { error: missingPermission } });
    });
});
