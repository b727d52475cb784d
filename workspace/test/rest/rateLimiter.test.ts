import { request } from 'node:http';

import { type Fixture, headersOf, startFixture } from './fixture';
import { sampleIds } from '../../model/sample';

const { users } = sampleIds;
const path = '/api/v1/omnichannel/contacts.channels?contactId=a';
const start = new Date('2026-01-01T12:00:00.000Z');

let fixture: Fixture;

beforeEach(async () => {
    fixture = await startFixture();
    fixture.workspace.now = () => start;
});

afterEach(() => fixture.close());

const callTimes = async (times: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let call = 0; call < times; call += 1) {
        statuses.push((await fixture.get(path, users.ana)).status);
    }
    return statuses;
};

it('allows ten calls in a minute and says on each how many are left', async () => {
    const first = await fixture.get(path, users.ana);
    expect(first.status).toBe(200);
    expect(first.headers.get('x-ratelimit-limit')).toBe('10');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('9');
    expect(first.headers.get('x-ratelimit-reset')).toBe(String(start.getTime() + 60_000));

    expect(await callTimes(10)).toEqual([...Array<number>(9).fill(200), 429]);
});

it('tells the refused caller how long to wait', async () => {
    await callTimes(10);
    fixture.workspace.now = () => new Date(start.getTime() + 17_500);

    const { status, headers, body } = await fixture.get(path, users.ana);

    expect(status).toBe(429);
    expect(body).toEqual({
        success: false,
        error:
            'Error, too many requests. Please slow down. ' +
            'You must wait 43 seconds before trying this endpoint again. [error-too-many-requests]',
    });
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    expect(headers.get('x-ratelimit-reset')).toBe(String(start.getTime() + 60_000));
    expect(headers.get('retry-after')).toBeNull();
});

it('starts anew when the minute is over', async () => {
    await callTimes(11);
    fixture.workspace.now = () => new Date(start.getTime() + 59_999);
    expect(await callTimes(1)).toEqual([429]);

    fixture.workspace.now = () => new Date(start.getTime() + 60_000);
    expect(await callTimes(1)).toEqual([200]);
});

it('counts all users of an address together, but every route apart', async () => {
    await callTimes(10);

    expect((await fixture.get(path, users.bob)).status).toBe(429);
    expect((await fixture.get('/api/v1/permissions.listAll', users.ana)).status).toBe(200);
});

it('counts every address apart', async () => {
    await callTimes(10);

    const { hostname, port } = new URL(fixture.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
        request({ hostname, port, path, headers: headersOf(users.ana), localAddress: '127.0.0.2' }, (response) => {
            response.resume();
            resolve(response.statusCode);
        })
            .once('error', reject)
            .end();
    });

    expect(status).toBe(200);
});

it.each([users.admin, users.service])('neither counts nor refuses %s, who may bypass it', async (userId) => {
    await callTimes(11);

    const { status, headers } = await fixture.get(path, userId);

    expect(status).toBe(200);
    expect(headers.get('x-ratelimit-limit')).toBeNull();
});

it('lets everybody through when the setting turns it off', async () => {
    fixture.workspace.settings.API_Enable_Rate_Limiter = false;

    expect(new Set(await callTimes(15))).toEqual(new Set([200]));
});
