/** Data that somebody else wrote: REST answers, records, interaction payloads, settings. */
export type ForeignRecord = Readonly<Record<string, unknown>>;

/** @returns whether it is an object with keys; a list is none */
export function isRecord(value: unknown): value is ForeignRecord {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
