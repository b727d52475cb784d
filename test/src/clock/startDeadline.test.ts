import { loadingTimeMs } from '../../../src/clock/times';
import { type Settled, startDeadline } from '../../../src/clock/startDeadline';
import { after, never, rejectAfter } from '../fakes';

beforeEach(() => {
    jest.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
});

afterEach(() => {
    jest.useRealTimers();
});

/** What a wait came to and after how many ms, once `ms` have passed; `undefined` when it still waits. */
async function outcome<Value>(waiting: Promise<Settled<Value>>, ms: number): Promise<unknown> {
    const start = Date.now();
    let settled: unknown;
    void waiting.then((value) => {
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

describe('wait', () => {
    it('gives the value that comes in time', async () => {
        const waiting = startDeadline(1000).wait(after(999, 'value'));
        expect(await outcome(waiting, 1000)).toEqual({ kind: 'value', value: 'value', ms: 999 });
    });

    it('gives the error of a promise that fails in time, and does not reject', async () => {
        const waiting = startDeadline(1000).wait(rejectAfter(10, 'reason'));
        expect(await outcome(waiting, 1000)).toEqual({ kind: 'failed', error: 'reason', ms: 10 });
    });

    it('ends at the deadline for a promise that never settles', async () => {
        const waiting = startDeadline(1000).wait(never());
        expect(await outcome(waiting, 1000)).toEqual({ kind: 'late', ms: 1000 });
    });

    it('ends at its own limit where that is earlier', async () => {
        const waiting = startDeadline(1000).wait(never(), 300);
        expect(await outcome(waiting, 1000)).toEqual({ kind: 'late', ms: 300 });
    });

    it('ends at the deadline where its own limit is later', async () => {
        const deadline = startDeadline(1000);
        jest.advanceTimersByTime(800);
        expect(await outcome(deadline.wait(never(), 300), 1000)).toEqual({ kind: 'late', ms: 200 });
    });

    it('leaves the next call only what the one before has not used', async () => {
        const deadline = startDeadline(1000);
        await outcome(deadline.wait(after(700, 'first')), 700);
        expect(await outcome(deadline.wait(after(400, 'second')), 1000)).toEqual({ kind: 'late', ms: 300 });
    });

    it('takes what is there already, even when no time is left', async () => {
        const deadline = startDeadline(1000);
        jest.advanceTimersByTime(2000);
        expect(await outcome(deadline.wait(Promise.resolve('value')), 0)).toMatchObject({ value: 'value' });
        expect(await outcome(deadline.wait(never()), 0)).toMatchObject({ kind: 'late' });
    });

    it('does not mind what becomes of a promise that it gave up', async () => {
        const waiting = startDeadline(1000).wait(rejectAfter(1500, 'too late'));
        expect(await outcome(waiting, 2000)).toEqual({ kind: 'late', ms: 1000 });
    });

    it('leaves no timer behind', async () => {
        const deadline = startDeadline(1000);
        await deadline.wait(Promise.resolve(1));
        await deadline.wait(Promise.reject(new Error('failed')));
        expect(jest.getTimerCount()).toBe(0);
    });
});
