import type { BaseUrl } from '../addresses/parseBaseUrl';

/** Where the web client of the workspace is. */
export type Site = BaseUrl;

/** @returns the address at which the web client shows a livechat room; `undefined` while the server's own is not known */
export function chatAddress(site: Site | undefined, roomId: string): string | undefined {
    // A dot, or two, would lead out of the path; half a surrogate pair cannot be encoded. Of the rest nothing is left for
    // a URL to encode, and each row has such an address.
    return site === undefined || /^\.{1,2}$|\p{Cs}/u.test(roomId)
        ? undefined
        : `${site.origin}${site.pathPrefix}/live/${encodeURIComponent(roomId)}`;
}

/** @returns the address of a contact's own page in the web client; `undefined` while the server's own is not known */
export function contactAddress(site: Site | undefined, contactId: string): string | undefined {
    return site === undefined || /^\.{1,2}$|\p{Cs}/u.test(contactId)
        ? undefined
        : `${site.origin}${site.pathPrefix}/omnichannel-directory/contacts/details/${encodeURIComponent(contactId)}`;
}
