import { parseFilter, parseSort } from '../channels/filterChannels';
import { parseText } from '../foreignData/parseText';
import { channelsPerPage, type PanelState } from '../panel/PanelState';
import type { BlockingWish } from '../panel/loadBlocking';
import type { PanelQuestion } from '../panel/loadPanel';
import { parseMenuChoice } from '../panel/menuChoice';
import type { PanelAction } from '../panel/panelAction';

/** What a click asks for: a page of the panel, the question before a channel is blocked or unblocked, the summary. */
export type Wish =
    | ({ readonly kind: 'page' } & Pick<PanelQuestion, 'page' | 'state'>)
    | ({ readonly kind: 'blocking' } & BlockingWish)
    | { readonly kind: 'summary'; readonly state: PanelState };

/**
 * @param value what was chosen or typed; written by the client
 * @returns `undefined` for a click that asks for nothing, and for a choice that is none
 */
export function parseWish(action: PanelAction, value: unknown): Wish | undefined {
    switch (action.kind) {
        case 'channels':
        case 'match':
            return pageOf({ kind: 'channels' }, action.state);
        case 'menu':
            return chosenInMenu(action.state, value);
        case 'filter':
            return pageOf(
                { kind: 'channels' },
                { ...action.state, filter: parseFilter(value), shown: channelsPerPage },
            );
        case 'sort':
            return pageOf({ kind: 'channels' }, { ...action.state, sort: parseSort(value) });
        case 'channel':
        case 'reveal': {
            const { kind, channel, identities, state } = action;
            return pageOf({ kind: 'channel', channel, identities, isRevealed: kind === 'reveal' }, state);
        }
        case 'history': {
            const { offset, channel, state } = action;
            return pageOf({ kind: 'history', offset, ...(channel !== undefined && { channel }) }, state);
        }
        case 'details':
            return pageOf({ kind: 'details' }, action.state);
        case 'look-up':
            return searchPage(action.state, action.state.query);
        case 'search':
            return searchPage(action.state, value);
        case 'ask-block':
            return { kind: 'blocking', verb: 'block', state: action.state, channel: action.channel };
        case 'ask-unblock':
            return { kind: 'blocking', verb: 'unblock', state: action.state, channel: action.channel };
        default:
            return undefined;
    }
}

function chosenInMenu(state: PanelState, value: unknown): Wish | undefined {
    switch (parseMenuChoice(value)) {
        case 'refresh':
            return pageOf({ kind: 'channels' }, state);
        case 'closed':
            return pageOf({ kind: 'history', offset: 0 }, state);
        case 'details':
            return pageOf({ kind: 'details' }, state);
        case 'look-up':
            return searchPage(state, undefined);
        case 'summary':
            return { kind: 'summary', state };
        case undefined:
            return undefined;
    }
}

function pageOf(page: PanelQuestion['page'], state: PanelState): Wish {
    return { kind: 'page', page, state };
}

/** The words belong to the page; the state says where the page was opened. */
export function searchPage({ query: _, ...state }: PanelState, typed: unknown): Wish {
    return pageOf({ kind: 'search', query: parseText(typed) ?? '' }, state);
}
