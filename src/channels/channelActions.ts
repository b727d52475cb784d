import type { Channel } from './Channel';

/** What may be done with one channel. */
export type ChannelAction = 'identities' | 'reveal' | 'history' | 'block' | 'unblock';

const allActions: readonly ChannelAction[] = ['identities', 'reveal', 'history', 'block', 'unblock'];

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
        identityCount,
        isMasked,
        isRecorded,
    }: {
        readonly can: Abilities;
        /** How many identities stand behind its name, 0 when there is only this one. */
        readonly identityCount: number;
        /** Whether any of its texts is shown masked. */
        readonly isMasked: boolean;
        /** Whether the contact's record has it. */
        readonly isRecorded: boolean;
    },
): readonly ChannelAction[] {
    const hasVisitor = channel.visitor !== undefined;
    const applies: Readonly<Record<ChannelAction, boolean>> = {
        identities: identityCount > 0,
        reveal: isMasked,
        history: can.history && isRecorded,
        block: can.block && isRecorded && hasVisitor && !channel.blocked,
        unblock: can.unblock && isRecorded && hasVisitor && channel.blocked,
    };
    return allActions.filter((action) => applies[action]);
}

/** @returns the action that a client sent, or `undefined` when there is none of that name */
export function parseChannelAction(value: unknown): ChannelAction | undefined {
    return allActions.find((action) => action === value);
}
