/**
 * Runs so many at a time that they overlap, on any machine, without one having to wait long for the others.
 * @returns what they give, in their order
 */
export async function runAtATime<Result>(
    count: number,
    acts: readonly (() => Promise<Result>)[],
): Promise<readonly Result[]> {
    const results: Result[] = [];
    const waiting = acts.entries();
    const work = async (): Promise<void> => {
        for (const [place, act] of waiting) {
            results[place] = await act();
        }
    };
    await Promise.all(Array.from({ length: count }, work));
    return results;
}
