export type ForeignRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is ForeignRecord {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns the record under the key, an empty one for anything else */
export function recordAt(value: unknown, key: string): ForeignRecord {
    const found = isRecord(value) ? value[key] : undefined;
    return isRecord(found) ? found : {};
}

/** @returns the records in the list under the key */
export function recordsAt(value: unknown, key: string): readonly ForeignRecord[] {
    const found = isRecord(value) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter(isRecord) : [];
}

/** @returns the text under the key, `undefined` for anything else and for an empty one */
export function textAt(value: unknown, key: string): string | undefined {
    const found = isRecord(value) ? value[key] : undefined;
    return typeof found === 'string' && found !== '' ? found : undefined;
}
