import type { ContactChannelDocument } from '../../model/documents';

/**
 * The channels as `contacts.channels` answers them: one per name, where the name first appeared, showing the channel
 * that was chatted on last. Of equally recent ones the first stays, and no chat at all counts as the oldest.
 */
export function groupChannels(channels: readonly ContactChannelDocument[]): ContactChannelDocument[] {
    const byName = new Map<string, ContactChannelDocument>();
    for (const channel of channels) {
        const shown = byName.get(channel.name);
        if (!shown || lastChatTime(channel) > lastChatTime(shown)) {
            byName.set(channel.name, channel);
        }
    }
    return [...byName.values()];
}

function lastChatTime({ lastChat }: ContactChannelDocument): number {
    return lastChat?.ts.getTime() ?? 0;
}
