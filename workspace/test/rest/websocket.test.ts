import { createHash } from 'node:crypto';

import { DDPSDK } from '@rocket.chat/ddp-client';
import { WebSocket } from 'ws';

import { type Fixture, startFixture } from './fixture';
import { sampleIds } from '../../model/sample';

const { users } = sampleIds;

let fixture: Fixture;
const opened: { close(): void }[] = [];

beforeAll(() => {
    // Node 20 has none of its own.
    Object.assign(globalThis, { WebSocket });
});

beforeEach(async () => {
    fixture = await startFixture();
});

afterEach(async () => {
    opened.splice(0).forEach((connection) => connection.close());
    await fixture.close();
});

/** Rocket.Chat's own published client, connected and not logged in. */
async function connect(): Promise<DDPSDK> {
    const sdk = await DDPSDK.createAndConnect(fixture.url, { retryCount: 0, retryTime: 0 });
    opened.push({
        close: () => {
            sdk.connection.close();
            // The client forgets its timers when it is closed.
            sdk.timeoutControl.stop();
        },
    });
    return sdk;
}

async function logIn(userId: string): Promise<DDPSDK> {
    const sdk = await connect();
    await sdk.account.loginWithToken(`test-token-of-${userId}`);
    return sdk;
}

describe('A login over the websocket', () => {
    it('takes up a token that was given out before', async () => {
        const sdk = await connect();
        const login = await sdk.account.loginWithToken(`test-token-of-${users.ana}`);
        expect(login).toMatchObject({ id: users.ana, token: `test-token-of-${users.ana}`, type: 'resume' });
        expect(sdk.account).toMatchObject({ uid: users.ana, user: { username: 'ana' } });
    });

    it('takes the digest of a password, and gives out a token that REST takes too', async () => {
        const sdk = await connect();
        await sdk.account.loginWithPassword('ana', createHash('sha256').update('ana').digest('hex'));
        const headers = { 'X-User-Id': users.ana, 'X-Auth-Token': sdk.account.user?.token ?? '' };
        expect((await fixture.request('/api/v1/me', { headers })).body).toMatchObject({ username: 'ana' });
    });

    it.each([
        ['a token of nobody', { resume: 'nobody' }],
        ['a token of somebody who was deactivated', { resume: `test-token-of-${users.ivan}` }],
        ['another password', { user: { username: 'ana' }, password: { digest: 'ana', algorithm: 'sha-256' } }],
        ['nothing', {}],
    ])('is refused with %s', async (_what, credentials) => {
        const sdk = await connect();
        await expect(sdk.call('login', credentials)).rejects.toMatchObject({ error: 403, errorType: 'Meteor.Error' });
    });

    it('ends with a logout, and takes the connection with it', async () => {
        const sdk = await logIn(users.ana);
        const gone = new Promise<void>((resolve) => {
            sdk.connection.once('disconnected', () => resolve());
        });
        await fixture.post('/api/v1/logout', {}, users.ana);
        await gone;
        expect((await fixture.get('/api/v1/me', users.ana)).status).toBe(401);
    });
});

describe('What is told to a user', () => {
    it('comes to their own connections, under the event that each subscribed to', async () => {
        const told: unknown[][] = [];
        const sdks: DDPSDK[] = [];
        for (const userId of [users.ana, users.bob]) {
            const sdk = await logIn(userId);
            sdks.push(sdk);
            const interactions = sdk.stream('notify-user', `${userId}/uiInteraction`, (payload) =>
                told.push([userId, 'uiInteraction', payload]),
            );
            const messages = sdk.stream('notify-user', `${userId}/message`, (payload) =>
                told.push([userId, 'message', payload]),
            );
            await Promise.all([interactions.ready(), messages.ready()]);
        }
        const ts = new Date();
        const u = { _id: 'app', username: 'app' };
        fixture.workspace.notifyUser(users.bob, { event: 'uiInteraction', payload: { triggerId: 'b' } });
        fixture.workspace.notifyUser(users.ana, { event: 'uiInteraction', payload: { triggerId: 'a' } });
        fixture.workspace.notifyUser(users.ana, {
            event: 'ephemeralMessage',
            payload: { _id: 'm', rid: 'r', u, msg: 'Hello', ts },
        });
        await settled(...sdks);
        const message = { _id: 'm', rid: 'r', u, msg: 'Hello', ts: { $date: ts.getTime() } };
        expect(told.sort()).toEqual(
            [
                [users.ana, 'uiInteraction', { triggerId: 'a' }],
                [users.ana, 'message', message],
                [users.bob, 'uiInteraction', { triggerId: 'b' }],
            ].sort(),
        );
    });

    it('is not told any more after the end of the subscription', async () => {
        const told: unknown[] = [];
        const sdk = await logIn(users.ana);
        const subscription = sdk.stream('notify-user', `${users.ana}/uiInteraction`, (payload) => told.push(payload));
        await subscription.ready();
        subscription.stop();
        await settled(sdk);
        fixture.workspace.notifyUser(users.ana, { event: 'uiInteraction', payload: {} });
        await settled(sdk);
        expect(told).toEqual([]);
    });

    it('is nothing for anybody else, nor for nobody', async () => {
        const bob = await logIn(users.bob);
        await expect(bob.stream('notify-user', `${users.ana}/message`, () => undefined).ready()).rejects.toMatchObject({
            error: 'not-allowed',
        });
        const nobody = await connect();
        await expect(
            nobody.stream('notify-user', `${users.ana}/message`, () => undefined).ready(),
        ).rejects.toMatchObject({ error: 'not-allowed' });
    });
});

describe('The websocket', () => {
    it('answers pings, also with an id, and refuses what it does not know', async () => {
        const { say, next } = await openSocket();
        say({ msg: 'ping', id: 'p1' });
        expect(await next()).toEqual({ msg: 'pong', id: 'p1' });
        say({ msg: 'ping' });
        expect(await next()).toEqual({ msg: 'pong' });
        say({ msg: 'method', id: 'm1', method: 'nope', params: [] });
        expect(await next()).toMatchObject({ msg: 'result', id: 'm1', error: { error: 404 } });
        expect(await next()).toEqual({ msg: 'updated', methods: ['m1'] });
        say({ msg: 'sub', id: 's1', name: 'stream-room-messages', params: ['GENERAL'] });
        expect(await next()).toMatchObject({ msg: 'nosub', id: 's1', error: { error: 404 } });
        say('no message at all');
        expect(await next()).toMatchObject({ msg: 'error' });
    });

    it('names the version that it speaks, and ends with whoever speaks another', async () => {
        const { socket, say, next } = await openSocket({ isConnected: false });
        const closed = new Promise((resolve) => {
            socket.once('close', resolve);
        });
        say({ msg: 'connect', version: 'pre1', support: ['pre1'] });
        expect(await next()).toEqual({ msg: 'failed', version: '1' });
        await closed;
    });

    it('is only there at its own path', async () => {
        const socket = new WebSocket(`${fixture.url}/sockjs/websocket`);
        const error = await new Promise<Error>((resolve) => {
            socket.once('error', resolve);
        });
        expect(error.message).toBe('Unexpected server response: 404');
    });

    it('ends with the server', async () => {
        const { socket } = await openSocket();
        const closed = new Promise((resolve) => {
            socket.once('close', resolve);
        });
        await fixture.close();
        await closed;
        expect(socket.readyState).toBe(WebSocket.CLOSED);
    });
});

/** A plain websocket, to see each message of the protocol. */
async function openSocket({ isConnected = true } = {}) {
    const socket = new WebSocket(`${fixture.url}/websocket`);
    opened.push(socket);
    const received: unknown[] = [];
    const waiting: ((message: unknown) => void)[] = [];
    socket.on('message', (data: Buffer) => {
        const message: unknown = JSON.parse(data.toString());
        const resolve = waiting.shift();
        return resolve ? resolve(message) : received.push(message);
    });
    await new Promise((resolve) => {
        socket.once('open', resolve);
    });
    const say = (message: unknown): void =>
        socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    const next = async (): Promise<unknown> =>
        received.length > 0 ? received.shift() : new Promise((resolve) => waiting.push(resolve));
    expect(await next()).toEqual({ server_id: '0' });
    if (isConnected) {
        say({ msg: 'connect', version: '1', support: ['1'] });
        expect(await next()).toMatchObject({ msg: 'connected' });
    }
    return { socket, say, next };
}

/** Resolves when everything that was sent to these before has arrived. */
async function settled(...sdks: readonly DDPSDK[]): Promise<void> {
    await Promise.all(sdks.map((sdk) => sdk.call('nope').catch(() => undefined)));
}
