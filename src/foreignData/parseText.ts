/** @returns the string, or `undefined` for anything else and for a string that is empty or only white space */
export function parseText(value: unknown): string | undefined {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** @returns the strings of a list; nothing of anything else */
export function parseTexts(value: unknown): readonly string[] {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    return entries.filter((entry): entry is string => typeof entry === 'string');
}
