import { parseWish } from '../../../src/entries/parseWish';
import { initialState, type PanelState } from '../../../src/panel/PanelState';
import type { PanelPage } from '../../../src/panel/loadPanel';
import { pageAction } from '../../../src/panel/pageAction';
import { decodePanelAction, encodePanelAction } from '../../../src/panel/panelAction';

const states: readonly PanelState[] = [
    initialState({ roomId: 'room-1' }),
    { ...initialState({ roomId: 'room-1', contactId: 'c-9' }), shown: 60, filter: 'blocked', sort: 'name' },
    { ...initialState({ roomId: '' }), isOutside: true },
];

const pages: readonly PanelPage[] = [
    { kind: 'channels' },
    { kind: 'channel', channel: 'key', identities: 20, isRevealed: false },
    { kind: 'channel', channel: 'key', identities: 40, isRevealed: false },
    { kind: 'history', offset: 0 },
    { kind: 'history', offset: 30, channel: 'key' },
    { kind: 'details' },
    { kind: 'search', query: '' },
    { kind: 'search', query: 'Zoe Okafor' },
];

/** What a click on Retry asks for, once it has been to the client and back. */
const again = (page: PanelPage, state: PanelState) => {
    const action = decodePanelAction(encodePanelAction(pageAction(page, state)));
    return action && parseWish(action, undefined);
};

describe('pageAction', () => {
    it.each(pages.flatMap((page) => states.map((state) => [page, state] as const)))(
        'asks for the page %j of %j again',
        (page, state) => {
            expect(again(page, state)).toEqual({ kind: 'page', page, state });
        },
    );

    it.each(states)('asks for the list of %j with the look-up that led there', (state) => {
        const found = { ...state, query: 'Zoe' };
        expect(again({ kind: 'channels' }, found)).toEqual({ kind: 'page', page: { kind: 'channels' }, state: found });
    });

    it('reveals nothing a second time', () => {
        const page: PanelPage = { kind: 'channel', channel: 'key', identities: 20, isRevealed: true };
        expect(again(page, initialState({ roomId: 'room-1' }))).toMatchObject({ page: { ...page, isRevealed: false } });
    });
});
