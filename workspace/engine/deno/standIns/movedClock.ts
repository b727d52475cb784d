declare const Deno: { readTextFileSync(path: string): string };

/** How far the runtime's clocks are from the machine's, in ms. */
export type ClockMove = {
    /** Time that has passed: every clock shows it. */
    readonly passed: number;
    /** By how much somebody set the calendar's clock forward, or back when it is negative. */
    readonly set: number;
};

/**
 * Moves the clocks of the app's process as the file says, anew at each look, so that a test can let time pass. Timers
 * are left alone.
 */
export function moveClocks(file: string): void {
    const move = (): ClockMove => JSON.parse(Deno.readTextFileSync(file)) as ClockMove;
    const RealDate = Date;
    const now = (): number => {
        const { passed, set } = move();
        return RealDate.now() + passed + set;
    };
    globalThis.Date = new Proxy(RealDate, {
        construct: (target, args: [], newTarget) =>
            Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
        apply: () => new RealDate(now()).toString(),
        get: (target, property) => (property === 'now' ? now : (Reflect.get(target, property) as unknown)),
    });
    const realPerformanceNow = performance.now.bind(performance);
    performance.now = () => realPerformanceNow() + move().passed;
}
