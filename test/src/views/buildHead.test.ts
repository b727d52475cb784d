import { failures } from './states';
import {
    actionOf,
    argsOf,
    buttonsOf,
    channelsModel,
    type ChannelsModel,
    choicesOf,
    foreignTextsOf,
    imagesOf,
    keysOf,
    masked,
    now,
    sentence,
    show,
    type ViewChanges,
} from './viewParts';
import type { PanelNotice } from '../../../src/panel/PanelModel';
import { iconAddress } from '../../../src/views/icons';
import { channel } from '../fakes';

/** Of a list without channels, so that all texts are the head's. */
const head = (changes: Partial<ChannelsModel>, view: ViewChanges = {}) =>
    show(channelsModel({ channels: [], ...changes }), view);

const sms = channel({ source: { type: 'sms' } });
const verified = channel({ source: { type: 'email' }, verified: true });

describe('the head', () => {
    it('names the contact, and says how many channels there are, of what sort, and when they were read', () => {
        const view = head({ counts: { all: 3, verified: 2, blocked: 1 }, readAt: now - 60_000 });
        expect(foreignTextsOf(view)).toEqual(['Zoe Okafor']);
        expect(sentence(view, 'channels-count')).toBe('3 channels');
        expect(argsOf(view, 'verified-count')).toEqual({ count: 2 });
        expect(argsOf(view, 'blocked-count')).toEqual({ count: 1 });
        expect(sentence(view, 'read-at')).toContain('11:59 AM');
    });

    it.each([undefined, '', '  ', '\u202e\u200b'])('says so of a contact whose name is %j', (contactName) => {
        const { contactName: _, ...nameless } = channelsModel();
        const view = show(contactName === undefined ? nameless : { ...nameless, contactName });
        expect(sentence(view, 'contact-without-name')).toBe('Contact without a name');
        expect(foreignTextsOf(view)).toEqual([]);
    });

    it('does not say so of a contact with a name', () => {
        expect(keysOf(head({}))).not.toContain('contact-without-name');
    });

    it('cleans the name, and cuts it later than other texts', () => {
        const [name] = foreignTextsOf(head({ contactName: `*Zoe*\n\u202e${'x'.repeat(200)}` }));
        expect(name).toBe(`*Zoe* ${'x'.repeat(113)}…`);
    });

    it('masks a name that is an address or a number, where values are masked', () => {
        const nameOf = (contactName: string, view?: ViewChanges) => foreignTextsOf(head({ contactName }, view));
        expect(nameOf('zoe@example.com', masked)).toEqual(['z•••@example.com']);
        expect(nameOf('+55 11 98888 0199', masked)).toEqual(['+55 •• •••• 0199']);
        expect(nameOf('zoe@example.com')).toEqual(['zoe@example.com']);
    });

    it('refreshes what was looked at', () => {
        const state = {
            roomId: 'a|room',
            contactId: 'c',
            shown: 40,
            filter: 'blocked',
            sort: 'name',
            opened: 'k',
        } as const;
        expect(actionOf(head({}, { state }), 'refresh')).toEqual({ kind: 'channels', state });
    });

    it.each<PanelNotice>([
        'blocked-now',
        'unblocked-now',
        'block-no-licence',
        'block-not-allowed',
        'block-not-found',
        'block-failed',
        'block-unknown',
        'block-not-configured',
        'block-refused',
    ])('says what the last click came to: %s', (kind) => {
        expect(keysOf(head({ notice: { kind } }))).toContain(kind);
        expect(keysOf(head({}))).not.toContain(kind);
    });

    it('names the channel to which the last click came, where it is known', () => {
        const known = channel({ source: { type: 'sms', destination: '+5511988880199' } });
        const view = (changes?: ViewChanges) => head({ notice: { kind: 'blocked-now', channel: known } }, changes);
        expect(keysOf(view())).toContain('source-sms');
        expect(foreignTextsOf(view())).toEqual(['Zoe Okafor', '+5511988880199']);
        expect(foreignTextsOf(view(masked))).toEqual(['Zoe Okafor', '+55 •• •••• 0199']);
        const nameless = head({ notice: { kind: 'blocked-now', channel: channel() } });
        expect(foreignTextsOf(nameless)).toEqual(['Zoe Okafor']);
    });
});

describe('on what the chat goes on', () => {
    it('is not said where there is no chat', () => {
        expect(keysOf(head({})).filter((key) => /chatting|verified-elsewhere/.test(key))).toEqual([]);
    });

    it('is said, with whether the channel is verified', () => {
        expect(keysOf(head({ trust: { current: sms } }))).toEqual(
            expect.arrayContaining(['chatting-on-not-verified', 'source-sms']),
        );
        expect(keysOf(head({ trust: { current: verified } }))).toEqual(
            expect.arrayContaining(['chatting-on-verified', 'source-email']),
        );
    });

    it('is followed by where else the contact is verified, and since when', () => {
        const undated = head({ trust: { current: sms, verifiedElsewhere: verified } });
        expect(keysOf(undated)).toEqual(expect.arrayContaining(['verified-elsewhere', 'source-email']));
        const at = Date.UTC(2024, 4, 6);
        const dated = { ...verified, verification: { at } };
        expect(argsOf(head({ trust: { current: sms, verifiedElsewhere: dated } }), 'verified-elsewhere-on')).toEqual({
            date: 'May 6',
        });
    });

    it('has a caution only where there is cause for one', () => {
        const careless = head({ trust: { current: sms } });
        expect(keysOf(careless)).not.toContain('new-on-channel');
        expect(imagesOf(careless)).toEqual([]);
        const cautious = head({ trust: { current: sms, verifiedElsewhere: verified }, caution: true });
        expect(keysOf(cautious)).toContain('new-on-channel');
        expect(imagesOf(cautious)).toMatchObject([{ imageUrl: iconAddress('caution'), altText: 'Caution' }]);
    });
});

describe('the best channel', () => {
    it('is named with the reason and its last chat', () => {
        const best = { ...verified, lastChat: { at: now - 120_000 } };
        expect(keysOf(head({ best }))).toEqual(
            expect.arrayContaining(['best-verified', 'source-email', 'last-chat-minutes']),
        );
        expect(keysOf(head({ best, trust: { current: best } }))).not.toContain('last-chat-minutes');
        expect(keysOf(head({ best: sms }))).toEqual(expect.arrayContaining(['best-not-blocked', 'source-sms']));
    });

    it('is not spoken of where there is none', () => {
        expect(keysOf(head({})).filter((key) => key.startsWith('best'))).toEqual([]);
    });
});

describe('other open chats', () => {
    it('are named with who serves them and a link', () => {
        const view = head({ openElsewhere: [{ roomId: 'room-8', channel: sms, servedBy: '*Bob*\u202e' }] });
        expect(keysOf(view)).toEqual(expect.arrayContaining(['also-open', 'source-sms', 'open-chat']));
        expect(foreignTextsOf(view)).toEqual(['Zoe Okafor', '*Bob*']);
        expect(buttonsOf(view).flatMap(({ url }) => url ?? [])).toEqual(['https://chat.example/prefix/live/room-8']);
    });

    it('are said to wait where nobody serves them', () => {
        const view = head({ openElsewhere: [{ roomId: 'room-8', channel: sms }] });
        expect(keysOf(view)).toContain('also-open-unserved');
        expect(keysOf(view)).not.toContain('also-open');
    });
});

describe('the note that the list is from the record', () => {
    it('is not there when the list is the own of the endpoint', () => {
        expect(keysOf(head({}))).not.toContain('from-record');
    });

    it.each(failures)('says the reason %j and what to do about it', (fromRecordBecause, ...reason) => {
        const plain = keysOf(head({}));
        const added = keysOf(head({ fromRecordBecause })).filter((key) => !plain.includes(key));
        expect(added).toEqual(['from-record', ...reason]);
    });
});

describe('the filter and the order', () => {
    const filters = [
        { filter: 'all', count: 4 },
        { filter: 'verified', count: 1 },
        { filter: 'source:sms', count: 2 },
    ] as const;
    const counts = { all: 4, verified: 1, blocked: 0 };

    it('are offered with what was chosen, for three channels or more', () => {
        const state = { filter: 'source:sms', sort: 'name' } as const;
        const [filter, sort] = choicesOf(head({ filters, counts }, { state }), 'static_select');
        expect(filter).toMatchObject({
            action: { kind: 'filter', state },
            keys: ['filter-all', 'filter-verified', 'filter-sms'],
            values: ['all', 'verified', 'source:sms'],
            initialValue: 'source:sms',
        });
        expect(sort).toMatchObject({
            action: { kind: 'sort', state },
            keys: ['sort-recent', 'sort-name'],
            values: ['recent', 'name'],
            initialValue: 'name',
        });
    });

    it('say how many channels each lists', () => {
        const view = head({ filters, counts });
        expect(argsOf(view, 'filter-all')).toEqual({ count: 4 });
        expect(argsOf(view, 'filter-sms')).toEqual({ count: 2 });
    });

    it('are not offered for one or two channels', () => {
        expect(choicesOf(head({ filters, counts: { ...counts, all: 2 } }), 'static_select')).toEqual([]);
        expect(choicesOf(head({ filters, counts: { ...counts, all: 3 } }), 'static_select')).toHaveLength(2);
    });

    // With fewer channels than before, a filter that was chosen stays, and nothing is there to take it back.
    it('are offered for as long as a filter is chosen', () => {
        const view = head({ filters, counts: { ...counts, all: 2 } }, { state: { filter: 'blocked' } });
        expect(choicesOf(view, 'static_select').some(({ initialValue }) => initialValue === 'blocked')).toBe(true);
    });
});

describe('the other pages', () => {
    it('are details, search and hand-over, and closed chats for those who may see them', () => {
        const state = { roomId: 'room-1', contactId: 'c' };
        const can = { history: true, block: false, unblock: false };
        const view = head({ can }, { state });
        expect(actionOf(view, 'history')).toMatchObject({ kind: 'history', state, offset: 0 });
        expect(actionOf(view, 'details')).toMatchObject({ kind: 'details', state });
        expect(actionOf(view, 'look-up')).toMatchObject({ kind: 'look-up', state });
        expect(actionOf(view, 'hand-over')).toMatchObject({ kind: 'hand-over', state });
        expect(keysOf(head({}))).not.toContain('history');
    });
});
