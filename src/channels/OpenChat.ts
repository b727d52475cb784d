import type { Channel } from './Channel';

/** A chat of a contact that goes on. */
export type OpenChat = {
    readonly roomId: string;
    readonly channel: Channel;
    /** The name of who serves it; absent while nobody does. */
    readonly servedBy?: string;
};
