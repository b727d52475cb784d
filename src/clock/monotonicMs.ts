/**
 * A monotonic clock, in ms since some moment: it is never set, but may stand still while the machine sleeps.
 * @returns the calendar's ms where the runtime has no such clock
 */
export function monotonicMs(): number {
    return typeof performance === 'undefined' ? Date.now() : performance.now();
}
