import fc from 'fast-check';

import { type ChannelFilter, type ChannelSort, parseFilter, parseSort } from '../../../src/channels/filterChannels';
import {
    channelsPerPage,
    clampShown,
    initialState,
    mostChannelsShown,
    type PanelState,
} from '../../../src/panel/PanelState';
import { decodePanelAction, encodePanelAction, type PanelAction } from '../../../src/panel/panelAction';
import { newViewId } from '../../../src/panel/viewIds';
import { anyText, anyUnicode, anyValue } from '../arbitraries';

const pages = fc.integer({ min: 1, max: mostChannelsShown / channelsPerPage });
const count = fc.integer({ min: 0, max: 999_999 });
const id = anyUnicode.filter(({ length }) => length > 0 && length <= 40);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** What the panel writes: absent fields are absent, not undefined. */
const states: fc.Arbitrary<PanelState> = fc
    .record({
        roomId: fc.oneof(id, fc.constant('')),
        contactId: optional(id),
        shown: pages.map((page) => page * channelsPerPage),
        filter: fc.constantFrom<ChannelFilter[]>('all', 'verified', 'not-verified', 'blocked', 'source:sms'),
        sort: fc.constantFrom<ChannelSort[]>('recent', 'name'),
        opened: optional(id),
        identities: optional(pages.map((page) => page * channelsPerPage)),
    })
    .map(({ contactId, opened, identities, ...state }) => ({
        ...state,
        ...(contactId !== undefined && { contactId }),
        ...(opened !== undefined && { opened }),
        ...(identities !== undefined && { identities }),
    }));

const panelActions: fc.Arbitrary<PanelAction> = fc.oneof(
    fc.record({ kind: fc.constant('open-chat' as const), row: id }),
    fc.record({
        kind: fc.constantFrom('channels', 'filter', 'sort', 'details', 'look-up', 'search', 'hand-over'),
        state: states,
    }),
    fc
        .record({ kind: fc.constant('history' as const), state: states, offset: count, channel: optional(id) })
        .map(({ channel, ...action }) => ({ ...action, ...(channel !== undefined && { channel }) })),
    fc.record({ kind: fc.constant('channel-menu' as const), state: states, channel: id }),
    fc.record({ kind: fc.constantFrom('block', 'unblock'), state: states, channel: id, viewId: id }),
);

describe('decodePanelAction', () => {
    it('reads back every action that was written', () => {
        fc.assert(
            fc.property(panelActions, (action) => {
                expect(decodePanelAction(encodePanelAction(action))).toEqual(action);
            }),
            { numRuns: 300 },
        );
    });

    it('writes different actions differently', () => {
        fc.assert(
            fc.property(panelActions, panelActions, (one, other) => {
                const isSame = encodePanelAction(one) === encodePanelAction(other);
                expect(isSame && JSON.stringify(one) !== JSON.stringify(other)).toBe(false);
            }),
        );
    });

    it.each([
        ['40', { identities: 40 }],
        ['1e9', { identities: 20 }],
        ['999999', { identities: 1000 }],
    ])('brings %s identities that a client made up into the bounds', (made, state) => {
        expect(decodePanelAction(`channels|room||20|all|recent|key|${made}`)).toMatchObject({ state });
    });

    it('keeps a field with the sign of the format in it to itself', () => {
        const state = initialState({ roomId: 'a|b|contact|20', contactId: '%7C' });
        expect(decodePanelAction(encodePanelAction({ kind: 'details', state }))).toEqual({ kind: 'details', state });
    });

    it.each([
        ['a number of channels', '7', 'all', 'recent', { shown: 20 }],
        ['too many channels', '999999', 'all', 'recent', { shown: 1000 }],
        ['no number', '1e3', 'all', 'recent', { shown: 20 }],
        ['a negative number', '-40', 'all', 'recent', { shown: 20 }],
        ['a filter', '20', 'everything', 'recent', { filter: 'all' }],
        ['a filter by a source', '20', 'source:<b>', 'recent', { filter: 'all' }],
        ['an order', '20', 'all', 'random', { sort: 'recent' }],
    ])('brings %s that a client made up into the bounds', (_, shown, filter, sort, state) => {
        const made = ['channels', 'room', '', shown, filter, sort, '', ''].map(encodeURIComponent).join('|');
        expect(decodePanelAction(made)).toMatchObject({ kind: 'channels', state: { roomId: 'room', ...state } });
    });

    it('takes what these have one fault each of for an action', () => {
        expect(decodePanelAction('channels|room||20|all|recent||')).toMatchObject({ kind: 'channels' });
        expect(decodePanelAction(`channels|${'r'.repeat(256)}||20|all|recent||`)).toMatchObject({ kind: 'channels' });
        expect(decodePanelAction('history|0||room||20|all|recent||')).toMatchObject({ kind: 'history' });
        expect(decodePanelAction('block|key|view|room||20|all|recent||')).toMatchObject({ kind: 'block' });
    });

    it.each(['x', '-1', '1e9', '1000000', ''])('takes the offset "%s" for the first page', (offset) => {
        expect(decodePanelAction(`history|${offset}||room||20|all|recent||`)).toMatchObject({ offset: 0 });
    });

    it.each([
        [''],
        ['channels'],
        ['channels|room'],
        ['channels|room||20|all|recent|'],
        ['channels|room||20|all|recent|||more'],
        ['history|0|room||20|all|recent||'],
        ['block|key|room||20|all|recent||'],
        ['channels|%||20|all|recent||'],
        ['channels|%ff||20|all|recent||'],
        [' channels|room||20|all|recent||'],
        ['Channels|room||20|all|recent||'],
        ['delete|room||20|all|recent||'],
        ['constructor|room||20|all|recent||'],
        ['open-chat'],
        ['open-chat|1|2'],
        [`channels|${'r'.repeat(257)}||20|all|recent||`],
        ['channels|\ud800||20|all|recent||'],
        [`open-chat|${'%20'.repeat(1000)}`],
        ['contact-channels-open'],
    ])('takes %j for no action of the panel', (made) => {
        expect(decodePanelAction(made)).toBeUndefined();
    });

    it('makes of any value a valid action or nothing', () => {
        const fields = fc.array(
            fc.oneof(
                anyText,
                anyText.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))),
            ),
            {
                maxLength: 9,
            },
        );
        const nearly = fc
            .tuple(fc.constantFrom('channels', 'history', 'open-chat', 'block', 'channel-menu', ''), fields)
            .map(([kind, parts]) => [kind, ...parts].join('|'));
        fc.assert(
            fc.property(fc.oneof(nearly, anyText, anyValue), (made) => {
                const action = decodePanelAction(made) ?? { kind: 'channels', state: initialState({ roomId: '' }) };
                expect(() => encodePanelAction(action)).not.toThrow();
                expect(encodePanelAction(action).split('|')[0]).toBe(action.kind);
                const { shown, filter, sort, identities, ...ids } =
                    'state' in action ? action.state : initialState({ roomId: '' });
                expect([shown, filter, sort]).toEqual([clampShown(shown), parseFilter(filter), parseSort(sort)]);
                expect(identities ?? 20).toBe(clampShown(identities ?? 20));
                expect(Object.values(ids).filter(({ length }) => length > 256)).toEqual([]);
                expect('offset' in action ? Number.isInteger(action.offset) && action.offset >= 0 : true).toBe(true);
            }),
            { numRuns: 300 },
        );
    });
});

describe('encodePanelAction', () => {
    it('writes no more than a client and the server pass on for the longest ids there are', () => {
        const key = 'z'.repeat(24);
        const long = { roomId: 'r'.repeat(24), contactId: 'c'.repeat(24) };
        const state = { ...initialState(long), opened: key, identities: 1000, filter: 'not-verified' } as const;
        const action: PanelAction = { kind: 'unblock', state, channel: key, viewId: newViewId() };
        expect(encodePanelAction(action).length).toBeLessThan(256);
    });

    it('does not throw for a room id that is no proper Unicode', () => {
        const state = initialState({ roomId: 'room\ud800' });
        expect(decodePanelAction(encodePanelAction({ kind: 'channels', state }))).toMatchObject({
            state: { roomId: 'room' },
        });
    });
});
