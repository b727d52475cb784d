import type { MessagePanel, PanelModel } from './PanelModel';
import { loadChannelsPanel } from './loadChannelsPanel';
import { loadDetailsPanel } from './loadDetailsPanel';
import { loadHistoryPanel } from './loadHistoryPanel';
import { loadSearchPanel } from './loadSearchPanel';
import type { PanelState } from './panelAction';
import { type Access, decideAccess } from '../access/decideAccess';
import { loadContact } from '../contact/loadContact';
import type { RequestContext } from '../request/startRequest';

/** Which page of the panel is asked for. */
export type PanelPage =
    /** `revealed`: the key of the channel whose masked values are asked for. */
    | { readonly page: 'channels'; readonly revealed?: string }
    | { readonly page: 'history'; readonly offset: number; readonly channel?: string }
    | { readonly page: 'details' }
    | { readonly page: 'search'; readonly query: string };

/**
 * Decides whether the caller may look, finds the contact and loads the page, in this order: a refused caller causes no
 * request for contact data.
 * @param givenRoom the room, where the engine has just handed it over; otherwise it is read by its id
 * @returns what to show; `undefined` for somebody who can be shown nothing. Never rejects for what a server, a record
 * or a client does.
 */
export async function loadPanel(
    request: RequestContext,
    page: PanelPage,
    state: PanelState,
    givenRoom?: unknown,
): Promise<PanelModel | undefined> {
    const access = await decideAccess(request);
    return access.kind === 'allowed' ? loadPage(request, access, page, state, givenRoom) : refusal(access);
}

/** How a refusal looks; nothing at all for nobody, a bot or an app. */
export function refusal(access: Exclude<Access, { kind: 'allowed' }>): MessagePanel | undefined {
    switch (access.kind) {
        case 'refused':
            return access;
        case 'inactive':
            return { kind: 'refused-inactive' };
        case 'undecided':
            return access;
        case 'nobody':
            return undefined;
    }
}

async function loadPage(
    request: RequestContext,
    access: Extract<Access, { kind: 'allowed' }>,
    page: PanelPage,
    state: PanelState,
    givenRoom: unknown,
): Promise<PanelModel> {
    if (page.page === 'search') {
        return loadSearchPanel(request, page.query);
    }
    const found = await loadContact(request, state, givenRoom);
    if (found.kind !== 'contact') {
        return found;
    }
    switch (page.page) {
        case 'channels':
            return loadChannelsPanel(request, access, found, state, page.revealed);
        case 'history':
            return loadHistoryPanel(request, access, found, page);
        case 'details':
            return loadDetailsPanel(request, found);
    }
}
