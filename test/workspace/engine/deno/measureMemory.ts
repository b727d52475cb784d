import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** In bytes. */
export type RuntimeMemory = {
    /** What JavaScript keeps, without garbage. */
    readonly heapUsed: number;
    /** What the whole process holds of the machine's memory, after its garbage was collected. */
    readonly rss: number;
};

/** Measures a runtime that was started as `measurable`. */
export async function measureMemory(runtime: ChildProcess): Promise<RuntimeMemory> {
    if (runtime.pid === undefined) {
        throw new Error('The runtime has no process.');
    }
    // Not by `runtime.kill`: with any signal, that counts as killed, and the engine would not end it any more.
    process.kill(runtime.pid, 'SIGUSR2');
    for (;;) {
        const [written] = (await once(runtime.stderr ?? runtime, 'data')) as [unknown];
        const metrics = JSON.parse(String(written)) as Partial<RuntimeMemory>;
        // The engine's own metrics come the same way.
        if (metrics.heapUsed !== undefined && metrics.rss !== undefined) {
            return { heapUsed: metrics.heapUsed, rss: metrics.rss };
        }
    }
}
