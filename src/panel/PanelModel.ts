import type { Channel } from '../channels/Channel';
import type { RestFailure } from '../rest/RestFailure';

/** Everything that one look at the panel shows, as plain data. */
export type PanelModel = ChannelsPanel | MessagePanel;

export type ChannelsPanel = {
    readonly kind: 'channels';
    readonly contactName?: string;
    /** All of them, in the order in which they are listed. */
    readonly channels: readonly ListedChannel[];
    /** How many of them the panel shows. */
    readonly shown: number;
    /** When the list was read, in ms since the epoch. */
    readonly readAt: number;
    /** Why the list was made from the contact's record; absent when it is the endpoint's own. */
    readonly fromRecordBecause?: RestFailure;
    /** The server's address, for links to chats; empty when it is not known. */
    readonly siteUrl: string;
    readonly maskValues: boolean;
};

export type ListedChannel = Channel & {
    /** Whether the chat at hand is on this channel. */
    readonly isCurrent: boolean;
};

/** There is no list to show, and a reason for it. */
export type MessagePanel =
    | { readonly kind: 'not-a-livechat-room' }
    | { readonly kind: 'no-contact' }
    | { readonly kind: 'refused'; readonly permission: string }
    | { readonly kind: 'refused-inactive' }
    | { readonly kind: 'unavailable'; readonly failure: RestFailure };
