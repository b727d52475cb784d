import { clickInPanel, type InteractionSetup, state, success, viewId } from './interactions';
import { actionsOf } from './shownBy';
import type { PanelState } from '../../../src/panel/PanelState';
import type { PanelAction } from '../../../src/panel/panelAction';
import { Caches } from '../../../src/request/Caches';
import {
    after,
    type Answer,
    channelDocument,
    configured,
    livechatRoom,
    reply,
    replyPermissions,
    replyRefusal,
} from '../fakes';
import { keyOf } from '../requests';
import { actionOf } from '../views/viewParts';

const refresh: PanelAction = { kind: 'channels', state };

/** Finds these known contacts, whatever is asked for. */
const found =
    (...names: readonly string[]): Answer =>
    (url) =>
        reply(200, { contacts: url.includes('unknown') ? [] : names.map((name) => ({ _id: name, name })) })(url);

describe('the newest question of a panel', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    /** The shorter the words, the longer the answer takes. */
    const slowFirst: Answer = async (url) => {
        const words = new URL(url).searchParams.get('searchText') ?? '';
        await after(words === 'Ant' ? 1000 : 100, undefined);
        return found(`${words}onia`, `${words}igone`)(url);
    };
    const typing = (words: string, caches: Caches, data: object = {}) =>
        clickInPanel(
            { kind: 'search', state },
            { value: words, ...data },
            { caches, answers: { 'contacts.search': slowFirst } },
        );

    it('wins: an answer to an older one that comes later changes nothing', async () => {
        const caches = new Caches();
        const both = Promise.all([typing('Ant', caches), typing('Anna', caches)]);
        await jest.advanceTimersByTimeAsync(3000);
        const [older, newer] = await both;
        expect(older.updated).toEqual([]);
        expect(older.answer).toEqual(success);
        expect(JSON.stringify(newer.updated)).toContain('Annaonia');
    });

    it('is told by the order of arrival, not by how long the answers take', async () => {
        const caches = new Caches();
        const both = Promise.all([typing('Anna', caches), typing('Ant', caches)]);
        await jest.advanceTimersByTimeAsync(3000);
        const [older, newer] = await both;
        expect(older.updated).toEqual([]);
        expect(JSON.stringify(newer.updated)).toContain('Antonia');
    });

    it('is told for each panel apart', async () => {
        const caches = new Caches();
        const container = { type: 'view', id: viewId.replace('0', 'f') };
        const both = Promise.all([typing('Ant', caches), typing('Anna', caches, { container })]);
        await jest.advanceTimersByTimeAsync(3000);
        expect((await both).map(({ updated }) => updated.length)).toEqual([1, 1]);
    });

    it('is not waited for by what is asked for in the same panel after it', async () => {
        const caches = new Caches();
        const searching = typing('Ant', caches);
        const refreshing = clickInPanel(refresh, {}, { caches });
        await jest.advanceTimersByTimeAsync(3000);
        expect((await searching).updated).toEqual([]);
        expect((await refreshing).updated).toHaveLength(1);
    });

    it('has its words on the page that it is answered with', async () => {
        const searching = typing('Anna', new Caches());
        await jest.advanceTimersByTimeAsync(3000);
        expect(JSON.stringify((await searching).updated)).toContain('Anna');
    });
});

describe('the way back', () => {
    const contact = (id: string) => ({ _id: id, name: `Contact ${id}`, channels: [channelDocument()] });
    const setup: InteractionSetup = {
        contact,
        answers: {
            'permissions.listAll': replyPermissions('view-livechat-contact-history'),
            'contacts.search': found('Ann', 'Anna'),
            'contacts.history': reply(200, { history: [], total: 0 }),
        },
    };
    const click = async (action: PanelAction | undefined, value?: string) => {
        expect(action).toBeDefined();
        return (await clickInPanel(action, value === undefined ? {} : { value }, setup)).updated;
    };
    const home = [{ kind: 'channels', state }];

    it('leads from a match to the matches with the words still in the field, and from there to the chat', async () => {
        const matches = await click({ kind: 'search', state }, 'Ann');
        const [first] = actionsOf(matches, 'match');
        expect(first).toMatchObject({ state: { contactId: 'Ann', query: 'Ann' } });
        const match = await click(first);
        const [back] = actionsOf(match, 'look-up').filter(({ state: { query } }) => query !== undefined);
        const again = await click(back);
        expect(JSON.stringify(again)).toContain('"initialValue":"Ann"');
        expect(actionsOf(again, 'match')).toEqual(actionsOf(matches, 'match'));
        expect(actionsOf(again, 'channels')).toEqual(home);
    });

    it.each<[string, PanelAction]>([
        ['the details', { kind: 'details', state }],
        ['the closed chats', { kind: 'history', state, offset: 0 }],
        ['a channel', { kind: 'channel', state, channel: keyOf(channelDocument()), identities: 20 }],
        ['the empty search', { kind: 'look-up', state }],
    ])('leads from the page of %s to the list', async (_, action) => {
        const contactOfRoom = { ...contact('contact-1') };
        const { updated } = await clickInPanel(
            action,
            {},
            {
                ...setup,
                room: () => livechatRoom({ contact: contactOfRoom }),
            },
        );
        expect(actionsOf(updated, 'channels')).toEqual(home);
    });

    it('leads from a page of a match to the list of that match, and keeps the way to the matches', async () => {
        const ofMatch: PanelState = { ...state, contactId: 'Ann', query: 'Ann' };
        for (const kind of ['details', 'history'] as const) {
            const action: PanelAction =
                kind === 'details' ? { kind, state: ofMatch } : { kind, state: ofMatch, offset: 0 };
            expect(actionsOf(await click(action), 'channels')).toEqual([{ kind: 'channels', state: ofMatch }]);
        }
    });

    it('is none where there is nothing to go back to', async () => {
        const outside: PanelState = { ...state, isOutside: true };
        expect(actionsOf(await click({ kind: 'look-up', state: outside }), 'channels')).toEqual([]);
        expect(actionsOf(await click({ kind: 'channels', state }), 'channels')).toEqual([]);
    });
});

describe('Retry', () => {
    const failing: InteractionSetup = {
        settings: { ...configured, 'fall-back-to-record': false },
        answers: {
            'permissions.listAll': replyPermissions('view-livechat-contact-history'),
            'contacts.search': replyRefusal(429),
            'contacts.history': replyRefusal(429),
            'contacts.channels': replyRefusal(429),
        },
    };
    const looked: PanelState = { ...state, shown: 40, filter: 'blocked', sort: 'name' };

    it.each<[PanelAction, string | undefined, PanelAction]>([
        [{ kind: 'channels', state: looked }, undefined, { kind: 'channels', state: looked }],
        [{ kind: 'menu', state: looked }, 'refresh', { kind: 'channels', state: looked }],
        [{ kind: 'menu', state: looked }, 'closed', { kind: 'history', state: looked, offset: 0 }],
        [{ kind: 'history', state, offset: 30 }, undefined, { kind: 'history', state, offset: 30 }],
        [{ kind: 'search', state }, 'Ann', { kind: 'look-up', state: { ...state, query: 'Ann' } }],
    ])('repeats what failed: %j with %p', async (action, value, again) => {
        const { updated } = await clickInPanel(action, { value }, failing);
        expect(actionOf(updated, 'retry')).toEqual(again);
    });

    it.each<PanelAction>([
        { kind: 'channels', state: looked },
        { kind: 'history', state, offset: 30, channel: 'key' },
        { kind: 'details', state },
        { kind: 'channel', state, channel: 'key', identities: 40 },
        { kind: 'look-up', state: { ...state, query: 'Ann' } },
    ])('repeats the page that nobody could be let into: %j', async (action) => {
        const unchecked = { answers: { 'permissions.listAll': reply(503, null) } };
        const { updated } = await clickInPanel(action, {}, unchecked);
        expect(actionOf(updated, 'retry')).toEqual(action);
    });
});
