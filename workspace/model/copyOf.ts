/**
 * Copies plain documents. `structuredClone` makes its dates in Node's own realm, which differs from a test's: the
 * engine would not know them as dates and send them to the app as empty objects.
 */
export function copyOf<Value>(value: Value): Value {
    return copy(value) as Value;
}

function copy(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(copy);
    }
    if (typeof value !== 'object' || value === null) {
        return value;
    }
    if (Object.prototype.toString.call(value) === '[object Date]') {
        return new Date(Number(value));
    }
    if (value instanceof Map) {
        return new Map([...value].map(([key, entry]) => [key, copy(entry)]));
    }
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copy(entry)]));
}
