import { fakeRest } from './fakeRest';
import {
    type Answer,
    after,
    never,
    rejectAfter,
    reply,
    replyRefusal,
    serviceToken,
    serviceUserId,
    siteUrl,
} from '../fakes';

const path = '/api/v1/test';
const ok = reply(200, { success: true, value: 7 });
/** Of the time that is given unless another is set, there is no more to give. */
const timedOut = { kind: 'failed', failure: { reason: 'timed-out', isLongest: true } };
const unreachable = { kind: 'failed', failure: { reason: 'unreachable' } };

describe('what a GET sends', () => {
    it('is one request behind the path prefix with both headers and a timeout, and nothing else', async () => {
        const { rest, http } = fakeRest({ test: ok });
        await rest.get(path);
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
        const { rest, http } = fakeRest({ test: ok });
        await rest.get(path, { contactId: 'a b&c=d#e' });
        expect(http.sent[0]?.url.href).toBe(`${siteUrl}${path}?contactId=a+b%26c%3Dd%23e`);
        expect(http.sent[0]?.options).not.toHaveProperty('params');
    });

    it('never has the token in the address', async () => {
        const { rest, http } = fakeRest({ test: ok });
        await rest.get(path, { contactId: 'c1' });
        expect(http.sent[0]?.url.href).not.toContain(serviceToken);
    });

    it('is nothing at all when no time is left', async () => {
        const { rest, http } = fakeRest({ test: ok }, { deadlineMs: 0 });
        expect(await rest.get(path)).toEqual(timedOut);
        expect(http.sent).toEqual([]);
    });
});

describe('what a POST sends', () => {
    it('is one request with the data, both headers and a timeout, and nothing else', async () => {
        const { rest, http } = fakeRest({ test: ok });
        expect(await rest.post(path, { visitor: 7 })).toMatchObject({ kind: 'answered' });
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
});

describe.each<'get' | 'post'>(['get', 'post'])('what %s gives', (method) => {
    const ask = (answer: Answer) => fakeRest({ test: answer }).rest[method](path, {});

    it('is the body of a good answer', async () => {
        expect(await ask(ok)).toEqual({ kind: 'answered', body: { success: true, value: 7 } });
    });

    it("is why there is none, with the server's own word for it", async () => {
        expect(await ask(replyRefusal(403, 'error-unauthorized'))).toEqual({
            kind: 'failed',
            failure: { reason: 'lacks-permission' },
            error: 'error-unauthorized',
        });
    });

    it('is unexpected where another origin answers', async () => {
        expect(await ask(reply(200, {}, { url: 'https://elsewhere.example' }))).toEqual({
            kind: 'failed',
            failure: { reason: 'unexpected-answer', status: 200, isForeign: true },
        });
    });

    it.each<[string, Answer]>([
        ['gives nothing', async () => undefined],
        ['gives nothing that is a promise', () => undefined],
        ['rejects', async () => Promise.reject(new Error('socket hang up'))],
        [
            'throws at once',
            () => {
                throw new Error('no networking');
            },
        ],
    ])('is that the server was not reached where the accessor %s', async (_, answer) => {
        expect(await ask(answer)).toEqual(unreachable);
    });
});

describe('the time that a request takes', () => {
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
        const { rest, logger } = fakeRest({ test: answer });
        const start = Date.now();
        const asked = rest.get(path).then((given) => ({ given, ms: Date.now() - start }));
        await jest.advanceTimersByTimeAsync(6000);
        expect(await asked).toEqual({ given: timedOut, ms });
        expect(logger.lines).toEqual([
            ['warn', { event: 'rest-request', path, ms, reason: 'timed-out', isLongest: true }],
        ]);
    });

    it('ends with unreachable for an accessor that rejects before its time is up', async () => {
        const { rest } = fakeRest({ test: () => rejectAfter(2999, new Error('ECONNRESET')) });
        const asked = rest.get(path);
        await jest.advanceTimersByTimeAsync(6000);
        expect(await asked).toEqual(unreachable);
    });

    it('is what the connection says, where the deadline leaves more', async () => {
        const { rest, http } = fakeRest({ test: never }, { timeoutMs: 1000 });
        const start = Date.now();
        const asked = rest.get(path).then(() => Date.now() - start);
        await jest.advanceTimersByTimeAsync(6000);
        expect(await asked).toBe(1000);
        expect(http.sent[0]?.options?.timeout).toBe(1000);
    });

    it('is what the deadline leaves, where that is less', async () => {
        const { rest, http } = fakeRest({ test: never }, { timeoutMs: 1000 });
        await jest.advanceTimersByTimeAsync(2900);
        const start = Date.now();
        const asked = rest.get(path).then(() => Date.now() - start);
        await jest.advanceTimersByTimeAsync(6000);
        expect(await asked).toBe(600);
        expect(http.sent[0]?.options?.timeout).toBe(600);
    });
});

describe('what is logged of a request', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it.each<[string, Answer]>([
        ['a slow answer', async (url) => after(1000, ok(url))],
        ['a refusal that repeats the token', replyRefusal(401, serviceToken)],
        ['an error that repeats the token', async () => Promise.reject(new Error(serviceToken))],
        ['an answer of another origin', reply(200, {}, { url: `https://evil.example/${serviceToken}` })],
    ])('that got %s is one line without the token, the query or the body', async (_, answer) => {
        const { rest, logger } = fakeRest({ test: answer });
        const asked = rest.get(path, { contactId: 'contact-1' });
        await jest.advanceTimersByTimeAsync(1000);
        await asked;
        expect(logger.lines).toEqual([[expect.any(String), expect.objectContaining({ event: 'rest-request', path })]]);
        expect(logger.text).not.toMatch(new RegExp(`${serviceToken}|contact-1|"value"`));
    });

    it('names the service account to whoever is advised to let it be asked more often', async () => {
        const { rest, logger } = fakeRest({ test: replyRefusal(429) });
        await rest.post(path, {});
        expect(logger.lines).toContainEqual([
            'warn',
            { event: 'advice', give: 'api-bypass-rate-limit', to: serviceUserId },
        ]);
    });
});

describe('what is known of a connection', () => {
    it('is a key of its workspace and account, and no token', () => {
        const keyOf = (changes: Parameters<typeof fakeRest>[1]) => fakeRest({}, changes).rest.accountKey;
        const key = keyOf({});
        expect(keyOf({ authToken: 'another', timeoutMs: 1 })).toBe(key);
        expect(keyOf({ userId: 'another' })).not.toBe(key);
        expect(keyOf({ baseUrl: { origin: 'https://chat.example', pathPrefix: '' } })).not.toBe(key);
        expect(JSON.stringify(fakeRest({}).rest)).not.toContain(serviceToken);
    });
});
