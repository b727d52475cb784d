import fc from 'fast-check';

import {
    channelsPerPage,
    clampShown,
    decodePanelAction,
    encodePanelAction,
    mostChannelsShown,
    type PanelAction,
} from '../../../src/panel/panelAction';
import { anyText, anyValue } from '../arbitraries';

const pages = fc.integer({ min: 1, max: mostChannelsShown / channelsPerPage });

const panelActions: fc.Arbitrary<PanelAction> = fc.oneof(
    fc.record({ kind: fc.constant('open-chat' as const), row: fc.integer({ min: 0, max: mostChannelsShown - 1 }) }),
    fc.record({
        kind: fc.constant('refresh' as const),
        state: fc.record({
            roomId: anyText.filter(({ length }) => length > 0 && length <= 256),
            shown: pages.map((page) => page * channelsPerPage),
        }),
    }),
);

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
        );
    });

    it('writes different actions differently', () => {
        fc.assert(
            fc.property(panelActions, panelActions, (one, other) => {
                const areSame = JSON.stringify(one) === JSON.stringify(other);
                expect(encodePanelAction(one) === encodePanelAction(other)).toBe(areSame);
            }),
        );
    });

    it('brings what a client made up into the bounds', () => {
        expect(decodePanelAction('refresh~7~room')).toEqual({ kind: 'refresh', state: { roomId: 'room', shown: 20 } });
        expect(decodePanelAction('refresh~999999~room')).toMatchObject({ state: { shown: 1000 } });
        expect(decodePanelAction('refresh~0~room')).toMatchObject({ state: { shown: 20 } });
    });

    it('keeps a room id with the signs of the format in it', () => {
        expect(decodePanelAction('refresh~20~a~b\nrefresh~40~c')).toEqual({
            kind: 'refresh',
            state: { roomId: 'a~b\nrefresh~40~c', shown: 20 },
        });
    });

    it.each([
        [''],
        ['refresh'],
        ['refresh~20'],
        ['refresh~20~'],
        ['refresh~~room'],
        ['refresh~-20~room'],
        ['refresh~2e1~room'],
        ['refresh~ 20~room'],
        ['refresh~1000000~room'],
        [`refresh~20~${'r'.repeat(257)}`],
        [' refresh~20~room'],
        ['Refresh~20~room'],
        ['open-chat~'],
        ['open-chat~x'],
        ['open-chat~1 '],
        ['open-chat~1~2'],
        ['open-chat~1000000'],
        ['contact-channels-open'],
    ])('takes %j for no action of the panel', (id) => {
        expect(decodePanelAction(id)).toBeUndefined();
    });

    it('makes of any value a valid action or nothing', () => {
        const nearly = fc
            .tuple(fc.constantFrom('refresh', 'open-chat', ''), anyText, anyText)
            .map((parts) => parts.join('~'));
        fc.assert(
            fc.property(fc.oneof(nearly, anyText, anyValue), (id) => {
                const action = decodePanelAction(id);
                // An action that was made up is one that the panel could have written as well.
                expect(action && decodePanelAction(encodePanelAction(action))).toEqual(action);
            }),
        );
    });

    // The panel is also shown for rooms without an id (`rid` is the client's): its Retry then does nothing.
    it.failing('reads back the action of a panel without a room', () => {
        const action: PanelAction = { kind: 'refresh', state: { roomId: '', shown: 20 } };
        expect(decodePanelAction(encodePanelAction(action))).toEqual(action);
    });
});
