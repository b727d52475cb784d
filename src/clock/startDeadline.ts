import { monotonicMs } from './monotonicMs';
import { loadingTimeMs } from './times';

/** What a call came to before the time was up. */
export type Settled<Value> =
    | { readonly kind: 'value'; readonly value: Value }
    /** It threw at once or rejected later. */
    | { readonly kind: 'threw'; readonly error: unknown }
    /** It did not settle in time, or there was no time left to make it. */
    | { readonly kind: 'late' };

/** The one deadline of a whole request, shared by every call that it makes. */
export type Deadline = {
    /** How many ms are left, never below 0. */
    remainingMs(): number;
    /**
     * Makes a call and waits for it, but no longer than `limitMs` and never beyond the deadline. Takes a function, so
     * that a throw, a rejection and lateness are all outcomes; never rejects.
     */
    settle<Value>(call: () => Promise<Value>, limitMs?: number): Promise<Settled<Value>>;
};

/**
 * Starts a deadline now. The engine's accessors have none of their own: they can hang for as long as the engine lets
 * them.
 * @param ms from now
 */
export function startDeadline(ms: number = loadingTimeMs): Deadline {
    const end = monotonicMs() + ms;
    const remainingMs = (): number => Math.min(ms, Math.max(0, end - monotonicMs()));
    return {
        remainingMs,
        settle: (call, limitMs = ms) => settleWithin(call, Math.min(limitMs, remainingMs())),
    };
}

function settleWithin<Value>(call: () => Promise<Value>, ms: number): Promise<Settled<Value>> {
    if (ms <= 0) {
        return Promise.resolve({ kind: 'late' });
    }
    return new Promise((resolve) => {
        const timer = setTimeout(() => resolve({ kind: 'late' }), ms);
        const settle = (settled: Settled<Value>): void => {
            clearTimeout(timer);
            resolve(settled);
        };
        start(call).then(
            (value) => settle({ kind: 'value', value }),
            (error: unknown) => settle({ kind: 'threw', error }),
        );
    });
}

/** An async function, so that a call that throws at once rejects like one that fails later. */
async function start<Value>(call: () => Promise<Value>): Promise<Value> {
    return call();
}
