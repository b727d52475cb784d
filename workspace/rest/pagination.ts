import { type ApiAnswer, typedFailure } from './envelopes';
import { isRecord, numberAt, stringAt } from './unknownValues';

export type Page = { readonly offset: number; readonly count: number };

export type Sort = readonly (readonly [path: string, direction: 1 | -1])[];

// The server's settings API_Default_Count and API_Upper_Count_Limit; API_Allow_Infinite_Count is on, so 0 means all.
const defaultCount = 50;
const upperCountLimit = 100;

/** Offset and count as the server reads them. */
export function pageFrom(params: Readonly<Record<string, unknown>>): Page {
    const offset = numberAt(params, 'offset') ?? 0;
    const count = numberAt(params, 'count') ?? defaultCount;
    return { offset: Math.max(0, offset), count: count < 0 ? defaultCount : Math.min(count, upperCountLimit) };
}

/** The documents on the page. */
export function onPage<Document>(documents: readonly Document[], { offset, count }: Page): Document[] {
    return documents.slice(offset, count === 0 ? undefined : offset + count);
}

/** The JSON of the `sort` parameter as an order, or the answer that refuses it. */
export function sortFrom(params: Readonly<Record<string, unknown>>, standard: Sort): Sort | ApiAnswer {
    const text = stringAt(params, 'sort');
    if (text === undefined) {
        return standard;
    }
    const sort = parseSort(text);
    return sort ?? typedFailure(`Invalid sort parameter provided: "${text}"`, 'error-invalid-sort');
}

/** Whether `sortFrom` gave an order and not a refusal. */
export function isSort(sort: Sort | ApiAnswer): sort is Sort {
    return Array.isArray(sort);
}

function parseSort(text: string): Sort | undefined {
    try {
        const parsed: unknown = JSON.parse(text);
        return isRecord(parsed)
            ? Object.entries(parsed).map(([path, direction]) => [path, direction === -1 ? -1 : 1] as const)
            : undefined;
    } catch {
        return undefined;
    }
}

/** A copy in the order of the sort; missing values come first, as in the database. */
export function sorted<Document>(documents: readonly Document[], sort: Sort): Document[] {
    return [...documents].sort((left, right) => {
        for (const [path, direction] of sort) {
            const order = compare(valueAt(left, path), valueAt(right, path));
            if (order !== 0) {
                return order * direction;
            }
        }
        return 0;
    });
}

function valueAt(document: unknown, path: string): unknown {
    return path
        .split('.')
        .reduce<unknown>(
            (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
            document,
        );
}

/** The database's own order: what is missing first, texts by code units and not by alphabet. */
function compare(left: unknown, right: unknown): number {
    const [a, b] = [comparable(left), comparable(right)];
    if (a === b) {
        return 0;
    }
    return a === undefined || (b !== undefined && a < b) ? -1 : 1;
}

function comparable(value: unknown): string | number | undefined {
    if (value instanceof Date) {
        return value.getTime();
    }
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
