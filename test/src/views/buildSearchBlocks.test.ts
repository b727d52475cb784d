import {
    actionIdsOf,
    actionOf,
    argsOf,
    buttonsOf,
    foreignTextsOf,
    keysOf,
    masked,
    now,
    show,
    textsOf,
    type ViewChanges,
} from './viewParts';
import type { ContactMatch, SearchPanel } from '../../../src/panel/PanelModel';
import { initialState } from '../../../src/panel/PanelState';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { channel } from '../fakes';

const state = { roomId: 'room-7', contactId: 'c-1', shown: 40, filter: 'blocked', sort: 'name' } as const;

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
        const view = search({ query: 'zoe', matches }, { state, ...masked });
        expect(foreignTextsOf(view)).toEqual(['z•••@x.org', '+55 •• •••• 0199']);
    });

    it('leads from a match to its channels, all of them, beside the same room', () => {
        const view = search({ query: 'zoe', matches: [match({})] });
        expect(actionOf(view, 'show-channels')).toEqual({
            kind: 'match',
            state: initialState({ roomId: 'room-7', contactId: 'c-2' }),
        });
        expect(actionOf(view, 'back')).toEqual({ kind: 'channels', state });
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
