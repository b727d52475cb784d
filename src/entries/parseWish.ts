import { parseChannelAction } from '../channels/channelActions';
import { parseFilter, parseSort } from '../channels/filterChannels';
import { parseText } from '../foreignData/parseText';
import type { PanelQuestion } from '../panel/PanelQuestion';
import { channelsPerPage, type PanelState } from '../panel/PanelState';
import type { BlockingWish } from '../panel/loadBlocking';
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
            return channels(action.state);
        case 'filter':
            return channels({ ...action.state, filter: parseFilter(value), shown: channelsPerPage });
        case 'sort':
            return channels({ ...action.state, sort: parseSort(value) });
        case 'history':
            return historyPage(action.state, action.offset, action.channel);
        case 'details':
            return { kind: 'page', page: { kind: 'details' }, state: action.state };
        case 'look-up':
            return { kind: 'page', page: { kind: 'search', query: '' }, state: action.state };
        case 'search':
            return { kind: 'page', page: { kind: 'search', query: parseText(value) ?? '' }, state: action.state };
        case 'channel-menu':
            return chosenInMenu(action.state, action.channel, value);
        case 'hand-over':
            return { kind: 'summary', state: action.state };
        default:
            return undefined;
    }
}

function chosenInMenu(state: PanelState, channel: string, value: unknown): Wish | undefined {
    const action = parseChannelAction(value);
    switch (action) {
        case 'identities': {
            const { opened, identities, ...closed } = state;
            return channels(opened === channel ? closed : { ...closed, opened: channel });
        }
        case 'reveal':
            return { kind: 'page', page: { kind: 'channels', revealed: channel }, state };
        case 'history':
            return historyPage(state, 0, channel);
        case 'block':
        case 'unblock':
            return { kind: 'blocking', verb: action, state, channel };
        case undefined:
            return undefined;
    }
}

function channels(state: PanelState): Wish {
    return { kind: 'page', page: { kind: 'channels' }, state };
}

function historyPage(state: PanelState, offset: number, channel: string | undefined): Wish {
    return { kind: 'page', page: { kind: 'history', offset, ...(channel !== undefined && { channel }) }, state };
}
