import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';

/**
 * Of what a visitor is known by, what fits the source: a number is no address of an email channel.
 * @param visitor as the engine hands them over
 * @param phone the number at which they are reachable on this very channel, where that is known
 */
export function visitorAddress(visitor: unknown, sourceType: string | undefined, phone?: string): string | undefined {
    const number = phone ?? visitorPhone(visitor);
    const email = visitorEmail(visitor);
    switch (sourceType) {
        case 'email':
            return email;
        case 'sms':
            return number;
        case 'app':
            return number ?? email;
        default:
            return email ?? number;
    }
}

function visitorPhone(visitor: unknown): string | undefined {
    return firstOf(isRecord(visitor) ? visitor.phone : undefined, 'phoneNumber');
}

function visitorEmail(visitor: unknown): string | undefined {
    return firstOf(isRecord(visitor) ? visitor.visitorEmails : undefined, 'address');
}

/** @returns the name by which the workspace knows a visitor, such as `guest-7` */
export function visitorUsername(visitor: unknown): string | undefined {
    return isRecord(visitor) ? parseText(visitor.username) : undefined;
}

function firstOf(list: unknown, key: string): string | undefined {
    const entries: readonly unknown[] = Array.isArray(list) ? list : [];
    return entries
        .map((entry) => (isRecord(entry) ? parseText(entry[key]) : undefined))
        .find((text) => text !== undefined);
}
