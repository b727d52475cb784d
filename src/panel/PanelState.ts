import type { ChannelFilter, ChannelSort } from '../channels/filterChannels';
import type { Subject } from '../contact/loadContact';

/** What one person looks at. It lives in the ids of the panel's actions: any server of a cluster may get the next one. */
export type PanelState = Subject & {
    /** How many channels are listed. */
    readonly shown: number;
    readonly filter: ChannelFilter;
    readonly sort: ChannelSort;
    /** The words of the look-up that led here, and to which the way back leads. */
    readonly query?: string;
    /** Whether the room beside the panel is no chat: then there is no contact of its own to go back to. */
    readonly isOutside?: boolean;
};

/** How many channels are listed at first, and added by each "Show more". */
export const channelsPerPage = 20;

/** More than this are never listed: the client has to draw them all. */
export const mostChannelsShown = 1000;

/** How many closed chats are listed at once. */
export const chatsPerPage = 10;

export function initialState(subject: Subject): PanelState {
    return { ...subject, shown: channelsPerPage, filter: 'all', sort: 'recent' };
}

/** @returns what is looked at when one of those whom a look-up found is opened: the words of it are the way back */
export function matchState(
    { roomId, isOutside }: PanelState,
    { contactId, query }: { readonly contactId: string; readonly query: string },
): PanelState {
    return { ...initialState({ roomId, contactId }), query, ...(isOutside === true && { isOutside }) };
}

/** @returns a whole number of pages, at least one */
export function clampShown(shown: number): number {
    const pages = Math.ceil(Math.min(shown, mostChannelsShown) / channelsPerPage);
    return Math.max(1, pages) * channelsPerPage;
}
