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
        query: optional(id),
        isOutside: fc.boolean(),
    })
    .map(({ contactId, query, isOutside, ...state }) => ({
        ...state,
        ...(contactId !== undefined && { contactId }),
        ...(query !== undefined && { query }),
        ...(isOutside && { isOutside }),
    }));

const panelActions: fc.Arbitrary<PanelAction> = fc.oneof(
    fc.record({ kind: fc.constant('open-chat' as const), row: id }),
    fc.record({
        kind: fc.constantFrom('channels', 'match', 'menu', 'filter', 'sort', 'details', 'look-up', 'search'),
        state: states,
    }),
    fc.record({ kind: fc.constantFrom('filter', 'sort'), state: states, readAt: fc.maxSafeNat() }),
    fc
        .record({ kind: fc.constant('history' as const), state: states, offset: count, channel: optional(id) })
        .map(({ channel, ...action }) => ({ ...action, ...(channel !== undefined && { channel }) })),
    fc.record({
        kind: fc.constantFrom('channel', 'reveal'),
        state: states,
        channel: id,
        identities: pages.map((page) => page * channelsPerPage),
    }),
    fc.record({ kind: fc.constantFrom('ask-block', 'ask-unblock'), state: states, channel: id }),
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
        ['', { identities: 20 }],
        ['1e9', { identities: 20 }],
        ['999999', { identities: 1000 }],
    ])('brings "%s" identities that a client made up into the bounds', (made, action) => {
        expect(decodePanelAction(`c|key|${made}|room`)).toMatchObject({ kind: 'channel', channel: 'key', ...action });
    });

    it('takes what is left out for what is usual', () => {
        expect(decodePanelAction('channels')).toEqual({ kind: 'channels', state: initialState({ roomId: '' }) });
        expect(decodePanelAction('history|||room')).toEqual({
            kind: 'history',
            offset: 0,
            state: initialState({ roomId: 'room' }),
        });
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
        expect(decodePanelAction(`channels|${'r'.repeat(256)}`)).toMatchObject({ kind: 'channels' });
        expect(decodePanelAction('open-chat|1')).toMatchObject({ kind: 'open-chat' });
        expect(decodePanelAction('c|key||room||20|all|recent||')).toMatchObject({ kind: 'channel' });
    });

    it.each(['x', '-1', '1e9', '1000000', ''])('takes the offset "%s" for the first page', (offset) => {
        expect(decodePanelAction(`history|${offset}||room||20|all|recent||`)).toMatchObject({ offset: 0 });
    });

    it.each([
        [''],
        ['channels|room||20|all|recent|||more'],
        ['channels|%||20|all|recent||'],
        ['channels|%ff||20|all|recent||'],
        [' channels|room||20|all|recent||'],
        ['Channels|room||20|all|recent||'],
        ['delete|room||20|all|recent||'],
        ['constructor|room||20|all|recent||'],
        ['open-chat|1|2'],
        ['c|key||room||20|all|recent|||more'],
        ['hand-over|room'],
        ['channel-menu|key|room'],
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
            .tuple(fc.constantFrom('channels', 'history', 'open-chat', 'block', 'c', 'channel', 'reveal', ''), fields)
            .map(([kind, parts]) => [kind, ...parts].join('|'));
        fc.assert(
            fc.property(fc.oneof(nearly, anyText, anyValue), (made) => {
                const action = decodePanelAction(made) ?? { kind: 'channels', state: initialState({ roomId: '' }) };
                expect(() => encodePanelAction(action)).not.toThrow();
                expect(decodePanelAction(encodePanelAction(action))).toEqual(action);
                const { shown, filter, sort, isOutside, ...ids } =
                    'state' in action ? action.state : initialState({ roomId: '' });
                expect([shown, filter, sort]).toEqual([clampShown(shown), parseFilter(filter), parseSort(sort)]);
                expect([undefined, true]).toContain(isOutside);
                expect(Object.values(ids).filter((text) => String(text).length > 256)).toEqual([]);
                const identities = 'identities' in action ? action.identities : channelsPerPage;
                expect(identities).toBe(clampShown(identities));
                expect('offset' in action ? Number.isInteger(action.offset) && action.offset >= 0 : true).toBe(true);
            }),
            { numRuns: 300 },
        );
    });
});

describe('encodePanelAction', () => {
    it('writes no more than a client and the server pass on for the longest ids there are', () => {
        const key = 'z'.repeat(12);
        const long = { roomId: 'r'.repeat(24), contactId: 'c'.repeat(24) };
        const looked = { shown: 1000, filter: 'not-verified', sort: 'name', isOutside: true } as const;
        const state = { ...initialState(long), ...looked };
        const action: PanelAction = { kind: 'unblock', state, channel: key, viewId: newViewId() };
        expect(encodePanelAction(action).length).toBeLessThan(256);
    });

    it.each([['q'], ['\u0416'], ['\u5bf9'], ['%'], ['|']])(
        'writes nothing that could not be read back for the longest words of a look-up: %s',
        (sign) => {
            const long = { roomId: 'r'.repeat(24), contactId: 'c'.repeat(24) };
            const state = { ...initialState(long), query: sign.repeat(100) };
            const action: PanelAction = { kind: 'unblock', state, channel: 'z'.repeat(12), viewId: newViewId() };
            expect(decodePanelAction(encodePanelAction(action))).toEqual(action);
        },
    );

    it('writes nothing that is usual, since each row of a view carries one', () => {
        const state = initialState({ roomId: 'room' });
        expect(encodePanelAction({ kind: 'channels', state })).toBe('channels|room');
        expect(encodePanelAction({ kind: 'channel', state, channel: 'key', identities: 20 })).toBe('c|key||room');
        expect(encodePanelAction({ kind: 'history', state, offset: 0 })).toBe('history|||room');
    });

    it('does not throw for a room id that is no proper Unicode', () => {
        const state = initialState({ roomId: 'room\ud800' });
        expect(decodePanelAction(encodePanelAction({ kind: 'channels', state }))).toMatchObject({
            state: { roomId: 'room' },
        });
    });
});
