import { Buffer } from 'buffer';

import { isRecord } from '../foreignData/isRecord';

/**
 * Asks the host for the bytes of an answer and not for its text and its parsed data: those would go to the app one
 * beside the other, and a list of thousands of channels takes the engine most of the time that an agent waits.
 */
export const asBytes = { encoding: null } as const;

/** What the host itself takes for JSON. */
const jsonTypes = ['application/json', 'text/javascript', 'application/javascript', 'application/x-javascript'];

/**
 * Reads the body of the engine's `IHttpResponse`: as the host parsed it, if it did, else from its bytes or its text,
 * by the host's own rule, only where the content type is one of JSON; a byte order mark does no harm.
 * @returns `undefined` when there is none, or when it is not JSON
 */
export function parseBody(response: Readonly<Record<string, unknown>>): unknown {
    const { data, content, headers } = response;
    if (data !== undefined && data !== null) {
        return data;
    }
    const text = isJson(headers) ? parseText(content) : undefined;
    if (text === undefined) {
        return undefined;
    }
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    } catch {
        return undefined;
    }
}

function isJson(headers: unknown): boolean {
    const type = isRecord(headers) ? headers['content-type'] : undefined;
    return typeof type === 'string' && jsonTypes.includes(type.split(';')[0] ?? '');
}

function parseText(content: unknown): string | undefined {
    if (typeof content === 'string') {
        return content;
    }
    // Not `instanceof`: the bytes may come from another realm than the app.
    return ArrayBuffer.isView(content)
        ? Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8')
        : undefined;
}
