import { startDeadline } from '../../../src/clock/startDeadline';
import { createLog } from '../../../src/request/createLog';
import { type RestCall, restConnection } from '../../../src/rest/RestApi';
import type { AppSettings } from '../../../src/settings/loadSettings';
import { type Answer, appSettings, FakeHttp, FakeLogger } from '../fakes';

export type FakeCall = { readonly call: RestCall; readonly http: FakeHttp; readonly logger: FakeLogger };

/** A call of the service account whose requests are all answered in one way, unless an endpoint has its own. */
export function restCall(
    answers: Readonly<Record<string, Answer>>,
    { deadlineMs, ...settings }: Partial<AppSettings> & { readonly deadlineMs?: number } = {},
): FakeCall {
    const http = new FakeHttp(answers);
    const logger = new FakeLogger();
    const connection = restConnection(appSettings(settings));
    if (connection === undefined) {
        throw new Error('These settings make no connection');
    }
    const call = { http, connection, deadline: startDeadline(deadlineMs), log: createLog(logger.asLogger) };
    return { call, http, logger };
}
