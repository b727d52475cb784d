import type { Channel } from './Channel';

/** A chat of a contact that goes on. */
export type OpenChat = {
    readonly roomId: string;
    readonly channel: Channel;
    /** The name of who serves it; absent while nobody does. */
    readonly servedBy?: string;
    /** In ms since the epoch: when its channel was last used. */
    readonly at?: number;
    /** Whether the person may open it. */
    readonly canOpen: boolean;
};
