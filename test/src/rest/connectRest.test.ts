import { restCall } from './fakeRest';
import { getFromRest, postToRest, restConnection } from '../../../src/rest/RestApi';
import {
    after,
    type Answer,
    appSettings,
    never,
    rejectAfter,
    reply,
    serviceToken,
    serviceUserId,
    siteUrl,
} from '../fakes';

const path = '/api/v1/test';
const ok = reply(200, { success: true, value: 7 });
const tooMany = (wait: string) =>
    reply(429, {
        success: false,
        error: `Error, too many requests. Please slow down. ${wait} [error-too-many-requests]`,
    });

describe('restConnection', () => {
    it('is made of the account, the address and the longest wait', () => {
        expect(restConnection(appSettings({ restTimeoutMs: 1234 }))).toEqual({
            baseUrl: { origin: 'https://chat.example', pathPrefix: '/prefix' },
            userId: serviceUserId,
            authToken: serviceToken,
            timeoutMs: 1234,
        });
    });

    it.each([
        ['a user id', { restUserId: '' }],
        ['a token', { restAuthToken: '' }],
        ['an address', { restBaseUrl: '' }],
        ['an address that may be asked', { restBaseUrl: 'https://user:pw@chat.example' }],
    ])('cannot be had without %s', (_, settings) => {
        expect(restConnection(appSettings(settings))).toBeUndefined();
    });
});

describe('what getFromRest sends', () => {
    it('is one GET behind the path prefix with both headers and a timeout, and nothing else', async () => {
        const { call, http } = restCall({ test: ok });
        await getFromRest(call, path);
        expect(http.sent).toEqual([
            {
                method: 'GET',
                url: new URL(`${siteUrl}${path}`),
                options: {
                    headers: { 'X-User-Id': serviceUserId, 'X-Auth-Token': serviceToken },
                    timeout: 3000,
                    encoding: null,
                },
            },
        ]);
    });

    it('has the query in the address, not in the parameters that some servers drop', async () => {
        const { call, http } = restCall({ test: ok });
        await getFromRest(call, path, { contactId: 'a b&c=d#e' });
        expect(http.sent[0]?.url.href).toBe(`${siteUrl}${path}?contactId=a+b%26c%3Dd%23e`);
        expect(http.sent[0]?.options).not.toHaveProperty('params');
    });

    it('never has the token in the address', async () => {
        const { call, http } = restCall({ test: ok });
        await getFromRest(call, path, { contactId: 'c1' });
        expect(http.sent[0]?.url.href).not.toContain(serviceToken);
    });

    it('is nothing at all when no time is left', async () => {
        const { call, http } = restCall({ test: ok }, { deadlineMs: 0 });
        expect(await getFromRest(call, path)).toEqual({ kind: 'failed', failure: { reason: 'timed-out' } });
        expect(http.sent).toEqual([]);
    });
});

describe('what getFromRest gives', () => {
    it('is the body of a good answer', async () => {
        const { call } = restCall({ test: ok });
        expect(await getFromRest(call, path)).toEqual({ kind: 'answered', body: { success: true, value: 7 } });
    });

    it('is the body of an answer that does not say whether it succeeded, as some do', async () => {
        const { call } = restCall({ test: reply(200, { value: 7 }) });
        expect(await getFromRest(call, path)).toEqual({ kind: 'answered', body: { value: 7 } });
    });

    it('is the body of an answer without an address of its own', async () => {
        const { call } = restCall({ test: async () => ({ statusCode: 200, data: { value: 7 } }) });
        expect(await getFromRest(call, path)).toMatchObject({ kind: 'answered' });
    });

    it('is the body of an answer that was redirected within the origin', async () => {
        const { call } = restCall({ test: reply(200, {}, { url: 'https://chat.example:443/elsewhere' }) });
        expect(await getFromRest(call, path)).toMatchObject({ kind: 'answered' });
    });

    it.each<[string, Answer, object]>([
        ['invalid-token for a 401', reply(401, { success: false, error: 'x' }), { reason: 'invalid-token' }],
        ['invalid-token for an older 401', reply(401, { status: 'error', message: 'x' }), { reason: 'invalid-token' }],
        ['invalid-token for a 401 of a proxy', reply(401, null), { reason: 'invalid-token' }],
        ['lacks-permission for a 403', reply(403, { success: false }), { reason: 'lacks-permission' }],
        ['timed-out for a 408', reply(408, null), { reason: 'timed-out' }],
        [
            'rate-limited with the seconds for a 429',
            tooMany('You must wait 42 seconds before trying this endpoint again.'),
            { reason: 'rate-limited', waitSeconds: 42 },
        ],
        ['rate-limited with one second', tooMany('You must wait 1 second'), { reason: 'rate-limited', waitSeconds: 1 }],
        ['rate-limited for a 429 without seconds', tooMany(''), { reason: 'rate-limited' }],
        ['rate-limited for a 429 of a proxy', reply(429, null), { reason: 'rate-limited' }],
        ['rate-limited for seconds beyond all sense', tooMany('must wait 999999 seconds'), { reason: 'rate-limited' }],
        ['server-error for a 500', reply(500, { success: false }), { reason: 'server-error', status: 500 }],
        ['server-error for a 502', reply(502, null), { reason: 'server-error', status: 502 }],
        ['server-error for a 503', reply(503, '<html>'), { reason: 'server-error', status: 503 }],
        ['unexpected-answer for a 400', reply(400, { success: false }), { reason: 'unexpected-answer', status: 400 }],
        ['unexpected-answer for a 404', reply(404, { success: false }), { reason: 'unexpected-answer', status: 404 }],
        ['unexpected-answer for a 600', reply(600, null), { reason: 'unexpected-answer', status: 600 }],
        ['unexpected-answer for a 204', reply(204, {}), { reason: 'unexpected-answer', status: 204 }],
        [
            'unexpected-answer for success: false',
            reply(200, { success: false }),
            { reason: 'unexpected-answer', status: 200 },
        ],
        ['unexpected-answer for no data', reply(200, null), { reason: 'unexpected-answer', status: 200 }],
        ['unexpected-answer for a list', reply(200, []), { reason: 'unexpected-answer', status: 200 }],
        ['unexpected-answer for a text', reply(200, 'ok'), { reason: 'unexpected-answer', status: 200 }],
        [
            'unexpected-answer for an answer of another origin',
            reply(200, { success: true }, { url: 'https://evil.example/api/v1/test' }),
            { reason: 'unexpected-answer' },
        ],
        [
            'unexpected-answer for an answer over another scheme',
            reply(200, { success: true }, { url: 'http://chat.example/prefix/api/v1/test' }),
            { reason: 'unexpected-answer' },
        ],
        [
            "unexpected-answer, not its own reason, for another origin's refusal",
            reply(401, {}, { url: 'https://evil.example' }),
            { reason: 'unexpected-answer' },
        ],
        ['unreachable for an answer of undefined', async () => undefined, { reason: 'unreachable' }],
        ['unreachable for an answer of null', async () => null, { reason: 'unreachable' }],
        ['unreachable for an answer without a status', async () => ({ data: {} }), { reason: 'unreachable' }],
        ['unreachable for a text', async () => 'ok', { reason: 'unreachable' }],
        ['unreachable for undefined that is no promise', () => undefined, { reason: 'unreachable' }],
        [
            'unreachable for a rejection',
            async () => Promise.reject(new Error('ECONNREFUSED')),
            { reason: 'unreachable' },
        ],
        [
            'unreachable for a rejection with a mere text',

            async () => Promise.reject('getaddrinfo ENOTFOUND'),
            { reason: 'unreachable' },
        ],
        [
            'unreachable for an accessor that throws at once',
            () => {
                throw new Error('no networking');
            },
            { reason: 'unreachable' },
        ],
    ])('is %s', async (_, answer, failure) => {
        const { call } = restCall({ test: answer });
        const answered = await getFromRest(call, path);
        expect(answered.kind === 'failed' && answered.failure).toEqual(failure);
    });
});

describe('the error of a failed answer', () => {
    it.each<[string, Answer, string | undefined]>([
        [
            "the server's own word",
            reply(400, { success: false, error: 'error-contact-not-found' }),
            'error-contact-not-found',
        ],
        ['nothing, where it says none', reply(400, { success: false }), undefined],
        ['nothing, where it is no text', reply(400, { error: { code: 7 } }), undefined],
        [
            'nothing, where another origin says it',
            reply(400, { error: 'x' }, { url: 'https://evil.example' }),
            undefined,
        ],
        ['nothing, where there is no answer', async () => undefined, undefined],
    ])('is %s', async (_, answer, error) => {
        const { call } = restCall({ test: answer });
        const answered = await getFromRest(call, path);
        expect(answered.kind === 'failed' ? answered.error : 'answered').toBe(error);
    });
});

describe('postToRest', () => {
    it('sends one POST with the data, both headers and a timeout, and nothing else', async () => {
        const { call, http } = restCall({ test: ok });
        expect(await postToRest(call, path, { visitor: 7 })).toMatchObject({ kind: 'answered' });
        expect(http.sent).toEqual([
            {
                method: 'POST',
                url: new URL(`${siteUrl}${path}`),
                options: {
                    headers: { 'X-User-Id': serviceUserId, 'X-Auth-Token': serviceToken },
                    timeout: 3000,
                    encoding: null,
                    data: { visitor: 7 },
                },
            },
        ]);
    });

    it('fails as a GET does', async () => {
        const { call, logger } = restCall({ test: reply(403, { error: serviceToken }) });
        expect(await postToRest(call, path, {})).toMatchObject({ failure: { reason: 'lacks-permission' } });
        expect(logger.text).not.toContain(serviceToken);
    });
});

describe('the time that getFromRest takes', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it.each<[string, Answer, number]>([
        ['never settles', never, 3000],
        ['answers too late', () => after(5000, { statusCode: 200, data: {} }), 3000],
        ['rejects when its own time is up', () => rejectAfter(3000, new Error('The user aborted a request.')), 3000],
        ['gives up and resolves to nothing then', () => after(3000, undefined), 3000],
    ])('ends with timed-out for an accessor that %s', async (_, answer, ms) => {
        const { call, logger } = restCall({ test: answer });
        const start = Date.now();
        const asked = getFromRest(call, path).then((given) => ({ given, ms: Date.now() - start }));
        await jest.advanceTimersByTimeAsync(6000);
        expect(await asked).toEqual({ given: { kind: 'failed', failure: { reason: 'timed-out' } }, ms });
        expect(logger.lines).toEqual([['warn', { event: 'rest-request', path, ms, reason: 'timed-out' }]]);
    });

    it('ends with unreachable for an accessor that rejects before its time is up', async () => {
        const { call } = restCall({ test: () => rejectAfter(2999, new Error('ECONNRESET')) });
        const asked = getFromRest(call, path);
        await jest.advanceTimersByTimeAsync(6000);
        expect(await asked).toEqual({ kind: 'failed', failure: { reason: 'unreachable' } });
    });

    it('is what the setting says, where the deadline leaves more', async () => {
        const { call, http } = restCall({ test: never }, { restTimeoutMs: 1000 });
        const start = Date.now();
        const asked = getFromRest(call, path).then(() => Date.now() - start);
        await jest.advanceTimersByTimeAsync(6000);
        expect(await asked).toBe(1000);
        expect(http.sent[0]?.options?.timeout).toBe(1000);
    });

    it('is what the deadline leaves, where that is less than the setting', async () => {
        const { call, http } = restCall({ test: never }, { restTimeoutMs: 1000 });
        await jest.advanceTimersByTimeAsync(2900);
        const start = Date.now();
        const asked = getFromRest(call, path).then(() => Date.now() - start);
        await jest.advanceTimersByTimeAsync(6000);
        expect(await asked).toBe(600);
        expect(http.sent[0]?.options?.timeout).toBe(600);
    });
});

describe('what getFromRest logs', () => {
    it.each<[string, Answer]>([
        ['an answer', ok],
        ['a refusal that repeats the token', reply(401, { success: false, error: serviceToken })],
        ['an error that repeats the token', async () => Promise.reject(new Error(serviceToken))],
        ['an answer of another origin', reply(200, {}, { url: `https://evil.example/${serviceToken}` })],
    ])('of %s is one line without the token, the query or the body', async (_, answer) => {
        const { call, logger } = restCall({ test: answer });
        await getFromRest(call, path, { contactId: 'contact-1' });
        expect(logger.lines).toEqual([[expect.any(String), expect.objectContaining({ event: 'rest-request', path })]]);
        expect(logger.text).not.toMatch(new RegExp(`${serviceToken}|contact-1|"value"`));
    });
});
