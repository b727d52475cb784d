import { Caches } from '../../../src/request/Caches';
import { createLog } from '../../../src/request/createLog';
import type { RestAnswer } from '../../../src/rest/RestApi';
import { FakeLogger } from '../fakes';

const path = '/api/v1/omnichannel/contacts.channels';
const userId = 'service-user';
const limited: RestAnswer = { kind: 'failed', failure: { reason: 'rate-limited', waitSeconds: 7 } };
const advice = ['warn', { event: 'advice', give: 'api-bypass-rate-limit', to: userId }];

function makeLog(caches = new Caches()) {
    const logger = new FakeLogger();
    const log = createLog(() => logger.asLogger, caches);
    const noteRequest = (answer: RestAnswer, ms = 12): void => log.restRequest({ path, ms, answer, userId });
    return { log, logger, noteRequest };
}

describe('createLog', () => {
    it('notes a request that was answered slowly, but not the answer', () => {
        const { logger, noteRequest } = makeLog();
        noteRequest({ kind: 'answered', body: { channels: [{ value: 'ana@example.com' }] } }, 1_000);
        expect(logger.lines).toEqual([['info', { event: 'rest-request', path, ms: 1_000, status: 200 }]]);
    });

    it('says nothing of a request that was answered as it should be', () => {
        const { logger, noteRequest } = makeLog();
        noteRequest({ kind: 'answered', body: { channels: [] } }, 999);
        expect(logger.lines).toEqual([]);
    });

    it('warns of a request that failed, with the reason and its status', () => {
        const { logger, noteRequest } = makeLog();
        noteRequest({ kind: 'failed', failure: { reason: 'server-error', status: 503 } });
        expect(logger.lines).toEqual([
            ['warn', { event: 'rest-request', path, ms: 12, reason: 'server-error', status: 503 }],
        ]);
    });

    it('warns of a server that was not reached, with the code that says why', () => {
        const { logger, noteRequest } = makeLog();
        noteRequest({ kind: 'failed', failure: { reason: 'unreachable', because: 'ECONNREFUSED' } });
        expect(logger.lines).toEqual([
            ['warn', { event: 'rest-request', path, ms: 12, reason: 'unreachable', because: 'ECONNREFUSED' }],
        ]);
    });

    it('does not note what the server said of a failure', () => {
        const { logger, noteRequest } = makeLog();
        const failure = { reason: 'unexpected-answer', status: 400 } as const;
        noteRequest({ kind: 'failed', failure, error: 'ana@example.com is no contact' });
        expect(logger.text).not.toContain('ana@');
    });

    it('warns of channels that could not be read and of accessors that failed', () => {
        const { log, logger } = makeLog();
        log.skippedChannels(3);
        log.accessorFailed({ what: 'room-ids', why: 'threw' });
        expect(logger.lines).toEqual([
            ['warn', { event: 'channels-skipped', count: 3, because: 'not-an-object' }],
            ['warn', { event: 'accessor-failed', what: 'room-ids', why: 'threw' }],
        ]);
    });

    it('writes each line to the logger of its moment', () => {
        const loggers = [new FakeLogger(), new FakeLogger()] as const;
        let asked = 0;
        const log = createLog(() => loggers[asked++ === 0 ? 0 : 1].asLogger, new Caches());
        log.skippedChannels(1);
        log.skippedChannels(2);
        expect(loggers.map(({ lines }) => lines)).toMatchObject([[['warn', { count: 1 }]], [['warn', { count: 2 }]]]);
    });
});

describe('the advice on the rate limit', () => {
    it('stands behind the line of a request that was limited, and names permission and account', () => {
        const { logger, noteRequest } = makeLog();
        noteRequest(limited);
        expect(logger.lines).toEqual([
            ['warn', { event: 'rest-request', path, ms: 12, reason: 'rate-limited', waitSeconds: 7 }],
            advice,
        ]);
    });

    it('is given once for all requests of an hour', () => {
        jest.useFakeTimers();
        try {
            const caches = new Caches();
            const [first, second, third] = [makeLog(caches), makeLog(caches), makeLog(caches)];
            first.noteRequest(limited);
            first.noteRequest(limited);
            jest.advanceTimersByTime(3_599_999);
            second.noteRequest(limited);
            jest.advanceTimersByTime(1);
            third.noteRequest(limited);
            const given = [first, second, third].map(
                ({ logger }) => logger.lines.filter((line) => JSON.stringify(line) === JSON.stringify(advice)).length,
            );
            expect(given).toEqual([1, 0, 1]);
        } finally {
            jest.useRealTimers();
        }
    });

    it.each<RestAnswer>([
        { kind: 'answered', body: {} },
        { kind: 'failed', failure: { reason: 'lacks-permission' } },
        { kind: 'failed', failure: { reason: 'refused-in-front', status: 429 } },
    ])('is not given, nor used up, for %j', (answer) => {
        const { logger, noteRequest } = makeLog();
        noteRequest(answer);
        expect(logger.text).not.toContain('advice');
        noteRequest(limited);
        expect(logger.lines).toContainEqual(advice);
    });
});
