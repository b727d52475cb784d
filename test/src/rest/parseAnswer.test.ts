import type { Settled } from '../../../src/clock/startDeadline';
import { parseAnswer } from '../../../src/rest/parseAnswer';
import { type Answer, reply, replyHtml, replyParsed, replyRefusal, restConnection, siteUrl } from '../fakes';

const { baseUrl } = restConnection();

async function settle(answer: Answer): Promise<Settled<unknown>> {
    return { kind: 'value', value: await answer(`${siteUrl}/api/v1/test`) };
}

const parse = (settled: Settled<unknown>, timeIsUp = false) =>
    parseAnswer(settled, baseUrl, { timeIsUp, isLongest: false });
const parseFailure = async (answer: Answer) => {
    const parsed = parse(await settle(answer));
    return parsed.kind === 'failed' ? parsed.failure : parsed;
};

/** Of something that answers in JSON, but is no Rocket.Chat. */
const replyOther = (status: number): Answer => reply(status, { message: 'Not here', code: status });
const tooMany = (wait: string): Answer =>
    replyRefusal(429, `Error, too many requests. Please slow down. ${wait} [error-too-many-requests]`);

describe('a good answer', () => {
    it.each<[string, Answer, object]>([
        ['says so', reply(200, { success: true, value: 7 }), { success: true, value: 7 }],
        ['does not say whether it succeeded, as some do', reply(200, { value: 7 }), { value: 7 }],
        ['was parsed by the host', replyParsed(200, { value: 7 }), { value: 7 }],
        ['has no address of its own', async () => ({ statusCode: 200, data: { value: 7 } }), { value: 7 }],
        [
            'was redirected within the origin',
            reply(200, { value: 7 }, { url: 'https://chat.example:443/elsewhere' }),
            { value: 7 },
        ],
    ])('is one that %s', async (_, answer, body) => {
        expect(parse(await settle(answer))).toEqual({ kind: 'answered', body });
    });

    it('is good though it took all of its time', async () => {
        expect(parse(await settle(reply(200, {})), true)).toEqual({ kind: 'answered', body: {} });
    });
});

describe('what a status means', () => {
    const foreign = (status: number) => ({ reason: 'unexpected-answer', status, isForeign: true });
    const inFront = (status: number) => ({ reason: 'refused-in-front', status });
    const unexpected = (status: number) => ({ reason: 'unexpected-answer', status });
    const serverError = (status: number) => ({ reason: 'server-error', status });

    it.each<[string, Answer, object]>([
        ['a 401 of Rocket.Chat', replyRefusal(401, 'You must be logged in to do this.'), { reason: 'invalid-token' }],
        [
            'a 401 of an older Rocket.Chat',
            reply(401, { status: 'error', message: 'You must be logged in to do this.' }),
            { reason: 'invalid-token' },
        ],
        [
            'a 401 in both envelopes',
            reply(401, { success: false, error: 'x', status: 'error', message: 'x' }),
            { reason: 'invalid-token' },
        ],
        ['a 401 of a page', replyHtml(401), inFront(401)],
        ['a 401 of something else', replyOther(401), inFront(401)],
        ['a 401 without a body', reply(401, undefined), inFront(401)],
        ['a 401 with a mere null', reply(401, null), inFront(401)],
        ['a 403 of Rocket.Chat', replyRefusal(403, '[error-unauthorized]'), { reason: 'lacks-permission' }],
        ['a 403 of a page', replyHtml(403), inFront(403)],
        ['a 403 of something else', replyOther(403), inFront(403)],
        ['a 403 in the envelope of an older 401', reply(403, { status: 'error', message: 'x' }), inFront(403)],
        ['a 403 that says nothing of why', reply(403, { success: false }), inFront(403)],
        ['a 403 whose error is no text', reply(403, { success: false, error: { code: 7 } }), inFront(403)],
        ['a 404 of Rocket.Chat', replyRefusal(404, 'Resource not found'), unexpected(404)],
        ['a 404 of a page', replyHtml(404), foreign(404)],
        ['a 404 of something else', replyOther(404), foreign(404)],
        ['a 429 without seconds', tooMany(''), { reason: 'rate-limited' }],
        [
            'a 429 with the seconds',
            tooMany('You must wait 42 seconds before trying this endpoint again.'),
            { reason: 'rate-limited', waitSeconds: 42 },
        ],
        ['a 429 with one second', tooMany('You must wait 1 second'), { reason: 'rate-limited', waitSeconds: 1 }],
        ['a 429 with seconds beyond all sense', tooMany('must wait 999999 seconds'), { reason: 'rate-limited' }],
        ['a 429 of a page', replyHtml(429), inFront(429)],
        ['a 429 of something else', replyOther(429), inFront(429)],
        ['a 200 that says that it failed', replyRefusal(200), unexpected(200)],
        ['a 200 of a page', replyHtml(200), foreign(200)],
        ['a 200 without data', reply(200, null), foreign(200)],
        ['a 200 that is a list', reply(200, []), foreign(200)],
        ['a 200 that is a text', reply(200, 'ok'), foreign(200)],
        ['a 204', reply(204, {}), foreign(204)],
        ['a 302', replyHtml(302), foreign(302)],
        ['a 400 of Rocket.Chat', replyRefusal(400, '[invalid-params]'), unexpected(400)],
        ['a 400 of a page', replyHtml(400), foreign(400)],
        ['a 408', replyHtml(408), { reason: 'timed-out', isLongest: true }],
        ['a 500 of Rocket.Chat', replyRefusal(500, 'Internal server error'), serverError(500)],
        ['a 502 of a page', replyHtml(502), serverError(502)],
        ['a 503 of something else', replyOther(503), serverError(503)],
        ['a 599', reply(599, null), serverError(599)],
        ['a 600', reply(600, null), foreign(600)],
    ])('is told of %s', async (_, answer, failure) => {
        expect(await parseFailure(answer)).toEqual(failure);
    });

    it.each<[string, number, string]>([
        ['a good answer', 200, 'https://evil.example/api/v1/test'],
        ['a good answer over another scheme', 200, 'http://chat.example/prefix/api/v1/test'],
        ['a good answer of another port', 200, 'https://chat.example:444/prefix/api/v1/test'],
        ['a refusal', 401, 'https://evil.example'],
        ['a failure', 503, 'https://evil.example'],
        ['an answer from no address at all', 200, 'nowhere'],
    ])('is not asked where another origin gave %s', async (_, status, url) => {
        const answer = reply(status, { success: status === 200, error: 'x' }, { url });
        expect(await parseFailure(answer)).toEqual(foreign(status));
    });
});

describe('no answer', () => {
    const threw = (text: string): Settled<unknown> => ({ kind: 'threw', error: new Error(text) });
    const timedOut = { kind: 'failed', failure: { reason: 'timed-out' } };
    const unreachable = { kind: 'failed', failure: { reason: 'unreachable' } };

    it('is that the time ran out, where it was late', () => {
        expect([parse({ kind: 'late' }), parse({ kind: 'late' }, true)]).toEqual([timedOut, timedOut]);
    });

    it.each([true, false])('says whether more time can be given: %p', (isLongest) => {
        const failure = { reason: 'timed-out', ...(isLongest && { isLongest }) };
        const settled: readonly (readonly [Settled<unknown>, boolean])[] = [
            [{ kind: 'late' }, false],
            [threw('The user aborted a request.'), true],
            [{ kind: 'value', value: undefined }, true],
        ];
        expect(settled.map(([one, timeIsUp]) => parseAnswer(one, baseUrl, { timeIsUp, isLongest }))).toEqual(
            settled.map(() => ({ kind: 'failed', failure })),
        );
    });

    it('is that the time ran out, where the host gave up only then', () => {
        expect(parse(threw('The user aborted a request.'), true)).toEqual(timedOut);
        expect(parse(threw('connect ECONNREFUSED'), true)).toEqual(timedOut);
        expect(parse({ kind: 'value', value: undefined }, true)).toEqual(timedOut);
    });

    it('is that the server was not reached, where the host gave up before, and why', () => {
        expect(parse(threw('socket hang up'))).toEqual(unreachable);
        expect(parse(threw('connect ECONNREFUSED'))).toEqual({
            kind: 'failed',
            failure: { reason: 'unreachable', because: 'ECONNREFUSED' },
        });
    });

    it.each([[undefined], [null], ['ok'], [{ data: {} }], [{ statusCode: '200', data: {} }], [[200]]])(
        'is that the server was not reached, where the host gave %j',
        (value) => {
            expect(parse({ kind: 'value', value })).toEqual(unreachable);
        },
    );
});

describe('the error of a failed answer', () => {
    it.each<[string, Answer, string | undefined]>([
        ["the server's own word", replyRefusal(400, 'error-contact-not-found'), 'error-contact-not-found'],
        ['nothing, where it says none', reply(400, { success: false }), undefined],
        ['nothing, where it is no text', reply(400, { error: { code: 7 } }), undefined],
        [
            'nothing, where another origin says it',
            reply(400, { error: 'x' }, { url: 'https://evil.example' }),
            undefined,
        ],
        ['nothing, where there is no answer', async () => undefined, undefined],
    ])('is %s', async (_, answer, error) => {
        const parsed = parse(await settle(answer));
        expect(parsed.kind === 'failed' ? parsed.error : 'answered').toBe(error);
    });
});

describe('a refusal in front of the server', () => {
    const html = (headers: object) => ({ headers: { 'content-type': 'text/html', ...headers } });
    const envelope = { success: false, error: 'You must be logged in to do this.' };
    const asking = { 'content-type': 'application/json', 'www-authenticate': 'Basic realm="intranet"' };

    it.each<[string, Answer, object]>([
        ['a page', replyHtml(401), { reason: 'refused-in-front', status: 401 }],
        [
            'a page that asks for a login',
            reply(401, undefined, html(asking)),
            { reason: 'refused-in-front', status: 401 },
        ],
        [
            'a header that asks for a login, whatever the envelope',
            reply(401, envelope, { headers: asking }),
            { reason: 'refused-in-front', status: 401 },
        ],
        ['the page of a firewall', replyHtml(403), { reason: 'refused-in-front', status: 403 }],
        [
            'the page of a limit with seconds',
            reply(429, undefined, html({ 'retry-after': '30' })),
            { reason: 'refused-in-front', status: 429 },
        ],
        ['a sign-on page', replyHtml(200), { reason: 'unexpected-answer', status: 200, isForeign: true }],
        [
            'a sign-on page of another origin',
            reply(200, undefined, { url: 'https://login.example/', ...html({}) }),
            { reason: 'unexpected-answer', status: 200, isForeign: true },
        ],
    ])('is told by %s', async (_, answer, failure) => {
        expect(await parseFailure(answer)).toEqual(failure);
    });
});

describe('how long to wait', () => {
    const now = Date.UTC(2026, 0, 1);

    beforeEach(() => {
        jest.useFakeTimers({ now });
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    const limited = (error: string, headers: object) =>
        reply(429, { success: false, error }, { headers: { 'content-type': 'application/json', ...headers } });
    const inSeconds = (seconds: number) => new Date(now + seconds * 1000).toUTCString();

    it.each<[string, object, number | undefined]>([
        ['You must wait 42 seconds.', { 'retry-after': '7' }, 42],
        ['', { 'retry-after': '7' }, 7],
        ['', { 'retry-after': 7 }, 7],
        ['', { 'retry-after': ['7', '9'] }, 7],
        ['', { 'retry-after': inSeconds(30) }, 30],
        ['', { 'retry-after': inSeconds(-30) }, undefined],
        ['', { 'retry-after': '0' }, undefined],
        ['', { 'retry-after': 'soon' }, undefined],
        ['', { 'retry-after': '999999' }, undefined],
        ['', { 'x-ratelimit-reset': String(now + 12_300) }, 13],
        ['', { 'x-ratelimit-reset': now + 12_000 }, 12],
        ['', { 'x-ratelimit-reset': String(now - 1) }, undefined],
        ['', { 'x-ratelimit-reset': 'never' }, undefined],
        ['', { 'retry-after': '7', 'x-ratelimit-reset': String(now + 12_000) }, 7],
        ['', { 'retry-after': 'soon', 'x-ratelimit-reset': String(now + 12_000) }, 12],
        ['', {}, undefined],
    ])('is told by the text "%s" and the headers %j: %p s', async (text, headers, seconds) => {
        expect(await parseFailure(limited(`Error, too many requests. ${text}`, headers))).toEqual({
            reason: 'rate-limited',
            ...(seconds !== undefined && { waitSeconds: seconds }),
        });
    });
});
