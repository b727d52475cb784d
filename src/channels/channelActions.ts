import type { Channel } from './Channel';

/** What may be done with one channel, on its page. */
export type ChannelAction = 'reveal' | 'history' | 'block' | 'unblock';

const allActions: readonly ChannelAction[] = ['history', 'reveal', 'block', 'unblock'];

/** What a person may do beyond looking. */
export type Abilities = { readonly history: boolean; readonly block: boolean; readonly unblock: boolean };

/**
 * The one rule for what a channel's actions are: asked by the page that offers them and by the entry that carries them
 * out. Closed chats and blocking take a channel of the contact's record, since the channel is found there again.
 */
export function channelActions(
    channel: Channel,
    {
        can,
        isMasked,
        isRecorded,
    }: {
        readonly can: Abilities;
        /** Whether any of its texts is shown masked. */
        readonly isMasked: boolean;
        /** Whether the contact's record has it. */
        readonly isRecorded: boolean;
    },
): readonly ChannelAction[] {
    const canChange = isRecorded && channel.visitor !== undefined;
    const applies: Readonly<Record<ChannelAction, boolean>> = {
        reveal: isMasked,
        history: can.history && isRecorded,
        block: can.block && canChange && !channel.blocked,
        unblock: can.unblock && canChange && channel.blocked,
    };
    return allActions.filter((action) => applies[action]);
}
