const tickMs = 50;

export type Timed<Value> = {
    readonly value: Value;
    /** How long it took, without what the machine was late in the same moments. */
    readonly ms: number;
};

/**
 * Does something and measures how long it takes. A timer that ticks meanwhile tells how late this machine is with all
 * that it does just then, which is not the app's: the difference is what the app can be judged by.
 */
export async function timeOf<Value>(act: () => Promise<Value>): Promise<Timed<Value>> {
    const startedAt = performance.now();
    const ticks = { last: startedAt, lateMs: 0 };
    const look = (): void => {
        const now = performance.now();
        ticks.lateMs += Math.max(0, now - ticks.last - tickMs);
        ticks.last = now;
    };
    const timer = setInterval(look, tickMs);
    try {
        const value = await act();
        look();
        return { value, ms: performance.now() - startedAt - ticks.lateMs };
    } finally {
        clearInterval(timer);
    }
}
