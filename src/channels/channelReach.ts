import type { Channel } from './Channel';
import type { Chat } from './Contact';

/** How somebody and the workspace reach each other on a channel. */
export type ChannelReach =
    /** The contact's own address, number or username. */
    | { readonly kind: 'own'; readonly address: string }
    /** The workspace's inbox, site, number or bot that they wrote to. */
    | { readonly kind: 'to'; readonly address: string };

/**
 * The contact's own address where it is known: what proved the channel, or for the chat at hand what its room tells.
 * Otherwise where they wrote to, which is the workspace's own and must not pass for theirs.
 * @param chat the chat at hand, if it goes on on this channel
 */
export function channelReach(
    { source: { destination }, verification: { value } }: Channel,
    chat?: Chat,
): ChannelReach | undefined {
    const own = value ?? chat?.address;
    if (own !== undefined) {
        return { kind: 'own', address: own };
    }
    return destination === undefined ? undefined : { kind: 'to', address: destination };
}
