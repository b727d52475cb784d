import {
    answeredInFront,
    type Fault,
    invalidToken,
    rateLimited,
    refusedInFront,
    serverError,
    timedOutAtLongest,
    unexpectedStatus,
    unreachable,
} from './Fault';
import { content, finalAddressHeader, json, redirect } from './answers';

const tooMany = 'Error, too many requests. Please slow down.';

/** The server's own refusals, and those of whatever stands before it. */
export const statusFaults: readonly Fault[] = [
    {
        name: '400',
        cause: { answer: json({ success: false, error: 'invalid-params', errorType: 'invalid-params' }, 400) },
        seen: unexpectedStatus(400),
    },
    {
        name: '401 in the newer envelope',
        cause: { answer: json({ success: false, error: 'You must be logged in to do this.', status: 'error' }, 401) },
        seen: invalidToken,
        isOfSetUp: true,
    },
    {
        name: '401 in the older envelope',
        cause: { answer: json({ status: 'error', message: 'You must be logged in to do this.' }, 401) },
        seen: invalidToken,
        isOfSetUp: true,
    },
    {
        name: '403',
        cause: { answer: json({ success: false, error: 'error-unauthorized' }, 403) },
        seen: { sentence: 'lacks-permission', next: 'lacks-permission-next' },
        isOfSetUp: true,
    },
    {
        name: '404',
        cause: { answer: json({ success: false, error: 'Resource not found' }, 404) },
        seen: unexpectedStatus(404),
    },
    { name: '404 of a web server', cause: { answer: html(404) }, seen: unexpectedStatus(404), isOfSetUp: true },
    { name: '408', cause: { answer: html(408) }, seen: timedOutAtLongest },
    { name: '418', cause: { answer: html(418) }, seen: unexpectedStatus(418) },
    {
        name: '429 with the seconds',
        cause: {
            answer: json({ success: false, error: `${tooMany} You must wait 42 seconds before trying again.` }, 429),
        },
        seen: rateLimited('rate-limited-wait'),
    },
    {
        name: '429 without the seconds',
        cause: { answer: json({ success: false, error: tooMany }, 429) },
        seen: rateLimited('rate-limited'),
    },
    // What somebody looks up may bring these about.
    ...[401, 403, 429].map(
        (status): Fault => ({
            name: `${status} of a firewall`,
            cause: { answer: html(status) },
            seen: refusedInFront(status),
        }),
    ),
    {
        name: '401 that asks for a login by a header',
        cause: { answer: json({ success: false, error: 'No' }, 401, { 'WWW-Authenticate': 'Basic realm="x"' }) },
        seen: refusedInFront(401),
    },
    {
        name: '429 without the seconds, with Retry-After',
        cause: { answer: json({ success: false, error: tooMany }, 429, { 'Retry-After': '17' }) },
        seen: rateLimited('rate-limited-wait'),
    },
    {
        name: '500',
        cause: { answer: json({ success: false, error: 'Internal server error' }, 500) },
        seen: serverError(500),
    },
    { name: '502', cause: { answer: html(502) }, seen: serverError(502) },
    {
        name: '503',
        cause: { answer: json({ success: false, error: 'Service Unavailable' }, 503) },
        seen: serverError(503),
    },
    { name: '201 with a list', cause: { answer: json({ channels: [] }, 201) }, seen: unexpectedStatus(201) },
    { name: '204', cause: { answer: ({ response }) => response.writeHead(204).end() }, seen: unexpectedStatus(204) },
    { name: '304', cause: { answer: ({ response }) => response.writeHead(304).end() }, seen: unexpectedStatus(304) },
];

/** The host follows redirects; only what the workspace's own origin says counts. */
export const redirectFaults: readonly Fault[] = [
    ...[301, 302, 303, 307, 308].map(
        (status): Fault => ({
            name: `${status} to the same origin`,
            cause: {
                answerOf: ({ plain, well }) => redirect(status, ({ path }) => `${plain.at('well', well)}${path}`),
            },
            seen: { rows: 8 },
            timeoutMs: 3000,
        }),
    ),
    ...[301, 302, 307].flatMap((status): Fault[] => [
        {
            name: `${status} to another origin that answers a page`,
            cause: {
                answerOf: ({ elsewhere }) =>
                    redirect(status, ({ path }) => `${elsewhere.at('page', html(200))}${path}`),
            },
            seen: answeredInFront,
            isOfSetUp: true,
        },
        {
            name: `${status} to another origin that answers a perfect list, where the host tells so`,
            cause: {
                answerOf: ({ elsewhere, well }) =>
                    redirect(status, ({ path }) => {
                        const base = elsewhere.at('well', (exchange) => {
                            exchange.response.setHeader(finalAddressHeader, `${elsewhere.origin}/well${path}`);
                            well(exchange);
                        });
                        return `${base}${path}`;
                    }),
            },
            seen: answeredInFront,
            isOfSetUp: true,
        },
        {
            name: `${status} in a loop`,
            cause: { answer: redirect(status, ({ request }) => request.url ?? '') },
            seen: unreachable,
        },
    ]),
    {
        name: 'a redirect to nowhere',
        cause: { answer: ({ response }) => response.writeHead(302).end() },
        seen: unreachable,
    },
    {
        name: 'a redirect to something that is no address',
        cause: { answer: redirect(302, () => 'http://[') },
        seen: unreachable,
        isOfSetUp: true,
    },
];

function html(status: number): ReturnType<typeof content> {
    return content('<!doctype html><title>Welcome</title>', { status, 'Content-Type': 'text/html' });
}
