import { fakeApp } from './fakeAppHost';
import { type Fixture, startFixture } from './fixture';
import { sampleIds, sampleTokens } from '../../model/sample';

const { rooms, users } = sampleIds;
const path = `/api/apps/ui.interaction/${fakeApp.id}`;
const blockAction = {
    type: 'blockAction',
    actionId: 'retry',
    triggerId: 'trigger-1',
    rid: rooms.direct,
    payload: { blockId: 'block-1', value: 'anything' },
    container: { type: 'view', id: 'view-1' },
};

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
});

afterEach(() => fixture.close());

it('hands the app the body as it came, with the caller beside it', async () => {
    await fixture.post(path, { ...blockAction, user: { _id: users.admin } }, users.carla);

    expect(fixture.appHost.interactions).toEqual([
        {
            appId: fakeApp.id,
            interaction: {
                type: 'blockAction',
                userId: users.carla,
                body: { ...blockAction, user: { _id: users.admin } },
            },
        },
    ]);
});

it.each(['blockAction', 'viewSubmit', 'viewClosed', 'actionButton'])(
    "answers the app's answer to %s as it is",
    async (type) => {
        fixture.appHost.answer = { type: 'contextual_bar.open', view: { id: 'view-1', blocks: [] } };

        const { status, text } = await fixture.post(path, { type, payload: {} }, users.ana);

        expect(status).toBe(200);
        expect(text).toBe('{"type":"contextual_bar.open","view":{"id":"view-1","blocks":[]}}');
    },
);

it('answers nothing when the app answered nothing', async () => {
    fixture.appHost.answer = undefined;

    expect(await fixture.post(path, blockAction, users.ana)).toMatchObject({ status: 200, text: '' });
});

it('refuses a caller who is not logged in', async () => {
    expect(await fixture.post(path, blockAction)).toMatchObject({
        status: 401,
        body: { status: 'error', message: 'You must be logged in to do this.' },
    });
    expect(fixture.appHost.interactions).toEqual([]);
});

it('refuses a user who is no longer active', async () => {
    const headers = {
        'X-User-Id': users.ivan,
        'X-Auth-Token': sampleTokens.inactive,
        'Content-Type': 'application/json',
    };

    expect((await fixture.request(path, { method: 'POST', headers, body: JSON.stringify(blockAction) })).status).toBe(
        401,
    );
});

it('lets a forged visitor through, with no user', async () => {
    expect((await fixture.post(path, { ...blockAction, visitor: { anything: true } })).status).toBe(200);
    expect(fixture.appHost.interactions).toMatchObject([{ interaction: { type: 'blockAction', userId: undefined } }]);
});

it.each([
    ['token-of-guest-3', 200],
    ['no such token', 401],
])('takes a visitor by the token "%s" for what it is', async (token, status) => {
    const headers = { 'X-Visitor-Token': token, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ ...blockAction, visitor: { forged: true } });

    expect((await fixture.request(path, { method: 'POST', headers, body })).status).toBe(status);
});

it.each([{ type: 'somethingElse' }, {}, { type: ['blockAction'] }])('does not know the action %j', async (body) => {
    expect(await fixture.post(path, body, users.ana)).toMatchObject({
        status: 400,
        text: '{"error":"Unknown action"}',
    });
});

it('answers 500 with the message when the app throws', async () => {
    fixture.appHost.answer = new Error('out of order');

    expect(await fixture.post(path, blockAction, users.ana)).toMatchObject({
        status: 500,
        text: '{"error":"out of order"}',
    });
});
