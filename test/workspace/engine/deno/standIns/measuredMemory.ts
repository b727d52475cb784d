declare const Deno: {
    addSignalListener(signal: 'SIGUSR2', listener: () => void): void;
    memoryUsage(): { heapUsed: number; rss: number };
    readonly stderr: { writeSync(bytes: Uint8Array): number };
};

/** Asked by a signal, the process collects its garbage and writes what is left. The engine takes it for metrics. */
Deno.addSignalListener('SIGUSR2', () => {
    globalThis.gc?.();
    Deno.stderr.writeSync(new TextEncoder().encode(JSON.stringify(Deno.memoryUsage())));
});
