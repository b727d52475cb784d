/** How long is waited, in ms. */
export type Patience = {
    /** For an answer of the server. */
    readonly answerMs: number;
    /** For what an app shows: clients forget a trigger after this time. */
    readonly triggerMs: number;
};

export const usualPatience: Patience = { answerMs: 10_000, triggerMs: 5_000 };

/** @returns what the promise resolves to. Rejects with what `late` makes when that takes longer. */
export async function within<Result>(ms: number, promise: Promise<Result>, late: () => Error): Promise<Result> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(late()), ms);
    });
    try {
        return await Promise.race([promise, timeout]);
    } finally {
        clearTimeout(timer);
    }
}
