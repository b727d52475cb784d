import {
    actionOf,
    channelsModel,
    foreignTextsOf,
    keysOf,
    listed,
    now,
    sentence,
    argsOf,
    show,
    buttonsOf,
} from './viewParts';

const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
        listed({ key: `k${index}`, source: { type: 'api', alias: `no-${index}` } }),
    );

/** The view of so many channels of which so many may be listed. */
const list = (count: number, shown: number) =>
    show(channelsModel({ channels: many(Math.min(count, shown)), matching: count }), { state: { shown } });

/** The aliases of the channels that a view lists, in order. */
const listedIn = (view: unknown): readonly string[] => foreignTextsOf(view).filter((text) => text.startsWith('no-'));

describe('the list', () => {
    it('has the channels in the order of the model, from the first', () => {
        expect(listedIn(list(45, 40))).toEqual(Array.from({ length: 40 }, (_, index) => `no-${index}`));
    });
});

describe('below the list', () => {
    it('stand how many channels there are, of what sort, and when they were read', () => {
        const view = show(channelsModel({ counts: { all: 3, verified: 2, blocked: 1 }, readAt: now - 60_000 }));
        expect(view.blocks.slice(-2).map(keysOf)).toEqual([
            ['channels-count', 'verified-count', 'blocked-count'],
            ['read-at'],
        ]);
        expect(sentence(view, 'channels-count')).toBe('3 channels');
        expect(argsOf(view, 'verified-count')).toEqual({ count: 2 });
        expect(argsOf(view, 'blocked-count')).toEqual({ count: 1 });
        expect(sentence(view, 'read-at')).toContain('11:59 AM');
    });
});

describe('an empty list', () => {
    it('says that there are no channels and when there will be', () => {
        const view = show(channelsModel({ channels: [] }));
        expect(keysOf(view)).toEqual(expect.arrayContaining(['no-channels', 'no-channels-next']));
        expect(keysOf(view)).not.toContain('no-such-channels');
    });

    it('is said once: nothing is counted', () => {
        const view = show(channelsModel({ channels: [], counts: { all: 0, verified: 0, blocked: 0 } }));
        expect(keysOf(view).filter((key) => key.endsWith('-count'))).toEqual([]);
        expect(keysOf(view)).toContain('read-at');
    });

    it('says that none is of this sort where there are others', () => {
        const counts = { all: 3, verified: 0, blocked: 0 };
        const view = show(channelsModel({ channels: [], counts }), { state: { filter: 'blocked' } });
        expect(keysOf(view)).toContain('no-such-channels');
        expect(keysOf(view)).not.toContain('no-channels');
    });

    it('is not spoken of where there is a channel', () => {
        expect(keysOf(show(channelsModel())).filter((key) => /^no-(such-)?channels/.test(key))).toEqual([]);
    });
});

describe('the end of the list', () => {
    it.each([1, 19, 20])('needs no button for %d channels', (count) => {
        const view = list(count, 20);
        expect(listedIn(view)).toHaveLength(count);
        expect(keysOf(view).filter((key) => /^show-more|^shown/.test(key))).toEqual([]);
    });

    it.each([
        [21, 20, 40],
        [45, 20, 40],
        [45, 40, 60],
        [1001, 20, 40],
        [1001, 980, 1000],
    ])('offers of %d channels after %d to show more', (count, shown, next) => {
        const view = list(count, shown);
        expect(listedIn(view)).toHaveLength(shown);
        expect(sentence(view, 'shown-of-total')).toBe(`${shown} of ${count.toLocaleString('en')}`);
        expect(argsOf(view, 'shown-of-total')).toEqual({ shown, count });
        expect(actionOf(view, 'show-more')).toMatchObject({ kind: 'channels', state: { shown: next } });
    });

    it.each([
        [45, 60],
        [21, 40],
        [1000, 1000],
        [40, 40],
    ])('needs no button for %d channels when %d may be shown', (count, shown) => {
        const view = list(count, shown);
        expect(listedIn(view)).toHaveLength(count);
        expect(keysOf(view).filter((key) => /^show-more|^shown/.test(key))).toEqual([]);
    });

    it.each([1001, 5000])('says that of %d channels no more than a thousand are shown', (count) => {
        const view = list(count, 1000);
        expect(listedIn(view)).toHaveLength(1000);
        expect(argsOf(view, 'shown-at-most')).toEqual({ count: 1000 });
        expect(keysOf(view)).not.toContain('show-more');
        expect(keysOf(view)).not.toContain('shown-at-most-by-name');
    });

    it('does not call the first thousand by name the most recent', () => {
        const view = show(channelsModel({ channels: many(1000), matching: 1001 }), {
            state: { shown: 1000, sort: 'name' },
        });
        expect(argsOf(view, 'shown-at-most-by-name')).toEqual({ count: 1000 });
        expect(keysOf(view)).not.toContain('shown-at-most');
    });

    it('shows more of what was looked at', () => {
        const state = {
            roomId: 'r',
            contactId: 'c',
            shown: 20,
            filter: 'verified',
            sort: 'name',
        } as const;
        const view = show(channelsModel({ channels: many(20), matching: 45 }), { state });
        expect(actionOf(view, 'show-more')).toEqual({ kind: 'channels', state: { ...state, shown: 40 } });
        expect(buttonsOf(view).filter(({ text }) => text.i18n?.key === 'show-more')).toHaveLength(1);
    });
});
