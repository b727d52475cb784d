import { type AuditEvent, createAudit } from '../../../src/request/createAudit';
import { FakeLogger } from '../fakes';

const refused: AuditEvent = { event: 'refused', userId: 'u1', entry: 'command', reason: 'inactive' };
const revealed: AuditEvent = { event: 'revealed', userId: 'u1', contactId: 'c1' };
const anyId = expect.stringMatching(/^[\da-f]{8}-[\da-f-]{27}$/) as string;

beforeEach(() => {
    jest.useFakeTimers();
});

afterEach(() => {
    jest.useRealTimers();
});

describe('createAudit', () => {
    it('writes each line that was noted, in order and with an id, refusals as warnings', async () => {
        const logger = new FakeLogger();
        const audit = createAudit(() => logger.asLogger);
        const events: readonly AuditEvent[] = [
            revealed,
            refused,
            { event: 'blocking', userId: 'u1', contactId: 'c1', verb: 'unblock', outcome: 'done' },
            { event: 'looked-up', userId: 'u1', by: 'digits' },
            { event: 'let-in', userId: 'u1', by: 'allowed-roles', because: 'invalid-token' },
        ];
        events.forEach((event) => audit.note(event));
        const writing = audit.write();
        await jest.advanceTimersByTimeAsync(0);
        await writing;
        expect(logger.lines).toEqual(
            events.map((event) => [event.event === 'refused' ? 'warn' : 'info', { ...event, id: anyId }]),
        );
    });

    it('gives each line an id of its own, though the same was noted twice', async () => {
        const logger = new FakeLogger();
        const audit = createAudit(() => logger.asLogger);
        audit.note(revealed);
        audit.note(revealed);
        const writing = audit.write();
        await jest.advanceTimersByTimeAsync(0);
        await writing;
        expect(new Set(logger.lines.map(([, line]) => (line as { id: string }).id)).size).toBe(2);
    });

    it('awaits nothing where nothing was noted', async () => {
        const getLogger = jest.fn(() => new FakeLogger().asLogger);
        const writing = createAudit(getLogger).write();
        expect(jest.getTimerCount()).toBe(0);
        // Without a turn of the event loop in between.
        await writing;
        expect(getLogger).not.toHaveBeenCalled();
    });

    it('writes to the logger of the moment of writing, after a turn of the event loop', async () => {
        const [old, current] = [new FakeLogger(), new FakeLogger()];
        let logger = old;
        const audit = createAudit(() => logger.asLogger);
        audit.note(refused);
        const writing = audit.write();
        await Promise.resolve();
        expect([...old.lines, ...current.lines]).toEqual([]);
        logger = current;
        await jest.advanceTimersByTimeAsync(0);
        await writing;
        expect([old.lines.length, current.lines.length]).toEqual([0, 1]);
    });

    it('writes nothing twice, and whatever is noted later, too', async () => {
        const logger = new FakeLogger();
        const audit = createAudit(() => logger.asLogger);
        audit.note(revealed);
        const writing = audit.write();
        audit.note(refused);
        await jest.advanceTimersByTimeAsync(0);
        await writing;
        await audit.write();
        expect(logger.lines.map(([, line]) => (line as AuditEvent).event)).toEqual(['revealed', 'refused']);
    });
});
