import type { ChildProcess } from 'node:child_process';

/** In bytes. */
export type RuntimeMemory = {
    /** What JavaScript keeps, without garbage. */
    readonly heapUsed: number;
    /** What the whole process holds of the machine's memory, after its garbage was collected. */
    readonly rss: number;
};

/** Measures a runtime that was started as `measurable`. Rejects when its process ends instead of answering. */
export async function measureMemory(runtime: ChildProcess): Promise<RuntimeMemory> {
    const { pid, stderr } = runtime;
    if (pid === undefined || stderr === null) {
        throw new Error('The runtime was not started, or writes where nobody can read it');
    }
    return new Promise((resolve, reject) => {
        const written = { text: '' };
        const end = (): void => {
            stderr.off('data', read);
            runtime.off('exit', fail);
        };
        const fail = (): void => {
            end();
            reject(new Error('The runtime ended while it was measured'));
        };
        const read = (chunk: unknown): void => {
            written.text += String(chunk);
            const memory = memoryIn(written.text);
            if (memory !== undefined) {
                end();
                resolve(memory);
            }
        };
        stderr.on('data', read);
        runtime.on('exit', fail);
        // Not by the child's own `kill`: whatever the signal, the engine would take it for killed from then on.
        process.kill(pid, 'SIGUSR2');
    });
}

/** Finds the figures among whatever else the process writes; the engine's own metrics come the same way. */
function memoryIn(text: string): RuntimeMemory | undefined {
    const figure = (name: string): number => Number(new RegExp(`"${name}":(\\d+)`).exec(text)?.[1]);
    // The figures are complete when the object that holds them is.
    const [found] = /\{[^{}]*"heapUsed":[^{}]*\}/.exec(text) ?? [];
    const memory = { heapUsed: figure('heapUsed'), rss: figure('rss') };
    return found !== undefined && Object.values(memory).every(Number.isFinite) ? memory : undefined;
}
