/** What came from a server or an app: `unknown` until one of these has looked at it. */
export type ForeignRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is ForeignRecord {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordOf(value: unknown): ForeignRecord {
    return isRecord(value) ? value : {};
}

export function textOf(value: unknown, otherwise = ''): string {
    return typeof value === 'string' ? value : otherwise;
}

export function recordsOf(value: unknown): readonly ForeignRecord[] {
    return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textsOf(value: unknown): readonly string[] {
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** Some answers carry one text where others carry a list of texts. */
export function textOrTextsOf(value: unknown): readonly string[] {
    return typeof value === 'string' ? [value] : textsOf(value);
}
