import {
    buttonsOf,
    buttonWith,
    channelsModel,
    foreignTextsOf,
    keysOf,
    listed,
    now,
    sentence,
    show,
    textsOf,
} from './viewParts';
import type { RestFailure } from '../../../../src/rest/RestFailure';

const many = (count: number) => Array.from({ length: count }, (_, index) => listed({ source: namedBy(`no-${index}`) }));
const namedBy = (alias: string) => ({ type: 'api', alias });

/** The aliases of the channels that a view lists, in order. */
const listedIn = (view: unknown): readonly string[] => foreignTextsOf(view).filter((text) => text.startsWith('no-'));

describe('the head of the list', () => {
    it('names the contact, and says how many channels there are, of what sort, and when they were read', () => {
        const channels = [listed({ verified: true }), listed({ verified: true, blocked: true }), listed()];
        const view = show(channelsModel({ channels, readAt: now - 60_000 }));
        expect(foreignTextsOf(view)).toContain('Zoe Okafor');
        expect(sentence(view, 'channels-count')).toBe('3 channels');
        expect(sentence(view, 'verified-count')).toBe('2 verified');
        expect(sentence(view, 'blocked-count')).toBe('1 blocked');
        expect(sentence(view, 'read-at')).toBe('Read at 11:59 AM');
    });

    it('counts all channels, not only those that are shown', () => {
        const view = show(channelsModel({ channels: [...many(44), listed({ verified: true })], shown: 20 }));
        expect(sentence(view, 'channels-count')).toBe('45 channels');
        expect(sentence(view, 'verified-count')).toBe('1 verified');
    });

    it.each([undefined, '', '  ', '\u202e\u200b'])('says so of a contact whose name is %j', (contactName) => {
        const { contactName: _, ...nameless } = channelsModel();
        const view = show(contactName === undefined ? nameless : { ...nameless, contactName });
        expect(sentence(view, 'contact-without-name')).toBe('Contact without a name');
        expect(foreignTextsOf(view)).toEqual([]);
    });

    it('does not say so of a contact with a name', () => {
        expect(keysOf(show(channelsModel()))).not.toContain('contact-without-name');
    });

    it('cleans the name, and cuts it later than other texts', () => {
        const [name] = foreignTextsOf(show(channelsModel({ contactName: `*Zoe*\n\u202e${'x'.repeat(200)}` })));
        expect(name).toBe(`*Zoe* ${'x'.repeat(113)}…`);
    });

    it('masks a name that is an address or a number, where values are masked', () => {
        const nameOf = (contactName: string, maskValues: boolean) =>
            foreignTextsOf(show(channelsModel({ contactName, maskValues })))[0];
        expect(nameOf('zoe@example.com', true)).toBe('z•••@example.com');
        expect(nameOf('+55 11 98888 0199', true)).toBe('+55 •• •••• 0199');
        expect(nameOf('zoe@example.com', false)).toBe('zoe@example.com');
    });

    it('refreshes the room at hand with as much of the list in sight', () => {
        const view = show(channelsModel({ channels: many(45), shown: 40 }), { roomId: 'a~room' });
        expect(buttonWith(view, 'refresh')?.actionId).toBe('refresh~40~a~room');
    });

    it('brings a forged number of channels into the bounds', () => {
        const view = show(channelsModel({ channels: many(25), shown: 7 }));
        expect(listedIn(view)).toHaveLength(20);
        expect(buttonWith(view, 'refresh')?.actionId).toBe('refresh~20~room-1');
    });
});

describe('the note that the list is from the record', () => {
    it('is not there when the list is the own of the endpoint', () => {
        expect(keysOf(show(channelsModel()))).not.toContain('from-record');
    });

    it.each<[RestFailure, string, string]>([
        [{ reason: 'not-configured' }, 'not-configured', 'not-configured-next'],
        [{ reason: 'invalid-token' }, 'invalid-token', 'invalid-token-next'],
        [{ reason: 'lacks-permission' }, 'lacks-permission', 'lacks-permission-next'],
        [{ reason: 'rate-limited' }, 'rate-limited', 'rate-limited-next'],
        [{ reason: 'rate-limited', waitSeconds: 9 }, 'rate-limited', 'rate-limited-wait'],
        [{ reason: 'server-error', status: 500 }, 'server-error', 'server-error-next'],
        [{ reason: 'timed-out' }, 'timed-out', 'timed-out-next'],
        [{ reason: 'unreachable' }, 'unreachable', 'unreachable-next'],
        [{ reason: 'unexpected-answer' }, 'unexpected-answer', 'unexpected-answer-next'],
        [{ reason: 'unexpected-answer', status: 404 }, 'unexpected-answer-status', 'unexpected-answer-next'],
    ])('says the reason %j and what to do about it', (fromRecordBecause, ...reason) => {
        const keys = keysOf(show(channelsModel({ fromRecordBecause })));
        const plain = keysOf(show(channelsModel()));
        expect(keys.filter((key) => !plain.includes(key))).toEqual(['from-record', ...reason]);
    });

    it('leaves the list as it is', () => {
        const view = show(channelsModel({ channels: many(3), fromRecordBecause: { reason: 'timed-out' } }));
        expect(listedIn(view)).toHaveLength(3);
    });
});

describe('an empty list', () => {
    it('says that there are no channels and when there will be', () => {
        const view = show(channelsModel({ channels: [] }));
        expect(sentence(view, 'channels-count')).toBe('0 channels');
        expect(keysOf(view)).toEqual(expect.arrayContaining(['no-channels', 'no-channels-next', 'refresh']));
        expect(buttonsOf(view)).toHaveLength(1);
    });

    it('is not spoken of where there is a channel', () => {
        expect(keysOf(show(channelsModel()))).not.toContain('no-channels');
    });
});

describe('the end of the list', () => {
    it.each([1, 19, 20])('needs no button for %d channels', (count) => {
        const view = show(channelsModel({ channels: many(count) }));
        expect(listedIn(view)).toHaveLength(count);
        expect(keysOf(view)).not.toContain('show-more');
        expect(keysOf(view)).not.toContain('shown-of-total');
    });

    it.each([
        [21, 20, 20, 40],
        [45, 20, 20, 40],
        [45, 40, 40, 60],
        [1001, 20, 20, 40],
        [1001, 980, 980, 1000],
    ])('offers of %d channels after %d to show more', (count, shown, listedCount, next) => {
        const view = show(channelsModel({ channels: many(count), shown }));
        expect(listedIn(view)).toHaveLength(listedCount);
        expect(sentence(view, 'shown-of-total')).toBe(`Showing ${shown} of ${count}`);
        expect(buttonWith(view, 'show-more')?.actionId).toBe(`refresh~${next}~room-1`);
    });

    it.each([
        [45, 60],
        [21, 40],
        [1000, 1000],
        [40, 40],
    ])('needs no button for %d channels when %d may be shown', (count, shown) => {
        const view = show(channelsModel({ channels: many(count), shown }));
        expect(listedIn(view)).toHaveLength(count);
        expect(keysOf(view)).not.toEqual(expect.arrayContaining(['show-more']));
        expect(keysOf(view)).not.toEqual(expect.arrayContaining(['shown-at-most']));
    });

    it.each([1001, 5000])('says that of %d channels no more than a thousand are shown', (count) => {
        const view = show(channelsModel({ channels: many(count), shown: 1000 }));
        expect(listedIn(view)).toHaveLength(1000);
        expect(sentence(view, 'shown-at-most')).toBe('Showing the 1000 most recent channels');
        expect(keysOf(view)).not.toContain('show-more');
    });

    it('lists the channels in the order of the model, from the first', () => {
        expect(listedIn(show(channelsModel({ channels: many(45), shown: 40 })))).toEqual(
            Array.from({ length: 40 }, (_, index) => `no-${index}`),
        );
    });

    it('never shows more of the list by a text than it says', () => {
        const texts = textsOf(show(channelsModel({ channels: many(45), shown: 20 })));
        expect(texts.some(({ text }) => text === 'no-20')).toBe(false);
    });
});
