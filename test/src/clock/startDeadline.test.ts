import { type Settled, startDeadline } from '../../../src/clock/startDeadline';
import { loadingTimeMs } from '../../../src/clock/times';
import { after, never, rejectAfter } from '../fakes';

beforeEach(() => {
    jest.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
});

afterEach(() => {
    jest.useRealTimers();
});

/** What a call came to and after how many ms, once `ms` have passed; `undefined` while it is under way. */
async function outcome<Value>(settling: Promise<Settled<Value>>, ms: number): Promise<unknown> {
    const start = Date.now();
    let settled: unknown;
    void settling.then((value) => {
        settled = { ...value, ms: Date.now() - start };
    });
    await jest.advanceTimersByTimeAsync(ms);
    return settled;
}

describe('remainingMs', () => {
    it('counts from the start down to nothing and stays there', () => {
        const deadline = startDeadline(1000);
        expect(deadline.remainingMs()).toBe(1000);
        jest.advanceTimersByTime(400);
        expect(deadline.remainingMs()).toBe(600);
        jest.advanceTimersByTime(600);
        expect(deadline.remainingMs()).toBe(0);
        jest.advanceTimersByTime(5000);
        expect(deadline.remainingMs()).toBe(0);
    });

    it('is three and a half seconds when nothing else was asked for', () => {
        expect(loadingTimeMs).toBe(3500);
        expect(startDeadline().remainingMs()).toBe(3500);
    });

    it('is never more than the whole time, even when the clock is set back', () => {
        const deadline = startDeadline(1000);
        jest.setSystemTime(Date.now() - 60_000);
        expect(deadline.remainingMs()).toBe(1000);
    });

    // `Date.now()` is no clock to count a time-out by: what has passed is forgotten when it is set back.
    it('does not start again when the clock is set back', () => {
        const deadline = startDeadline(1000);
        jest.advanceTimersByTime(900);
        jest.setSystemTime(Date.now() - 60_000);
        expect(deadline.remainingMs()).toBeLessThanOrEqual(100);
    });
});

describe('settle', () => {
    it('gives the value that comes in time', async () => {
        const settling = startDeadline(1000).settle(() => after(999, 'value'));
        expect(await outcome(settling, 1000)).toEqual({ kind: 'value', value: 'value', ms: 999 });
    });

    it('gives the error of a call that fails in time, and does not reject', async () => {
        const settling = startDeadline(1000).settle(() => rejectAfter(10, 'reason'));
        expect(await outcome(settling, 1000)).toEqual({ kind: 'threw', error: 'reason', ms: 10 });
    });

    it('takes a call that throws at once for one that fails', async () => {
        const settling = startDeadline(1000).settle((): Promise<never> => {
            throw new Error('at once');
        });
        expect(await outcome(settling, 0)).toEqual({ kind: 'threw', error: new Error('at once'), ms: 0 });
    });

    it('ends at the deadline for a call that never settles', async () => {
        const settling = startDeadline(1000).settle(never);
        expect(await outcome(settling, 1000)).toEqual({ kind: 'late', ms: 1000 });
    });

    it('ends at its own limit where that is earlier', async () => {
        const settling = startDeadline(1000).settle(never, 300);
        expect(await outcome(settling, 1000)).toEqual({ kind: 'late', ms: 300 });
    });

    it('ends at the deadline where its own limit is later', async () => {
        const deadline = startDeadline(1000);
        jest.advanceTimersByTime(800);
        expect(await outcome(deadline.settle(never, 300), 1000)).toEqual({ kind: 'late', ms: 200 });
    });

    it('leaves the next call only what the one before has not used', async () => {
        const deadline = startDeadline(1000);
        await outcome(
            deadline.settle(() => after(700, 'first')),
            700,
        );
        const settling = deadline.settle(() => after(400, 'second'));
        expect(await outcome(settling, 1000)).toEqual({ kind: 'late', ms: 300 });
    });

    it.each([
        ['the deadline', undefined],
        ['its own limit', 0],
    ])('makes no call when %s leaves no time', async (_, limitMs) => {
        const deadline = startDeadline(1000);
        jest.advanceTimersByTime(limitMs === undefined ? 1000 : 0);
        const call = jest.fn(async () => 'value');
        expect(await outcome(deadline.settle(call, limitMs), 0)).toEqual({ kind: 'late', ms: 0 });
        expect(call).not.toHaveBeenCalled();
    });

    it('does not mind what becomes of a call that it gave up', async () => {
        const settling = startDeadline(1000).settle(() => rejectAfter(1500, 'too late'));
        expect(await outcome(settling, 2000)).toEqual({ kind: 'late', ms: 1000 });
    });

    it('leaves no timer behind', async () => {
        const deadline = startDeadline(1000);
        await deadline.settle(async () => 1);
        await deadline.settle(async () => Promise.reject(new Error('failed')));
        expect(jest.getTimerCount()).toBe(0);
    });
});
