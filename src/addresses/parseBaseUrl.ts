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
    return { origin: url.origin, pathPrefix: withoutSlashesAtEnd(url.pathname) };
}

/** @returns the origin of an address, or `undefined` when it is none */
export function originOf(address: string): string | undefined {
    return parseUrl(address)?.origin;
}

/** A loop, since a pattern for it would try again from every slash. */
function withoutSlashesAtEnd(path: string): string {
    let end = path.length;
    while (end > 0 && path[end - 1] === '/') {
        end -= 1;
    }
    return path.slice(0, end);
}

function parseUrl(address: string): URL | undefined {
    try {
        return new URL(address);
    } catch {
        return undefined;
    }
}
