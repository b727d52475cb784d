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
 * @param timeIsUp whether the request had all the time that it was given
 */
export function parseAnswer(
    settled: Settled<unknown>,
    baseUrl: BaseUrl,
    { timeIsUp }: { readonly timeIsUp: boolean },
): RestAnswer {
    if (settled.kind === 'late') {
        return failed({ reason: 'timed-out' });
    }
    // The host rejects for a network failure and for its own time-out alike; it resolves to nothing when it gave up or
    // may not ask.
    if (settled.kind === 'threw') {
        return failed(timeIsUp ? { reason: 'timed-out' } : parseRejection(settled.error, baseUrl.origin));
    }
    if (!isResponse(settled.value)) {
        return failed({ reason: timeIsUp ? 'timed-out' : 'unreachable' });
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
    return failed(failureOf(status, data), error);
}

/** What is read of the engine's `IHttpResponse`, whose own type calls the data `any`. */
type Response = ForeignRecord & { readonly statusCode: number };

function isResponse(value: unknown): value is Response {
    return isRecord(value) && typeof value.statusCode === 'number';
}

function failureOf(status: number, data: unknown): RestFailure {
    if (status === 408) {
        return { reason: 'timed-out' };
    }
    if (status >= 500 && status <= 599) {
        return { reason: 'server-error', status };
    }
    if (!isOwnEnvelope(status, data)) {
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
            return rateLimited(data);
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

/** The server names the seconds only in its message. */
function rateLimited(data: unknown): RestFailure {
    const message = isRecord(data) && typeof data.error === 'string' ? data.error : '';
    const seconds = /must wait (\d{1,5}) seconds?/.exec(message)?.[1];
    return seconds === undefined
        ? { reason: 'rate-limited' }
        : { reason: 'rate-limited', waitSeconds: Number(seconds) };
}

function failed(failure: RestFailure, error?: string): RestFailed {
    return { kind: 'failed', failure, ...(error !== undefined && { error }) };
}
