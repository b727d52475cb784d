import type { RestAnswer, RestFailed } from './RestApi';
import type { RestFailure } from './RestFailure';
import { parseBody } from './parseBody';
import { parseRejection } from './parseRejection';
import { type BaseUrl, originOf } from '../addresses/parseBaseUrl';
import type { Settled } from '../clock/startDeadline';
import { type ForeignRecord, isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';

/**
 * What a request came to: the one place that says what a status means, and whether Rocket.Chat gave the answer or
 * something in front of it.
 * @param settled what the host's accessor came to
 * @param timeIsUp whether the request had all the time that it was given; `isLongest` whether no more can be given
 */
export function parseAnswer(
    settled: Settled<unknown>,
    baseUrl: BaseUrl,
    { timeIsUp, isLongest }: { readonly timeIsUp: boolean; readonly isLongest: boolean },
): RestAnswer {
    const late: RestFailure = { reason: 'timed-out', ...(isLongest && { isLongest }) };
    if (settled.kind === 'late') {
        return failed(late);
    }
    // The host rejects for a network failure and for its own time-out alike; it resolves to nothing when it gave up or
    // may not ask.
    if (settled.kind === 'threw') {
        return failed(timeIsUp ? late : parseRejection(settled.error, baseUrl.origin));
    }
    if (!isResponse(settled.value)) {
        return failed(timeIsUp ? late : { reason: 'unreachable' });
    }
    const { statusCode: status, url } = settled.value;
    // Redirects are followed by the host; what another origin says is not the workspace's answer.
    if (typeof url === 'string' && originOf(url) !== baseUrl.origin) {
        return failed({ reason: 'unexpected-answer', status, isForeign: true });
    }
    const data = parseBody(settled.value);
    if (status === 200 && isRecord(data) && data.success !== false) {
        return { kind: 'answered', body: data };
    }
    const error = isRecord(data) ? parseText(data.error) : undefined;
    return failed(failureOf(status, data, headersOf(settled.value)), error);
}

/** What is read of the engine's `IHttpResponse`, whose own type calls the data `any`. */
type Response = ForeignRecord & { readonly statusCode: number };

function isResponse(value: unknown): value is Response {
    return isRecord(value) && typeof value.statusCode === 'number';
}

function failureOf(status: number, data: unknown, headers: ForeignRecord): RestFailure {
    if (status === 408) {
        // The server's own time was up: more of ours would not help.
        return { reason: 'timed-out', isLongest: true };
    }
    if (status >= 500 && status <= 599) {
        return { reason: 'server-error', status };
    }
    // Rocket.Chat never asks for a login by a header.
    if (!isOwnEnvelope(status, data) || headers['www-authenticate'] !== undefined) {
        return [401, 403, 429].includes(status)
            ? { reason: 'refused-in-front', status }
            : { reason: 'unexpected-answer', status, isForeign: true };
    }
    switch (status) {
        case 401:
            return { reason: 'invalid-token' };
        case 403:
            return { reason: 'lacks-permission' };
        case 429:
            return rateLimited(data, headers);
        default:
            return { reason: 'unexpected-answer', status };
    }
}

/** How Rocket.Chat says no; before 8.x a missing login had an envelope of its own. */
function isOwnEnvelope(status: number, data: unknown): boolean {
    if (!isRecord(data)) {
        return false;
    }
    const isRefusal = data.success === false && typeof data.error === 'string';
    const isOldRefusal = data.status === 'error' && typeof data.message === 'string';
    return isRefusal || (status === 401 && isOldRefusal);
}

/** The seconds are in the message; where they are not, a header may tell. */
function rateLimited(data: unknown, headers: ForeignRecord): RestFailure {
    const message = isRecord(data) && typeof data.error === 'string' ? data.error : '';
    const named = /must wait (\d{1,5}) seconds?/.exec(message)?.[1];
    const waitSeconds = named === undefined ? secondsOf(headers) : Number(named);
    return waitSeconds === undefined ? { reason: 'rate-limited' } : { reason: 'rate-limited', waitSeconds };
}

const longestWaitSeconds = 86_400;

/** `Retry-After` in seconds or as a date, or Rocket.Chat's own `X-RateLimit-Reset`, in ms since the epoch. */
function secondsOf(headers: ForeignRecord): number | undefined {
    const after = textOf(headers['retry-after']);
    const reset = Number(textOf(headers['x-ratelimit-reset']));
    const untilMs = [
        /^\d{1,6}$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now(),
        reset - Date.now(),
    ];
    const seconds = untilMs.map((ms) => Math.ceil(ms / 1000)).find((one) => one > 0 && one <= longestWaitSeconds);
    return seconds;
}

function textOf(header: unknown): string {
    const values: readonly unknown[] = Array.isArray(header) ? header : [header];
    const [first] = values;
    return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

function headersOf({ headers }: ForeignRecord): ForeignRecord {
    return isRecord(headers) ? headers : {};
}

function failed(failure: RestFailure, error?: string): RestFailed {
    return { kind: 'failed', failure, ...(error !== undefined && { error }) };
}
