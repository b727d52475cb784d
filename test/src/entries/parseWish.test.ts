import { parseWish } from '../../../src/entries/parseWish';
import { initialState } from '../../../src/panel/PanelState';
import type { PanelAction } from '../../../src/panel/panelAction';

const state = { ...initialState({ roomId: 'room-1' }), shown: 60, opened: 'a' } as const;
const menu: PanelAction = { kind: 'channel-menu', state, channel: 'b' };
const list = { kind: 'channels' };

describe('parseWish', () => {
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

    it('opens the search empty, and asks for what was typed', () => {
        expect(parseWish({ kind: 'look-up', state }, 'zoe')).toMatchObject({ page: { kind: 'search', query: '' } });
        expect(parseWish({ kind: 'search', state }, 'zoe')).toMatchObject({
            page: { kind: 'search', query: 'zoe' },
        });
        expect(parseWish({ kind: 'search', state }, { zoe: 1 })).toMatchObject({ page: { query: '' } });
    });

    it('shows the identities of a channel, and hides them again', () => {
        expect(parseWish(menu, 'identities')).toMatchObject({ page: list, state: { opened: 'b' } });
        const hidden = parseWish({ ...menu, channel: 'a' }, 'identities');
        expect(hidden).toMatchObject({ page: list, state: { roomId: 'room-1' } });
        expect(hidden).not.toHaveProperty('state.opened');
    });

    it('reveals a channel without keeping that in what is looked at', () => {
        expect(parseWish(menu, 'reveal')).toEqual({ kind: 'page', page: { ...list, revealed: 'b' }, state });
    });

    it('leads to the closed chats of a channel, from the first', () => {
        expect(parseWish(menu, 'history')).toMatchObject({ page: { kind: 'history', offset: 0, channel: 'b' } });
    });

    it.each(['block', 'unblock'])('asks before it does this: %s', (verb) => {
        expect(parseWish(menu, verb)).toEqual({ kind: 'blocking', verb, state, channel: 'b' });
    });

    it('shows of other identities the first page, not as many as of those before', () => {
        const scrolled = { ...menu, state: { ...state, identities: 60 } };
        expect(parseWish(scrolled, 'identities')).not.toHaveProperty('state.identities');
    });

    it('writes the summary', () => {
        expect(parseWish({ kind: 'hand-over', state }, undefined)).toEqual({ kind: 'summary', state });
    });

    it.each<[PanelAction, unknown]>([
        [menu, undefined],
        [menu, 'delete'],
        [menu, ['block']],
        [{ kind: 'open-chat', row: 'channel-1' }, undefined],
        [{ kind: 'block', state, channel: 'b', viewId: 'v' }, undefined],
    ])('takes %j with %j for no wish', (action, value) => {
        expect(parseWish(action, value)).toBeUndefined();
    });
});
