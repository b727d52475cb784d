import fc from 'fast-check';

import { type ChannelFilter, type ChannelSort, parseFilter, parseSort } from '../../../src/channels/filterChannels';
import { channelsPerPage, clampShown, initialState, mostChannelsShown, type PanelState } from '../../../src/panel/PanelState';
import { decodePanelAction, encodePanelAction, type PanelAction } from '../../../src/panel/panelAction';
import { parseChannelAction } from '../../../src/channels/channelActions';
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
    })
    .map(({ contactId, opened, ...state }) => ({
        ...state,
        ...(contactId !== undefined && { contactId }),
        ...(opened !== undefined && { opened }),
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

describe('initialState', () => {
    it('lists one page of all channels, the most recent first', () => {
        expect(initialState({ roomId: 'room-1', contactId: 'c-1' })).toEqual({
            roomId: 'room-1',
            contactId: 'c-1',
            shown: 20,
            filter: 'all',
            sort: 'recent',
        });
    });
});

describe('clampShown', () => {
    it.each([
        [20, 20],
        [21, 40],
        [40, 40],
        [1000, 1000],
        [999, 1000],
        [1001, 1000],
        [999999, 1000],
        [Infinity, 1000],
        [1, 20],
        [0, 20],
        [-20, 20],
        [-Infinity, 20],
    ])('makes of %d channels %d', (shown, clamped) => {
        expect(clampShown(shown)).toBe(clamped);
    });

    it('is a whole number of pages, from one page to a thousand channels, never less than asked for below that', () => {
        fc.assert(
            fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true })), (shown) => {
                const clamped = clampShown(shown);
                expect(clamped % channelsPerPage).toBe(0);
                expect(clamped).toBeGreaterThanOrEqual(Math.max(channelsPerPage, Math.min(shown, mostChannelsShown)));
                expect(clamped).toBeLessThanOrEqual(mostChannelsShown);
                expect(clampShown(clamped)).toBe(clamped);
            }),
        );
    });
});

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
        const made = ['channels', 'room', '', shown, filter, sort, ''].map(encodeURIComponent).join('|');
        expect(decodePanelAction(made)).toMatchObject({ kind: 'channels', state: { roomId: 'room', ...state } });
    });

    it.each(['x', '-1', '1e9', '1000000', ''])('takes the offset "%s" for the first page', (offset) => {
        expect(decodePanelAction(`history|${offset}||room||20|all|recent|`)).toMatchObject({ offset: 0 });
    });

    it.each([
        [''],
        ['channels'],
        ['channels|room'],
        ['channels|room||20|all|recent'],
        ['channels|room||20|all|recent||more'],
        ['history|0|room||20|all|recent|'],
        ['block|key|room||20|all|recent|'],
        ['channels|%|||||'],
        ['channels|%ff|||||'],
        [' channels|room||20|all|recent|'],
        ['Channels|room||20|all|recent|'],
        ['delete|room||20|all|recent|'],
        ['constructor|room||20|all|recent|'],
        ['open-chat'],
        ['open-chat|1|2'],
        [`channels|${'r'.repeat(257)}||20|all|recent|`],
        ['channels|\ud800||20|all|recent|'],
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
                const { shown, filter, sort, ...ids } = 'state' in action ? action.state : initialState({ roomId: '' });
                expect([shown, filter, sort]).toEqual([clampShown(shown), parseFilter(filter), parseSort(sort)]);
                expect(Object.values(ids).filter(({ length }) => length > 256)).toEqual([]);
                expect('offset' in action ? Number.isInteger(action.offset) && action.offset >= 0 : true).toBe(true);
            }),
            { numRuns: 300 },
        );
    });
});

describe('encodePanelAction', () => {
    it('writes no more than a client and the server pass on for the longest ids there are', () => {
        const state = { ...initialState({ roomId: 'r'.repeat(60), contactId: 'c'.repeat(60) }), opened: 'zzzzzzz' };
        const action: PanelAction = { kind: 'block', state, channel: 'zzzzzzz', viewId: 'v'.repeat(60) };
        expect(encodePanelAction(action).length).toBeLessThan(256);
    });

    it('does not throw for a room id that is no proper Unicode', () => {
        const state = initialState({ roomId: 'room\ud800' });
        expect(decodePanelAction(encodePanelAction({ kind: 'channels', state }))).toMatchObject({
            state: { roomId: 'room' },
        });
    });
});

describe('parseChannelAction', () => {
    it.each(['identities', 'reveal', 'history', 'block', 'unblock'])('knows "%s"', (choice) => {
        expect(parseChannelAction(choice)).toBe(choice);
    });

    it.each([[''], ['delete'], ['Block'], [['block']], [undefined], [null], [0]])('does not know %p', (value) => {
        expect(parseChannelAction(value)).toBeUndefined();
    });
});
