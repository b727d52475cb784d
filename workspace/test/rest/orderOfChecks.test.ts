import { type Fixture, headersOf, startFixture } from './fixture';
import { sampleIds, sampleTokens } from '../../model/sample';
import { isRecord, stringAt } from '../../rest/unknownValues';

const { users } = sampleIds;
const channels = '/api/v1/omnichannel/contacts.channels';
const notLoggedIn = {
    success: false,
    error: 'You must be logged in to do this.',
    status: 'error',
    message: 'You must be logged in to do this.',
};

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
});

afterEach(() => fixture.close());

describe('Authentication', () => {
    it.each<[string, Record<string, string>]>([
        ['no headers', {}],
        ['the user id alone', { 'X-User-Id': users.ana }],
        ['the token alone', { 'X-Auth-Token': `test-token-of-${users.ana}` }],
        ['a wrong token', { 'X-User-Id': users.ana, 'X-Auth-Token': 'wrong' }],
        ["somebody else's token", { 'X-User-Id': users.ana, 'X-Auth-Token': `test-token-of-${users.admin}` }],
        ['an unknown user', headersOf('nobody')],
        ['a bearer token', { Authorization: `Bearer ${sampleTokens.service}` }],
        ['an inactive user', { 'X-User-Id': users.ivan, 'X-Auth-Token': sampleTokens.inactive }],
    ])('does not know the caller by %s', async (_what, headers) => {
        expect(await fixture.request(`${channels}?contactId=a`, { headers })).toMatchObject({
            status: 401,
            body: notLoggedIn,
        });
    });

    it('knows the service account by its personal access token', async () => {
        const headers = { 'X-User-Id': users.service, 'X-Auth-Token': sampleTokens.service };

        expect(await fixture.request(`${channels}?contactId=a`, { headers })).toMatchObject({ status: 200 });
    });

    it('gives a token for username or e-mail and password, until logging out', async () => {
        const login = await fixture.post('/api/v1/login', { user: 'ana@workspace.example', password: 'ana' });
        expect(login).toMatchObject({
            status: 200,
            body: { status: 'success', data: { userId: users.ana, me: { username: 'ana' } } },
        });
        const data = isRecord(login.body) ? login.body.data : undefined;
        const headers = { 'X-User-Id': users.ana, 'X-Auth-Token': stringAt(data, 'authToken') ?? '' };
        expect(await fixture.request('/api/v1/me', { headers })).toMatchObject({
            status: 200,
            body: { _id: users.ana, roles: ['livechat-agent', 'user'], success: true },
        });

        expect((await fixture.request('/api/v1/logout', { method: 'POST', headers })).status).toBe(200);
        expect((await fixture.request('/api/v1/me', { headers })).status).toBe(401);
    });

    it.each([
        { user: 'ana', password: 'wrong' },
        { user: 'nobody', password: 'ana' },
        { user: 'ivan', password: 'ivan' },
        { user: 'rocket.cat' },
        {},
    ])('does not log in with %j', async (body) => {
        expect(await fixture.post('/api/v1/login', body)).toMatchObject({
            status: 401,
            body: { status: 'error', message: 'Unauthorized' },
        });
    });
});

describe('The order of checks', () => {
    it('asks who is there before anything else', async () => {
        expect((await fixture.get(channels)).status).toBe(401);
    });

    it('tells who may not look nothing about the parameters', async () => {
        expect((await fixture.get(channels, users.carla)).status).toBe(403);
    });

    it('does not count refused callers', async () => {
        fixture.workspace.settings.API_Enable_Rate_Limiter_Limit_Calls_Default = 1;
        await fixture.get(channels);
        await fixture.get(channels, users.carla);

        expect((await fixture.get(`${channels}?contactId=a`, users.ana)).status).toBe(200);
    });

    it('counts before it looks at the parameters', async () => {
        fixture.workspace.settings.API_Enable_Rate_Limiter_Limit_Calls_Default = 1;

        expect((await fixture.get(channels, users.ana)).status).toBe(400);
        expect((await fixture.get(channels, users.ana)).status).toBe(429);
    });

    it('answers 404 for a route that is not there', async () => {
        expect(await fixture.get('/api/v1/omnichannel/contacts.nope', users.ana)).toMatchObject({
            status: 404,
            body: { success: false, error: 'Resource not found' },
        });
    });
});

describe('permissions.listAll', () => {
    it('tells everybody who is logged in who holds what', async () => {
        const { status, body } = await fixture.get('/api/v1/permissions.listAll', users.carla);

        expect(status).toBe(200);
        expect(body).toMatchObject({ remove: [], success: true });
        const holders = fixture.workspace.permissions.get('view-livechat-contact')?.roles;
        expect(holders).toContain('livechat-agent');
        expect(body).toHaveProperty(
            'update',
            expect.arrayContaining([{ _id: 'view-livechat-contact', roles: holders }]),
        );
        expect((await fixture.get('/api/v1/permissions.listAll')).status).toBe(401);
    });

    it('refuses a date that is none', async () => {
        expect((await fixture.get('/api/v1/permissions.listAll?updatedSince=soon', users.ana)).status).toBe(400);
    });
});
