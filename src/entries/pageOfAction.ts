import { parseFilter, parseSort } from '../channels/filterChannels';
import { parseText } from '../foreignData/foreignData';
import type { PanelQuestion } from '../panel/makePanelView';
import { channelsPerPage, type PanelAction, type PanelState, parseChannelAction } from '../panel/panelAction';

/** What a click asks for: a page of the panel, or the question before a channel is blocked or unblocked. */
export type Asked =
    | ({ readonly kind: 'page' } & Pick<PanelQuestion, 'page' | 'state'>)
    | {
          readonly kind: 'ask';
          readonly verb: 'block' | 'unblock';
          readonly state: PanelState;
          readonly channel: string;
      };

/** @param value what was chosen or typed; written by the client */
export function pageOfAction(action: PanelAction, value: unknown): Asked | undefined {
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
            return { kind: 'page', page: { page: 'details' }, state: action.state };
        case 'look-up':
            return { kind: 'page', page: { page: 'search', query: '' }, state: action.state };
        case 'search':
            return { kind: 'page', page: { page: 'search', query: parseText(value) ?? '' }, state: action.state };
        case 'channel-menu':
            return chosenInMenu(action.state, action.channel, value);
        default:
            return undefined;
    }
}

function chosenInMenu(state: PanelState, channel: string, value: unknown): Asked | undefined {
    const choice = parseChannelAction(value);
    switch (choice) {
        case 'identities': {
            const { opened, ...closed } = state;
            return channels(opened === channel ? closed : { ...state, opened: channel });
        }
        case 'reveal':
            return { kind: 'page', page: { page: 'channels', revealed: channel }, state };
        case 'history':
            return historyPage(state, 0, channel);
        case 'block':
        case 'unblock':
            return { kind: 'ask', verb: choice, state, channel };
        case undefined:
            return undefined;
    }
}

function channels(state: PanelState): Asked {
    return { kind: 'page', page: { page: 'channels' }, state };
}

function historyPage(state: PanelState, offset: number, channel: string | undefined): Asked {
    return { kind: 'page', page: { page: 'history', offset, ...(channel !== undefined && { channel }) }, state };
}
