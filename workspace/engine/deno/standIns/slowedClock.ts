/**
 * Makes the app's own time pass slower: its timers last longer and the clock that it counts by runs behind. The calendar
 * is left alone.
 */
export function slowClock(slowness: number): void {
    const realPerformanceNow = performance.now.bind(performance);
    performance.now = () => realPerformanceNow() / slowness;
    const realSetTimeout = globalThis.setTimeout;
    const slowSetTimeout = (handler: () => void, ms = 0, ...more: readonly unknown[]): unknown =>
        Reflect.apply(realSetTimeout, globalThis, [handler, ms * slowness, ...more]);
    Reflect.set(globalThis, 'setTimeout', slowSetTimeout);
}
