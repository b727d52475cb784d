import type { PanelState } from './PanelState';
import type { PanelPage } from './loadPanel';
import type { PanelAction } from './panelAction';

/** Longer ones would not fit into an id; what was meant by words is shorter. */
const longestQuery = 150;

/** What asks for a page again, as Retry does. A reveal is not repeated: it was for once. */
export function pageAction(page: PanelPage, state: PanelState): PanelAction {
    switch (page.kind) {
        case 'channels':
            return { kind: 'channels', state };
        case 'channel':
            return { kind: 'channel', state, channel: page.channel, identities: page.identities };
        case 'history':
            return {
                kind: 'history',
                state,
                offset: page.offset,
                ...(page.channel !== undefined && { channel: page.channel }),
            };
        case 'details':
            return { kind: 'details', state };
        case 'search':
            return { kind: 'look-up', state: { ...state, query: page.query.slice(0, longestQuery) } };
    }
}
