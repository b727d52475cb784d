import type { Channel, ChannelVisitor } from './Channel';

/**
 * Whether a channel is the one of the chat at hand. The rule is the web client's own: the same visitor, the same source
 * type, and the same source id where either side has one.
 */
export function isCurrentChannel(channel: Channel, chat: ChannelVisitor | undefined): boolean {
    const { visitor } = channel;
    return (
        visitor !== undefined &&
        visitor.id === chat?.id &&
        visitor.sourceType === chat.sourceType &&
        visitor.sourceId === chat.sourceId
    );
}
