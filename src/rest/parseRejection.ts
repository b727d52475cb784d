import type { RestFailure, UnreachableCode } from './RestFailure';
import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';

/** What the host's text for a rejection names, in lower case, and what it means. Node writes most of these codes. */
const named: readonly (readonly [string, UnreachableCode])[] = [
    ['econnrefused', 'ECONNREFUSED'],
    ['enotfound', 'ENOTFOUND'],
    ['ehostunreach', 'EHOSTUNREACH'],
    ['enetunreach', 'ENETUNREACH'],
    ['certificate', 'certificate'],
    ['cert_', 'certificate'],
    ['self_signed', 'certificate'],
    ['unable_to_verify', 'certificate'],
    ['altname_invalid', 'certificate'],
    ['invalid url', 'invalid-address'],
    ['err_invalid_url', 'invalid-address'],
];

/** Far more than a code and what is around it. */
const longestText = 2000;

/**
 * Why the host's HTTP accessor rejected. Its text may hold addresses, so that nothing of it goes further but the code.
 * @param error what it rejected with: an error, or a text
 * @param origin the address that was asked, which the text may name: its words say nothing of the failure
 */
export function parseRejection(error: unknown, origin: string): RestFailure {
    const text = textOf(error).slice(0, longestText).toLowerCase().split(hostOf(origin)).join(' ');
    const code = named.find(([part]) => text.includes(part))?.[1];
    return code === undefined ? { reason: 'unreachable' } : { reason: 'unreachable', because: code };
}

/** What follows `https://`; never empty. */
function hostOf(origin: string): string {
    return (origin.split('//')[1] ?? origin).toLowerCase().split(':')[0] || origin;
}

function textOf(error: unknown): string {
    if (typeof error === 'string') {
        return error;
    }
    if (error instanceof Error) {
        return `${error.message} ${parseText(Reflect.get(error, 'code')) ?? ''}`;
    }
    return isRecord(error) ? `${parseText(error.message) ?? ''} ${parseText(error.code) ?? ''}` : '';
}
