import { createLog } from '../../../src/request/createLog';
import { FakeLogger } from '../fakes';

const path = '/api/v1/omnichannel/contacts.channels';

describe('createLog', () => {
    it('notes a request that was answered, but not the answer', () => {
        const logger = new FakeLogger();
        const answer = { kind: 'answered', body: { channels: [{ value: 'ana@example.com' }] } } as const;
        createLog(logger.asLogger).restRequest({ path, ms: 12, answer });
        expect(logger.lines).toEqual([['info', { event: 'rest-request', path, ms: 12, status: 200 }]]);
    });

    it('warns of a request that failed, with the reason and its status', () => {
        const logger = new FakeLogger();
        const failure = { reason: 'server-error', status: 503 } as const;
        createLog(logger.asLogger).restRequest({ path, ms: 12, answer: { kind: 'failed', failure } });
        expect(logger.lines).toEqual([
            ['warn', { event: 'rest-request', path, ms: 12, reason: 'server-error', status: 503 }],
        ]);
    });

    it('does not note what the server said of a failure', () => {
        const logger = new FakeLogger();
        const failure = { reason: 'unexpected-answer', status: 400 } as const;
        const answer = { kind: 'failed', failure, error: 'ana@example.com is no contact' } as const;
        createLog(logger.asLogger).restRequest({ path, ms: 12, answer });
        expect(logger.text).not.toContain('ana@');
    });

    it('notes who revealed and who blocked what', () => {
        const logger = new FakeLogger();
        const log = createLog(logger.asLogger);
        const attempt = { userId: 'u1', contactId: 'c1', verb: 'block', outcome: 'done' } as const;
        log.revealed({ userId: 'u1', contactId: 'c1' });
        log.blocking(attempt);
        log.advice({ give: 'a-permission', to: 'u2' });
        expect(logger.lines).toEqual([
            ['info', { event: 'revealed', userId: 'u1', contactId: 'c1' }],
            ['info', { event: 'blocking', ...attempt }],
            ['warn', { event: 'advice', give: 'a-permission', to: 'u2' }],
        ]);
    });

    it('warns of channels that could not be read and of callers who were refused', () => {
        const logger = new FakeLogger();
        const log = createLog(logger.asLogger);
        log.skippedChannels(3);
        log.refused({ userId: 'u1', entry: 'command', reason: 'inactive' });
        expect(logger.lines).toEqual([
            ['warn', expect.objectContaining({ event: 'channels-skipped', count: 3 })],
            ['warn', { event: 'refused', userId: 'u1', entry: 'command', reason: 'inactive' }],
        ]);
    });
});
