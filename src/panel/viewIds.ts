import { randomUUID } from 'crypto';

const viewIdPrefix = 'contact-channels-';

/** A panel gets an id of its own at each open: clients keep what they show under a known id until it is updated. */
export function newViewId(): string {
    return `${viewIdPrefix}${randomUUID()}`;
}

/** @returns the id, when it can be one of {@link newViewId}'s */
export function parseViewId(value: unknown): string | undefined {
    return typeof value === 'string' && /^contact-channels-[0-9a-f-]{36}$/.test(value) ? value : undefined;
}
