/** Whether the value is an object whose keys may be looked at. */
export function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The string under the key, or `undefined` for anything else. */
export function stringAt(value: unknown, key: string): string | undefined {
    const found = isRecord(value) ? value[key] : undefined;
    return typeof found === 'string' ? found : undefined;
}

/** The finite number under the key, or `undefined` for anything else. */
export function numberAt(value: unknown, key: string): number | undefined {
    const found = isRecord(value) ? value[key] : undefined;
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The error's message, or the thrown value as text. Errors of another realm are no instances of this one's class. */
export function messageOf(error: unknown): string {
    return stringAt(error, 'message') ?? String(error);
}
