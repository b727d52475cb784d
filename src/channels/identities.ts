import { createHash } from 'crypto';

import type { Channel } from './Channel';

/**
 * The endpoint folds the channels of one name into one; the contact's record has them all.
 * @returns every identity under the name of `channel`; empty when there is only that one
 */
export function identitiesOf(channel: Channel, recorded: readonly Channel[]): readonly Channel[] {
    const identities = recorded.filter(({ name }) => name === channel.name);
    return identities.length > 1 ? identities : [];
}

/** So that a list of thousands of channels is gone through once, not once for each of them. */
export function groupByName(channels: readonly Channel[]): ReadonlyMap<string, readonly Channel[]> {
    const byName = new Map<string, Channel[]>();
    for (const channel of channels) {
        const others = byName.get(channel.name);
        if (others === undefined) {
            byName.set(channel.name, [channel]);
        } else {
            others.push(channel);
        }
    }
    return byName;
}

/**
 * Names a channel for the length of one panel: by its visitor and source, never by its place in a list, which changes.
 * A digest, since it goes into ids; long enough (about 70 bits) that no two channels share it, since it also says which
 * one to block.
 */
export function channelKey(channel: Channel): string {
    return createHash('sha256').update(namingParts(channel)).digest('base64').replace(/[+/]/g, '-').slice(0, 12);
}

/** Whether both have the same {@link channelKey}; without making a digest of each of thousands. */
export function isSameChannel(one: Channel, other: Channel): boolean {
    return namingParts(one) === namingParts(other);
}

function namingParts({ name, visitor, source }: Channel): string {
    const parts = visitor ? [visitor.id, visitor.sourceType, visitor.sourceId] : ['', name, source.type, source.id];
    return JSON.stringify(parts);
}
