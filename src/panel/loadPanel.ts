import type { ChannelsPanel, MessagePanel, PanelModel } from './PanelModel';
import type { PanelQuestion } from './PanelQuestion';
import { loadChannelsPanel } from './loadChannelsPanel';
import { loadDetailsPanel } from './loadDetailsPanel';
import { loadHistoryPanel } from './loadHistoryPanel';
import { loadSearchPanel } from './loadSearchPanel';
import type { Access, AllowedAccess, DeniedAccess } from '../access/decideAccess';
import { loadContact } from '../contact/loadContact';
import type { RequestContext } from '../request/startRequest';

/** What the list of channels is asked for with. */
export type ListQuestion = Pick<PanelQuestion, 'state' | 'room'> & {
    /** The key of the channel whose masked values are asked for. */
    readonly revealed?: string | undefined;
};

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
        return loadChannelsPage(request, access, { state, room, revealed: page.revealed });
    }
    const found = await loadContact(request, access, { subject: state, room });
    if (found.kind !== 'contact') {
        return found;
    }
    return page.kind === 'history'
        ? loadHistoryPanel(request, access, { found, page })
        : loadDetailsPanel(request, access, found);
}

async function loadChannelsPage(
    request: RequestContext,
    access: AllowedAccess,
    { state, room, revealed }: ListQuestion,
): Promise<ChannelsPanel | MessagePanel> {
    const found = await loadContact(request, access, { subject: state, room });
    return found.kind === 'contact' ? loadChannelsPanel(request, access, { found, state, revealed }) : found;
}
