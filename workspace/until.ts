import { setTimeout } from 'node:timers/promises';

const patienceMs = 100_000;

/** Often enough to be there at once, seldom enough to leave the processor to what is waited for. */
const lookAgainMs = 5;

/** Resolves as soon as the condition holds; for what a new process has to start for. */
export async function until(condition: () => boolean): Promise<void> {
    const startedAt = performance.now();
    while (!condition()) {
        if (performance.now() - startedAt > patienceMs) {
            throw new Error('It did not happen in time.');
        }

        await setTimeout(lookAgainMs);
    }
}
