import { setImmediate } from 'node:timers/promises';

const patienceMs = 4_000;

/** Resolves as soon as the condition holds, which events still on their way will bring about. */
export async function until(condition: () => boolean): Promise<void> {
    const startedAt = performance.now();
    while (!condition()) {
        if (performance.now() - startedAt > patienceMs) {
            throw new Error('It did not happen in time.');
        }
        await setImmediate();
    }
}
