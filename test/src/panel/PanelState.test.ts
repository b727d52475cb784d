import fc from 'fast-check';

import { channelsPerPage, clampShown, initialState, mostChannelsShown } from '../../../src/panel/PanelState';

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
