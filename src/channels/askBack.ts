import type { Channel } from './Channel';
import type { Chat } from './Contact';
import { compareNumbers } from './compareNumbers';
import { parsePhoneNumber } from './phoneNumber';
import { trustIn } from './trust';

/** What somebody who is who they say they are can tell, and how it ends: no more of it than the mask leaves. */
export type AskBack = { readonly field: 'email' | 'phone'; readonly ending: string };

/** As many as the mask leaves; of a shorter number they would be nearly all. */
const shownDigits = 4;
const shortestNumber = 7;

/**
 * On a chat that is not verified, of somebody who is verified elsewhere: what to ask for. The value that was proved last,
 * other than what the chat itself tells, which proves nothing.
 */
export function askBack(channels: readonly Channel[], chat: Chat | undefined): AskBack | undefined {
    if (trustIn(channels, chat?.visitor)?.verifiedElsewhere === undefined) {
        return undefined;
    }
    const latestFirst = channels
        .filter(({ verified, blocked }) => verified && !blocked)
        .sort((one, other) => (other.verification.at ?? 0) - (one.verification.at ?? 0));
    // Of thousands, no more are compared than it takes.
    for (const { verification } of latestFirst) {
        const { value } = verification;
        const ending = value === undefined || isSameValue(value, chat?.address) ? undefined : endingOf(value);
        if (ending !== undefined) {
            return ending;
        }
    }
    return undefined;
}

function endingOf(value: string): AskBack | undefined {
    const place = value.lastIndexOf('@');
    if (place >= 0) {
        const domain = value.slice(place + 1).trim();
        return domain === '' ? undefined : { field: 'email', ending: domain };
    }
    const digits = parsePhoneNumber(value)?.digits ?? '';
    return digits.length < shortestNumber ? undefined : { field: 'phone', ending: digits.slice(-shownDigits) };
}

function isSameValue(value: string, told: string | undefined): boolean {
    if (told === undefined) {
        return false;
    }
    const [one, other] = [parsePhoneNumber(value), parsePhoneNumber(told)];
    return one !== undefined && other !== undefined
        ? compareNumbers(one, other) !== 'none'
        : value.trim().toLowerCase() === told.trim().toLowerCase();
}
