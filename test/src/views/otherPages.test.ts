import {
    actionIdsOf,
    actionOf,
    argsOf,
    buttonsOf,
    buttonWith,
    foreignTextsOf,
    imagesOf,
    keysOf,
    now,
    show,
    textsOf,
    type ViewChanges,
} from './viewParts';
import type { ContactMatch, DetailsPanel, HistoryPanel, SearchPanel } from '../../../src/panel/PanelModel';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { initialState } from '../../../src/panel/PanelState';
import { channel } from '../fakes';

const state = { roomId: 'room-7', contactId: 'c-1', shown: 40, filter: 'blocked', sort: 'name' } as const;

/** Every page but the list has a way back to what was looked at. */
const back = { kind: 'channels', state };

describe('the page of closed chats', () => {
    const chat = { roomId: 'room-1', source: { type: 'sms' } };
    const history = (changes: Partial<HistoryPanel>, view: ViewChanges = { state }) =>
        show({ kind: 'history', chats: [chat], total: 1, offset: 0, onlyLatest: false, ...changes }, view);
    const ten = Array.from({ length: 10 }, (_, index) => ({ ...chat, roomId: `room-${index}` }));

    it('tells of each chat the channel, when it was closed, who served it and how it ended', () => {
        const full = { ...chat, closedAt: now - 60_000, servedBy: '*Bob*\u202e', lastMessage: 'Bye\n*bye*' };
        const view = history({ contactName: 'Zoe', chats: [full] });
        expect(foreignTextsOf(view)).toEqual(['Zoe', '*Bob*', 'Bye *bye*']);
        expect(keysOf(view)).toEqual(expect.arrayContaining(['source-sms', 'closed-on', 'served-by']));
        expect(buttonWith(view, 'open-chat')?.url).toBe('https://chat.example/prefix/live/room-1');
    });

    it('says no more than it knows', () => {
        const view = history({});
        expect(keysOf(view)).toContain('closed');
        expect(keysOf(view).filter((key) => /closed-on|served-by/.test(key))).toEqual([]);
        expect(foreignTextsOf(view)).toEqual([]);
    });

    it('cuts the last message later than other texts, and masks it where values are masked', () => {
        const last = (lastMessage: string, maskValues = false) =>
            foreignTextsOf(history({ chats: [{ ...chat, lastMessage }] }, { state, maskValues }))[0];
        expect(last('x'.repeat(200))).toBe(`${'x'.repeat(139)}…`);
        expect(last('call +5511988880199', true)).toBe('call +55 •• •••• 0199');
        expect(last('\u200b')).toBeUndefined();
    });

    it('leads back to what was looked at', () => {
        expect(actionOf(history({}), 'back')).toEqual(back);
    });

    it.each([
        [0, 10, 10, []],
        [0, 10, 11, ['older']],
        [10, 10, 30, ['newer', 'older']],
        [20, 10, 30, ['newer']],
    ])('from %d with %d of %d leads to %j', (offset, shown, total, keys) => {
        const view = history({ offset, total, chats: ten.slice(0, shown) });
        expect(keysOf(view).filter((key) => key === 'newer' || key === 'older')).toEqual(keys);
        expect(argsOf(view, 'history-range')).toEqual({ from: offset + 1, to: offset + shown, count: total });
    });

    it('turns pages of the same channel', () => {
        const view = history({ offset: 10, total: 30, chats: ten, channel: 'key' });
        expect(actionOf(view, 'older')).toEqual({ kind: 'history', state, offset: 20, channel: 'key' });
        expect(actionOf(view, 'newer')).toEqual({ kind: 'history', state, offset: 0, channel: 'key' });
        expect(actionOf(history({ offset: 5, total: 30, chats: ten }), 'newer')).toMatchObject({ offset: 0 });
    });

    it('says whether it is about one channel, and about the latest only', () => {
        expect(keysOf(history({}))).toContain('history-of-all');
        expect(keysOf(history({ channel: 'key' }))).toContain('history-of-channel');
        expect(keysOf(history({}))).not.toContain('history-only-latest');
        expect(keysOf(history({ onlyLatest: true }))).toContain('history-only-latest');
    });

    it('says that there are none', () => {
        const view = history({ chats: [], total: 0 });
        expect(keysOf(view)).toContain('no-history');
        expect(keysOf(view)).not.toContain('history-range');
        expect(keysOf(view)).not.toContain('no-more-history');
        expect(keysOf(history({}))).not.toContain('no-history');
    });

    // An old or made-up page: "51 to 50 of 12".
    it('names no range behind the end', () => {
        const view = history({ chats: [], total: 12, offset: 50 });
        expect(keysOf(view)).not.toContain('history-range');
        expect(keysOf(view)).not.toContain('no-history');
        expect(keysOf(view)).toEqual(expect.arrayContaining(['no-more-history', 'newer']));
    });
});

describe('the page of details', () => {
    const details = (changes: Partial<DetailsPanel>, view: ViewChanges = { state }) =>
        show({ kind: 'details', emails: [], phones: [], isUnknown: false, conflicts: [], ...changes }, view);

    it('has every address and number, the manager and a way back', () => {
        const view = details({ contactName: 'Zoe', emails: ['a@x.org', 'b@x.org'], phones: ['123'], manager: '*Bob*' });
        expect(foreignTextsOf(view)).toEqual(['Zoe', 'a@x.org', 'b@x.org', '123', '*Bob*']);
        expect(keysOf(view).filter((key) => /^(email|phone|manager)$/.test(key))).toEqual([
            'email',
            'email',
            'phone',
            'manager',
        ]);
        expect(actionOf(view, 'back')).toEqual(back);
    });

    it('masks addresses and numbers where values are masked', () => {
        const masked = details({ emails: ['zoe@x.org'], phones: ['+5511988880199'] }, { state, maskValues: true });
        expect(foreignTextsOf(masked)).toEqual(['z•••@x.org', '+55 •• •••• 0199']);
    });

    it('says that there are none', () => {
        expect(keysOf(details({}))).toContain('no-details');
        expect(keysOf(details({ phones: ['123'] }))).not.toContain('no-details');
        expect(keysOf(details({ emails: ['a@x.org'] }))).not.toContain('no-details');
    });

    it('is wary of a contact that nobody saved, and of fields with several values', () => {
        const view = details({ isUnknown: true, conflicts: ['name', '*manager*'] });
        expect(keysOf(view)).toEqual(expect.arrayContaining(['unknown-contact', 'conflicts']));
        expect(argsOf(view, 'conflicts')).toEqual({ count: 2 });
        expect(foreignTextsOf(view)).toEqual(['name, *manager*']);
        expect(imagesOf(view)).toHaveLength(2);
        expect(keysOf(details({})).filter((key) => key === 'unknown-contact' || key === 'conflicts')).toEqual([]);
    });

    it('does not list more than an agent can read', () => {
        const emails = Array.from({ length: 500 }, (_, index) => `${index}@x.org`);
        expect(foreignTextsOf(details({ emails, phones: emails }))).toHaveLength(40);
    });
});

describe('the page of the search', () => {
    const search = (changes: Partial<SearchPanel>, view: ViewChanges = { state }) =>
        show({ kind: 'search', query: '', ...changes }, view);
    const match = (changes: Partial<ContactMatch>): ContactMatch => ({
        contactId: 'c-2',
        isUnknown: false,
        ...changes,
    });

    it('has a field that keeps what was typed and asks while it is typed in', () => {
        const field = JSON.stringify(search({ query: 'zoe' }));
        expect(field).toContain('"initialValue":"zoe"');
        expect(field).toContain('"on_character_entered"');
        const kinds = actionIdsOf(search({})).map((id) => decodePanelAction(id));
        expect(kinds).toContainEqual({ kind: 'search', state });
    });

    it('keeps the id of the field whatever was found, so that it keeps the cursor', () => {
        const idOf = (changes: Partial<SearchPanel>) =>
            actionIdsOf(search(changes)).find((id) => decodePanelAction(id)?.kind === 'search');
        expect(idOf({ query: 'zoe', matches: [match({})] })).toBe(idOf({ query: '' }));
    });

    it('says what can be looked for, that nobody was found, or why nobody could be', () => {
        expect(keysOf(search({}))).toContain('look-up-hint');
        expect(keysOf(search({}))).not.toContain('nobody-found');
        expect(keysOf(search({ query: 'zoe', matches: [] }))).toContain('nobody-found');
        const failed = keysOf(search({ query: 'zoe', failure: { reason: 'timed-out' } }));
        expect(failed).toEqual(expect.arrayContaining(['timed-out', 'timed-out-next']));
        expect(failed).not.toContain('nobody-found');
    });

    it('tells the matches apart', () => {
        const known = match({ name: '*Zoe*', emailOrPhone: 'zoe@x.org', channel: channel({ lastChat: { at: now } }) });
        const view = search({ query: 'zoe', matches: [known, match({ contactId: 'c-3', isUnknown: true })] });
        expect(argsOf(view, 'found-count')).toEqual({ count: 2 });
        expect(foreignTextsOf(view)).toEqual(['*Zoe*', 'zoe@x.org']);
        expect(keysOf(view)).toEqual(
            expect.arrayContaining(['match-known', 'source-widget', 'last-chat-now', 'match-unknown', 'never-chatted']),
        );
        expect(keysOf(view)).toContain('contact-without-name');
    });

    it('masks where values are masked', () => {
        const matches = [match({ name: 'zoe@x.org', emailOrPhone: '+5511988880199' })];
        const view = search({ query: 'zoe', matches }, { state, maskValues: true });
        expect(foreignTextsOf(view)).toEqual(['z•••@x.org', '+55 •• •••• 0199']);
    });

    it('leads from a match to its channels, all of them, beside the same room', () => {
        const view = search({ query: 'zoe', matches: [match({})] });
        expect(actionOf(view, 'show-channels')).toEqual({
            kind: 'match',
            state: initialState({ roomId: 'room-7', contactId: 'c-2' }),
        });
        expect(actionOf(view, 'back')).toEqual(back);
    });

    // Clients keep the values of elements by these ids. It is so after somebody was looked up and found again.
    it('gives every button an id of its own, even where one leads back to a match', () => {
        const lookedUp = { state: initialState({ roomId: 'room-7', contactId: 'c-2' }) };
        const ids = actionIdsOf(search({ query: 'zoe', matches: [match({})] }, lookedUp));
        expect(new Set(ids).size).toBe(ids.length);
    });

    it('has nothing of the question in its texts', () => {
        expect(textsOf(search({ query: '*zoe*', matches: [] })).filter(({ text }) => text.includes('zoe'))).toEqual([]);
        expect(buttonsOf(search({ query: '*zoe*', matches: [] }))).toHaveLength(1);
    });
});
