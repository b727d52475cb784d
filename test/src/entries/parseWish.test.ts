import { parseWish } from '../../../src/entries/parseWish';
import { initialState } from '../../../src/panel/PanelState';
import type { PanelAction } from '../../../src/panel/panelAction';

const state = { ...initialState({ roomId: 'room-1' }), shown: 60 };
const menu: PanelAction = { kind: 'menu', state };
const list = { kind: 'channels' };

describe('parseWish', () => {
    it('lists the channels of one of those who were found, with the way back to them', () => {
        const found = { ...state, contactId: 'c-9', query: 'zoe' };
        expect(parseWish({ kind: 'match', state: found }, undefined)).toEqual({
            kind: 'page',
            page: list,
            state: found,
        });
    });

    it('lists the channels again as they were looked at', () => {
        expect(parseWish({ kind: 'channels', state }, 'anything')).toEqual({ kind: 'page', page: list, state });
    });

    it('takes the chosen filter, and starts from the first page of it', () => {
        expect(parseWish({ kind: 'filter', state }, 'source:sms')).toEqual({
            kind: 'page',
            page: list,
            state: { ...state, filter: 'source:sms', shown: 20 },
        });
        expect(parseWish({ kind: 'filter', state }, 'nonsense')).toMatchObject({ state: { filter: 'all' } });
    });

    it('takes the chosen order, and keeps how much was in sight', () => {
        expect(parseWish({ kind: 'sort', state }, 'name')).toMatchObject({ state: { sort: 'name', shown: 60 } });
        expect(parseWish({ kind: 'sort', state }, 7)).toMatchObject({ state: { sort: 'recent' } });
    });

    it('leads to the other pages', () => {
        expect(parseWish({ kind: 'details', state }, undefined)).toMatchObject({ page: { kind: 'details' }, state });
        expect(parseWish({ kind: 'history', state, offset: 10 }, undefined)).toEqual({
            kind: 'page',
            page: { kind: 'history', offset: 10 },
            state,
        });
        expect(parseWish({ kind: 'history', state, offset: 10, channel: 'b' }, undefined)).toMatchObject({
            page: { kind: 'history', offset: 10, channel: 'b' },
        });
    });

    it('opens the search empty or with the words that led away from it, and asks for what was typed', () => {
        const search = (query: string) => ({ kind: 'page', page: { kind: 'search', query }, state });
        expect(parseWish({ kind: 'look-up', state }, 'zoe')).toEqual(search(''));
        expect(parseWish({ kind: 'look-up', state: { ...state, query: 'zoe' } }, 'bob')).toEqual(search('zoe'));
        expect(parseWish({ kind: 'search', state }, 'zoe')).toEqual(search('zoe'));
        expect(parseWish({ kind: 'search', state: { ...state, query: 'bob' } }, 'zoe')).toEqual(search('zoe'));
        expect(parseWish({ kind: 'search', state }, { zoe: 1 })).toEqual(search(''));
    });

    it.each<[string, object]>([
        ['refresh', { kind: 'page', page: list, state }],
        ['closed', { kind: 'page', page: { kind: 'history', offset: 0 }, state }],
        ['details', { kind: 'page', page: { kind: 'details' }, state }],
        ['look-up', { kind: 'page', page: { kind: 'search', query: '' }, state }],
        ['summary', { kind: 'summary', state }],
    ])('takes what was chosen in the menu: %s', (choice, wish) => {
        expect(parseWish(menu, choice)).toEqual(wish);
    });

    it('leads to the page of a channel, and reveals it there without keeping that in what is looked at', () => {
        const ofChannel = { state, channel: 'b', identities: 40 } as const;
        const page = { kind: 'channel', channel: 'b', identities: 40 };
        expect(parseWish({ kind: 'channel', ...ofChannel }, 'reveal')).toEqual({
            kind: 'page',
            page: { ...page, isRevealed: false },
            state,
        });
        expect(parseWish({ kind: 'reveal', ...ofChannel }, undefined)).toEqual({
            kind: 'page',
            page: { ...page, isRevealed: true },
            state,
        });
    });

    it.each(['block', 'unblock'] as const)('asks before it does this: %s', (verb) => {
        expect(parseWish({ kind: `ask-${verb}`, state, channel: 'b' }, undefined)).toEqual({
            kind: 'blocking',
            verb,
            state,
            channel: 'b',
        });
    });

    it.each<[PanelAction, unknown]>([
        [menu, undefined],
        [menu, 'delete'],
        [menu, 'block'],
        [menu, ['refresh']],
        [{ kind: 'open-chat', row: 'channel-1' }, undefined],
        [{ kind: 'block', state, channel: 'b', viewId: 'v' }, undefined],
        [{ kind: 'unblock', state, channel: 'b', viewId: 'v' }, undefined],
    ])('takes %j with %j for no wish', (action, value) => {
        expect(parseWish(action, value)).toBeUndefined();
    });
});
