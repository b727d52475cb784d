import { URL } from 'url';

/** An address that may be asked: http or https, an optional path prefix, nothing else. */
export type BaseUrl = {
    readonly origin: string;
    /** Empty, or a path with a leading slash and none at its end. */
    readonly pathPrefix: string;
};

/** @returns `undefined` for anything but an http(s) address without user info, query and fragment */
export function parseBaseUrl(address: string): BaseUrl | undefined {
    const url = parseUrl(address);
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        return undefined;
    }
    if (url.username !== '' || url.password !== '' || /[?#]/.test(address)) {
        return undefined;
    }
    return { origin: url.origin, pathPrefix: url.pathname.replace(/\/+$/, '') };
}

/** @returns the address of `path`, which starts with a slash, with `query` in its query string */
export function addressOf(base: BaseUrl, path: string, query: Readonly<Record<string, string>> = {}): string {
    const url = new URL(`${base.origin}${base.pathPrefix}${path}`);
    for (const [name, value] of Object.entries(query)) {
        url.searchParams.set(name, value);
    }
    return url.href;
}

export function originOf(address: string): string | undefined {
    return parseUrl(address)?.origin;
}

function parseUrl(address: string): URL | undefined {
    try {
        return new URL(address);
    } catch {
        return undefined;
    }
}
