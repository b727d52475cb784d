import { URL } from 'url';

import type { BaseUrl } from './parseBaseUrl';

/** @returns the address of `path`, which starts with a slash, with `query` in its query string */
export function addressOf(base: BaseUrl, path: string, query: Readonly<Record<string, string>> = {}): string {
    const url = new URL(`${base.origin}${base.pathPrefix}${path}`);
    for (const [name, value] of Object.entries(query)) {
        url.searchParams.set(name, value);
    }
    return url.href;
}
