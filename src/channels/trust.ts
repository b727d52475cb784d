import type { Channel, ChannelVisitor } from './Channel';
import { isCurrentChannel } from './isCurrentChannel';

/** On what the chat at hand goes on, and whom the workspace knows for sure. */
export type Trust = {
    /** The channel of the chat at hand. */
    readonly current: Channel;
    /** Another channel on which the contact was verified, the latest of them; only while the current one is not. */
    readonly verifiedElsewhere?: Channel;
};

/** @returns `undefined` when the chat's channel is not among the contact's */
export function trustIn(channels: readonly Channel[], chat: ChannelVisitor | undefined): Trust | undefined {
    const current = channels.find((channel) => isCurrentChannel(channel, chat));
    if (current === undefined) {
        return undefined;
    }
    const others = channels.filter((channel) => channel !== current && channel.verified && !channel.blocked);
    const [latest] = [...others].sort((one, other) => (other.verification.at ?? 0) - (one.verification.at ?? 0));
    return { current, ...(!current.verified && latest && { verifiedElsewhere: latest }) };
}
