import type { Channel } from './Channel';

/**
 * Groups the channels of a contact record as the endpoint `omnichannel/contacts.channels` does: one for each name, in
 * the order in which the names first appear; a later one of the same name takes its place only with a strictly newer
 * last chat, none counting as the epoch.
 */
export function groupChannels(channels: readonly Channel[]): readonly Channel[] {
    const byName = new Map<string, Channel>();
    for (const channel of channels) {
        const kept = byName.get(channel.name);
        if (kept === undefined || lastChatAt(channel) > lastChatAt(kept)) {
            byName.set(channel.name, channel);
        }
    }
    return [...byName.values()];
}

function lastChatAt(channel: Channel): number {
    return channel.lastChat?.at ?? 0;
}
