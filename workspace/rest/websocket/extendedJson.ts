/** Writes a value as the server's websocket does: dates as `{ "$date": milliseconds }`. */
export function toExtendedJson(value: unknown): string {
    return JSON.stringify(withMarkedDates(value));
}

function withMarkedDates(value: unknown): unknown {
    if (value instanceof Date) {
        return { $date: value.getTime() };
    }
    if (Array.isArray(value)) {
        return value.map(withMarkedDates);
    }
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withMarkedDates(part)]))
        : value;
}
