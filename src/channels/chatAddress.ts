import { addressOf, parseBaseUrl } from '../serverAddress';

/** @returns the address at which the web client shows a livechat room; `undefined` while the server's own is not known */
export function chatAddress(siteUrl: string, roomId: string): string | undefined {
    const site = parseBaseUrl(siteUrl);
    return site && addressOf(site, `/live/${encodeURIComponent(roomId)}`);
}
