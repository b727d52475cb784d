import { setImmediate } from 'node:timers/promises';

/** Resolves as soon as the condition holds, which events still on their way will bring about. */
export async function until(condition: () => boolean): Promise<void> {
    while (!condition()) {
        await setImmediate();
    }
}
