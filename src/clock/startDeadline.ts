/** What a promise came to before the time was up; `late` when it did not settle at all. */
export type Settled<Value> =
    | { readonly kind: 'value'; readonly value: Value }
    | { readonly kind: 'failed'; readonly error: unknown }
    | { readonly kind: 'late' };

/** The one deadline of a whole request, shared by every call that it makes. */
export type Deadline = {
    /** How many ms are left, never below 0. */
    remainingMs(): number;
    /** Waits for `promise`, but no longer than `limitMs` and never beyond the deadline. Never rejects. */
    wait<Value>(promise: Promise<Value>, limitMs?: number): Promise<Settled<Value>>;
};

/**
 * How long loading may take from the handler's start. Clients drop the trigger after 5 s; what is left is for building
 * and sending the view.
 */
export const loadingTimeMs = 3500;

/** Of it, what is kept for reading the room and the contact's record when REST has used up its time. */
export const recordTimeMs = 400;

/** Starts a deadline now. The accessors have none of their own: they can hang for as long as the engine lets them. */
export function startDeadline(ms: number = loadingTimeMs): Deadline {
    const end = runningMs() + ms;
    const remainingMs = (): number => Math.min(ms, Math.max(0, end - runningMs()));
    return {
        remainingMs,
        wait: (promise, limitMs = ms) => settleWithin(promise, Math.min(limitMs, remainingMs())),
    };
}

/** A clock that nobody sets, where there is one. */
function runningMs(): number {
    return typeof performance === 'undefined' ? Date.now() : performance.now();
}

function settleWithin<Value>(promise: Promise<Value>, ms: number): Promise<Settled<Value>> {
    return new Promise((resolve) => {
        const timer = setTimeout(() => resolve({ kind: 'late' }), ms);
        promise.then(
            (value) => {
                clearTimeout(timer);
                resolve({ kind: 'value', value });
            },
            (error: unknown) => {
                clearTimeout(timer);
                resolve({ kind: 'failed', error });
            },
        );
    });
}
