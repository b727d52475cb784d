import { startDeadline } from '../../../src/clock/startDeadline';
import { Caches } from '../../../src/request/Caches';
import { callAccessor } from '../../../src/request/callAccessor';
import { createLog } from '../../../src/request/createLog';
import { after, FakeLogger, never, rejectAfter } from '../fakes';

beforeEach(() => {
    jest.useFakeTimers();
});

afterEach(() => {
    jest.useRealTimers();
});

/** Calls with a second left, or with what is given, and gives what came of it and what was logged. */
async function call(accessor: () => Promise<unknown>, deadlineMs = 1000) {
    const logger = new FakeLogger();
    const request = { deadline: startDeadline(deadlineMs), log: createLog(() => logger.asLogger, new Caches()) };
    const calling = callAccessor(request, 'room', accessor);
    await jest.advanceTimersByTimeAsync(5000);
    return { settled: await calling, lines: logger.lines };
}

const secret = 'ana@example.com, room-1';
const throws = (): Promise<never> => {
    throw new Error(secret);
};

describe('callAccessor', () => {
    it.each([[{ id: 'room-1' }], [undefined], [null]])('gives %p as it comes, and logs nothing', async (value) => {
        const { settled, lines } = await call(() => after(999, value));
        expect(settled).toEqual({ kind: 'value', value });
        expect(lines).toEqual([]);
    });

    it.each([
        ['throws at once', throws, { kind: 'threw', error: new Error(secret) }],
        ['rejects', () => rejectAfter(10, new Error(secret)), { kind: 'threw', error: new Error(secret) }],
        ['does not settle in time', never, { kind: 'late' }],
        ['answers too late', () => after(1001, secret), { kind: 'late' }],
        ['rejects too late', () => rejectAfter(1001, new Error(secret)), { kind: 'late' }],
    ])('logs once, and without data, that one %s', async (_, accessor, outcome) => {
        const { settled, lines } = await call(accessor);
        expect(settled).toEqual(outcome);
        expect(lines).toEqual([['warn', { event: 'accessor-failed', what: 'room', why: outcome.kind }]]);
    });

    it('calls nothing when no time is left, and logs that', async () => {
        const accessor = jest.fn(async () => 'value');
        const { settled, lines } = await call(accessor, 0);
        expect(settled).toEqual({ kind: 'late' });
        expect(lines).toEqual([['warn', { event: 'accessor-failed', what: 'room', why: 'late' }]]);
        expect(accessor).not.toHaveBeenCalled();
    });
});
