import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';

import type { RestAnswer, RestApi, RestConnection, RestLog } from './RestApi';
import { parseAnswer } from './parseAnswer';
import { asBytes } from './parseBody';
import { addressOf } from '../addresses/addressOf';
import { monotonicMs } from '../clock/monotonicMs';
import type { Deadline } from '../clock/startDeadline';
import { loadingTimeMs, recordTimeMs } from '../clock/times';

/** The one place that makes requests. Each gets what is left of the deadline, at most the connection's own time. */
export function connectRest({
    http,
    connection,
    deadline,
    log,
}: {
    readonly http: IHttp;
    readonly connection: RestConnection;
    readonly deadline: Deadline;
    readonly log: RestLog;
}): RestApi {
    const { baseUrl, userId, authToken } = connection;
    const ask = async (path: string, send: (options: RequestOptions) => Promise<unknown>): Promise<RestAnswer> => {
        const startedAt = monotonicMs();
        const timeoutMs = Math.min(connection.timeoutMs, deadline.remainingMs());
        const options = {
            headers: { 'X-User-Id': userId, 'X-Auth-Token': authToken },
            timeout: Math.ceil(timeoutMs),
            ...asBytes,
        };
        const settled = await deadline.settle(async () => send(options), timeoutMs);
        const ms = monotonicMs() - startedAt;
        const answer = parseAnswer(settled, baseUrl, {
            timeIsUp: ms >= timeoutMs,
            isLongest: connection.timeoutMs >= longestUsefulMs,
        });
        log.restRequest({ path, ms: Math.round(ms), answer, userId });
        return answer;
    };
    return {
        userId,
        address: `${baseUrl.origin}${baseUrl.pathPrefix}`,
        accountKey: `${baseUrl.origin}${baseUrl.pathPrefix} ${userId}`,
        deadline,
        get: (path, query) => {
            // The query belongs into the address: some servers drop `params` of a GET.
            const address = addressOf(baseUrl, path, query);
            return ask(path, (options) => http.get(address, options));
        },
        post: (path, data) => {
            const address = addressOf(baseUrl, path);
            return ask(path, (options) => http.post(address, { ...options, data }));
        },
    };
}

/** The whole request has not much more, in ms: allowing more for one answer changes nothing. */
const longestUsefulMs = loadingTimeMs - recordTimeMs - 100;

type RequestOptions = {
    readonly headers: Record<string, string>;
    readonly timeout: number;
    readonly encoding: null;
};
