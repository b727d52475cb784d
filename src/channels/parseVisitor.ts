import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';

/** @returns the first number of a visitor as the engine hands them over */
export function visitorPhone(visitor: unknown): string | undefined {
    return firstOf(isRecord(visitor) ? visitor.phone : undefined, 'phoneNumber');
}

/** @returns the first email address of a visitor */
export function visitorEmail(visitor: unknown): string | undefined {
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
