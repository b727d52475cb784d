import type { ChannelsPanel, MessagePanel, PanelModel } from './PanelModel';
import type { PanelState } from './PanelState';
import { type ChannelPage, loadChannelPanel } from './loadChannelPanel';
import { loadChannelsPanel } from './loadChannelsPanel';
import { loadDetailsPanel } from './loadDetailsPanel';
import { loadHistoryPanel } from './loadHistoryPanel';
import { loadSearchPanel } from './loadSearchPanel';
import type { Access, AllowedAccess, DeniedAccess } from '../access/decideAccess';
import { loadContact } from '../contact/loadContact';
import type { RequestContext } from '../request/startRequest';

/** Which page of the panel is asked for. */
export type PanelPage =
    | { readonly kind: 'channels' }
    | ({ readonly kind: 'channel' } & ChannelPage)
    | { readonly kind: 'history'; readonly offset: number; readonly channel?: string }
    | { readonly kind: 'details' }
    | { readonly kind: 'search'; readonly query: string };

export type PanelQuestion = {
    readonly page: PanelPage;
    readonly state: PanelState;
    /** The room, where the engine has just handed it over; otherwise it is read by its id. */
    readonly room?: unknown;
};

/** What the list of channels is asked for with. */
export type ListQuestion = Pick<PanelQuestion, 'state' | 'room'>;

/**
 * Loads the page that is asked for, for whoever may look; for the others, what they are told.
 * @returns what to show; `undefined` for somebody who can be shown nothing. Never rejects for what a server, a record
 * or a client does.
 */
export async function loadPanel(
    request: RequestContext,
    access: Access,
    question: PanelQuestion,
): Promise<PanelModel | undefined> {
    return access.kind === 'allowed' ? loadPage(request, access, question) : denial(access);
}

/** What the list is for whoever may look; for the others, what they are told. Otherwise as {@link loadPanel}. */
export async function loadList(
    request: RequestContext,
    access: Access,
    question: ListQuestion,
): Promise<ChannelsPanel | MessagePanel | undefined> {
    return access.kind === 'allowed' ? loadChannelsPage(request, access, question) : denial(access);
}

/** How a denial looks; nothing at all for nobody, a bot or an app. */
function denial(access: DeniedAccess): MessagePanel | undefined {
    switch (access.kind) {
        case 'refused':
        case 'undecided':
        case 'unchecked':
            return access;
        case 'inactive':
            return { kind: 'refused-inactive' };
        case 'nobody':
            return undefined;
    }
}

async function loadPage(
    request: RequestContext,
    access: AllowedAccess,
    { page, state, room }: PanelQuestion,
): Promise<PanelModel> {
    if (page.kind === 'search') {
        return loadSearchPanel(request, access, page.query);
    }
    if (page.kind === 'channels') {
        return loadChannelsPage(request, access, { state, room });
    }
    const found = await loadContact(request, access, { subject: state, room });
    if (found.kind !== 'contact') {
        return found;
    }
    switch (page.kind) {
        case 'channel':
            return loadChannelPanel(request, access, { found, page });
        case 'history':
            return loadHistoryPanel(request, access, { found, page });
        case 'details':
            return loadDetailsPanel(request, access, found);
    }
}

async function loadChannelsPage(
    request: RequestContext,
    access: AllowedAccess,
    { state, room }: ListQuestion,
): Promise<ChannelsPanel | MessagePanel> {
    const found = await loadContact(request, access, { subject: state, room });
    return found.kind === 'contact' ? loadChannelsPanel(request, access, { found, state }) : found;
}
