import { pageOfAction } from '../../../src/entries/pageOfAction';
import { initialState } from '../../../src/panel/PanelState';
import type { PanelAction } from '../../../src/panel/panelAction';

const state = { ...initialState({ roomId: 'room-1' }), shown: 60, opened: 'a' } as const;
const menu: PanelAction = { kind: 'channel-menu', state, channel: 'b' };
const list = { page: 'channels' };

describe('pageOfAction', () => {
    it('lists the channels again as they were looked at', () => {
        expect(pageOfAction({ kind: 'channels', state }, 'anything')).toEqual({ kind: 'page', page: list, state });
    });

    it('takes the chosen filter, and starts from the first page of it', () => {
        expect(pageOfAction({ kind: 'filter', state }, 'source:sms')).toEqual({
            kind: 'page',
            page: list,
            state: { ...state, filter: 'source:sms', shown: 20 },
        });
        expect(pageOfAction({ kind: 'filter', state }, 'nonsense')).toMatchObject({ state: { filter: 'all' } });
    });

    it('takes the chosen order, and keeps how much was in sight', () => {
        expect(pageOfAction({ kind: 'sort', state }, 'name')).toMatchObject({ state: { sort: 'name', shown: 60 } });
        expect(pageOfAction({ kind: 'sort', state }, 7)).toMatchObject({ state: { sort: 'recent' } });
    });

    it('leads to the other pages', () => {
        expect(pageOfAction({ kind: 'details', state }, undefined)).toMatchObject({ page: { page: 'details' }, state });
        expect(pageOfAction({ kind: 'history', state, offset: 10 }, undefined)).toEqual({
            kind: 'page',
            page: { page: 'history', offset: 10 },
            state,
        });
        expect(pageOfAction({ kind: 'history', state, offset: 10, channel: 'b' }, undefined)).toMatchObject({
            page: { page: 'history', offset: 10, channel: 'b' },
        });
    });

    it('opens the search empty, and asks for what was typed', () => {
        expect(pageOfAction({ kind: 'look-up', state }, 'zoe')).toMatchObject({ page: { page: 'search', query: '' } });
        expect(pageOfAction({ kind: 'search', state }, 'zoe')).toMatchObject({
            page: { page: 'search', query: 'zoe' },
        });
        expect(pageOfAction({ kind: 'search', state }, { zoe: 1 })).toMatchObject({ page: { query: '' } });
    });

    it('shows the identities of a channel, and hides them again', () => {
        expect(pageOfAction(menu, 'identities')).toMatchObject({ page: list, state: { opened: 'b' } });
        const hidden = pageOfAction({ ...menu, channel: 'a' }, 'identities');
        expect(hidden).toMatchObject({ page: list, state: { roomId: 'room-1' } });
        expect(hidden).not.toHaveProperty('state.opened');
    });

    it('reveals a channel without keeping that in what is looked at', () => {
        expect(pageOfAction(menu, 'reveal')).toEqual({ kind: 'page', page: { ...list, revealed: 'b' }, state });
    });

    it('leads to the closed chats of a channel, from the first', () => {
        expect(pageOfAction(menu, 'history')).toMatchObject({ page: { page: 'history', offset: 0, channel: 'b' } });
    });

    it.each(['block', 'unblock'])('asks before it does this: %s', (verb) => {
        expect(pageOfAction(menu, verb)).toEqual({ kind: 'ask', verb, state, channel: 'b' });
    });

    it.each<[PanelAction, unknown]>([
        [menu, undefined],
        [menu, 'delete'],
        [menu, ['block']],
        [{ kind: 'open-chat', row: 'channel-1' }, undefined],
        [{ kind: 'hand-over', state }, undefined],
        [{ kind: 'block', state, channel: 'b', viewId: 'v' }, undefined],
    ])('has no page for %j with %j', (action, value) => {
        expect(pageOfAction(action, value)).toBeUndefined();
    });
});
