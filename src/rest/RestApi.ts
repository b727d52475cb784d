import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';

import type { RestFailure } from './RestFailure';
import { asBytes, parseBody } from './parseBody';
import { addressOf, type BaseUrl, originOf, parseBaseUrl } from '../addresses/serverAddress';
import type { Deadline, Settled } from '../clock/startDeadline';
import { type ForeignRecord, isRecord, parseText } from '../foreignData/foreignData';
import type { Log } from '../request/createLog';
import type { AppSettings } from '../settings/loadSettings';

/** Where and as whom to ask. */
export type RestConnection = {
    readonly baseUrl: BaseUrl;
    readonly userId: string;
    readonly authToken: string;
    /** The most that one request may take; the deadline may leave it less. */
    readonly timeoutMs: number;
};

export type RestCall = {
    readonly http: IHttp;
    readonly connection: RestConnection;
    readonly deadline: Deadline;
    readonly log: Log;
};

export type RestAnswer =
    | { readonly kind: 'answered'; readonly body: ForeignRecord }
    /** `error` is the server's own word for it, for those who know its codes; never shown. */
    | { readonly kind: 'failed'; readonly failure: RestFailure; readonly error?: string };

/** @returns `undefined` while the account or a usable address is missing */
export function restConnection(settings: AppSettings): RestConnection | undefined {
    const baseUrl = parseBaseUrl(settings.restBaseUrl);
    if (baseUrl === undefined || settings.restUserId === '' || settings.restAuthToken === '') {
        return undefined;
    }
    return {
        baseUrl,
        userId: settings.restUserId,
        authToken: settings.restAuthToken,
        timeoutMs: settings.restTimeoutMs,
    };
}

/**
 * Makes one GET request as the service account. `path` starts with a slash and comes after the base URL's own path.
 * @returns the body of a 200 answer whose `success` is not false, or why there is none; never rejects
 */
export async function getFromRest(
    call: RestCall,
    path: string,
    query: Readonly<Record<string, string>> = {},
): Promise<RestAnswer> {
    // The query belongs into the address: some servers drop `params` of a GET.
    const address = addressOf(call.connection.baseUrl, path, query);
    return askRest(call, path, (options) => call.http.get(address, options));
}

/** Makes one POST request with a JSON body as the service account; otherwise as {@link getFromRest}. */
export async function postToRest(call: RestCall, path: string, data: ForeignRecord): Promise<RestAnswer> {
    const address = addressOf(call.connection.baseUrl, path);
    return askRest(call, path, (options) => call.http.post(address, { ...options, data }));
}

type RequestOptions = {
    readonly headers: Record<string, string>;
    readonly timeout: number;
    readonly encoding: null;
};

async function askRest(
    { connection, deadline, log }: RestCall,
    path: string,
    ask: (options: RequestOptions) => Promise<unknown>,
): Promise<RestAnswer> {
    const startedAt = Date.now();
    const timeoutMs = Math.min(connection.timeoutMs, deadline.remainingMs());
    const answer =
        timeoutMs > 0
            ? readAnswer(
                  await deadline.wait(start(ask, connection, timeoutMs), timeoutMs),
                  connection.baseUrl,
                  Date.now() - startedAt >= timeoutMs,
              )
            : failed({ reason: 'timed-out' });
    log.restRequest({ path, ms: Date.now() - startedAt, answer });
    return answer;
}

/** An async function, so that an accessor that throws at once rejects like one that fails later. */
async function start(
    ask: (options: RequestOptions) => Promise<unknown>,
    connection: RestConnection,
    timeoutMs: number,
): Promise<unknown> {
    return ask({
        headers: { 'X-User-Id': connection.userId, 'X-Auth-Token': connection.authToken },
        timeout: Math.ceil(timeoutMs),
        ...asBytes,
    });
}

function readAnswer(settled: Settled<unknown>, baseUrl: BaseUrl, timeIsUp: boolean): RestAnswer {
    if (settled.kind === 'late') {
        return failed({ reason: 'timed-out' });
    }
    // The host rejects for a network failure and for its own time-out alike, with a text that is not for people; it
    // resolves to nothing when it gave up or may not ask.
    if (settled.kind === 'failed' || !isResponse(settled.value)) {
        return failed({ reason: timeIsUp ? 'timed-out' : 'unreachable' });
    }
    const { statusCode, url } = settled.value;
    // Redirects are followed by the host; what another origin says is not the workspace's answer.
    if (typeof url === 'string' && originOf(url) !== baseUrl.origin) {
        return failed({ reason: 'unexpected-answer' });
    }
    const data = parseBody(settled.value);
    if (statusCode === 200 && isRecord(data) && data.success !== false) {
        return { kind: 'answered', body: data };
    }
    const error = isRecord(data) ? parseText(data.error) : undefined;
    return failed(failureOfStatus(statusCode, data), error);
}

/** What is read of the engine's `IHttpResponse`, whose own type calls the data `any`. */
type Response = ForeignRecord & { readonly statusCode: number };

function isResponse(value: unknown): value is Response {
    return isRecord(value) && typeof value.statusCode === 'number';
}

function failureOfStatus(status: number, data: unknown): RestFailure {
    switch (status) {
        case 401:
            return { reason: 'invalid-token' };
        case 403:
            return { reason: 'lacks-permission' };
        case 408:
            return { reason: 'timed-out' };
        case 429:
            return rateLimited(data);
        default:
            return status >= 500 && status <= 599
                ? { reason: 'server-error', status }
                : { reason: 'unexpected-answer', status };
    }
}

/** The server names the seconds only in its message. */
function rateLimited(data: unknown): RestFailure {
    const message = isRecord(data) && typeof data.error === 'string' ? data.error : '';
    const seconds = /must wait (\d{1,5}) seconds?/.exec(message)?.[1];
    return seconds === undefined
        ? { reason: 'rate-limited' }
        : { reason: 'rate-limited', waitSeconds: Number(seconds) };
}

function failed(failure: RestFailure, error?: string): RestAnswer {
    return { kind: 'failed', failure, ...(error !== undefined && { error }) };
}
