import { startDeadline } from '../../../src/clock/startDeadline';
import { Caches } from '../../../src/request/Caches';
import { createLog } from '../../../src/request/createLog';
import type { RestApi, RestConnection } from '../../../src/rest/RestApi';
import { connectRest } from '../../../src/rest/connectRest';
import { type Answer, FakeHttp, FakeLogger, restConnection } from '../fakes';

export type FakeRest = { readonly rest: RestApi; readonly http: FakeHttp; readonly logger: FakeLogger };

/** A connection of the service account whose requests are answered by their endpoint. */
export function fakeRest(
    answers: Readonly<Record<string, Answer>>,
    { deadlineMs, ...connection }: Partial<RestConnection> & { readonly deadlineMs?: number } = {},
): FakeRest {
    const http = new FakeHttp(answers);
    const logger = new FakeLogger();
    const log = createLog(() => logger.asLogger, new Caches());
    const deadline = startDeadline(deadlineMs);
    return { rest: connectRest({ http, connection: restConnection(connection), deadline, log }), http, logger };
}
