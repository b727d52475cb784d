export type Percentiles = { readonly p50: number; readonly p95: number; readonly p99: number };

/** By the nearest rank: each is a time that was measured. */
export function percentilesOf(times: readonly number[]): Percentiles {
    const sorted = [...times].sort((one, other) => one - other);
    const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
    return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** @returns how long it took, in ms */
export async function timeOf(act: () => Promise<unknown>): Promise<number> {
    const startedAt = performance.now();
    await act();
    return performance.now() - startedAt;
}
