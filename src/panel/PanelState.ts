import type { ChannelFilter, ChannelSort } from '../channels/filterChannels';
import type { Subject } from '../contact/loadContact';

/** What one person looks at. It lives in the ids of the panel's actions: any server of a cluster may get the next one. */
export type PanelState = Subject & {
    /** How many channels are listed. */
    readonly shown: number;
    readonly filter: ChannelFilter;
    readonly sort: ChannelSort;
    /** The key of the channel whose identities are listed. */
    readonly opened?: string;
    /** How many of its identities are listed; a page of them where it is absent. */
    readonly identities?: number;
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

/** @returns a whole number of pages, at least one */
export function clampShown(shown: number): number {
    const pages = Math.ceil(Math.min(shown, mostChannelsShown) / channelsPerPage);
    return Math.max(1, pages) * channelsPerPage;
}
