import type { ChannelSource } from './Channel';

/** One closed chat of a contact. */
export type ClosedChat = {
    readonly roomId: string;
    readonly visitorId?: string;
    readonly source: ChannelSource;
    /** In ms since the epoch. */
    readonly closedAt?: number;
    /** Who served it. */
    readonly servedBy?: { readonly id?: string; readonly name?: string };
    readonly lastMessage?: string;
};
