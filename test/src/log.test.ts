import { FakeLogger } from './fakes';
import { createLog } from '../../src/log';

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
