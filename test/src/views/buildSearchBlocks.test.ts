import {
    actionIdsOf,
    actionOf,
    argsOf,
    hasButton,
    keysOf,
    masked,
    now,
    sentence,
    show,
    textsOf,
    type ViewChanges,
} from './viewParts';
import type { ContactMatch, SearchPanel } from '../../../src/panel/PanelModel';
import { initialState } from '../../../src/panel/PanelState';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { channel } from '../fakes';

const home = { roomId: 'room-7', shown: 40, filter: 'blocked', sort: 'name' } as const;
const state = { ...home, query: 'zo' };

describe('the page of the search', () => {
    const search = (changes: Partial<SearchPanel> = {}, view: ViewChanges = { state }) =>
        show({ kind: 'search', query: '', ...changes }, view);
    const match = (changes: Partial<ContactMatch> = {}): ContactMatch => ({
        contactId: 'c-2',
        isUnknown: false,
        isLikely: false,
        ...changes,
    });
    const found = (changes: Partial<ContactMatch> = {}, of: Partial<SearchPanel> = {}, view?: ViewChanges) =>
        search({ query: 'zoe', matches: [match(changes)], total: 1, ...of }, view);
    const rowOf = (...parameters: Parameters<typeof found>): readonly string[] =>
        textsOf(found(...parameters).blocks.at(-1)).map(({ text }) => text);

    it('has a field that keeps what was typed and asks while it is typed in', () => {
        const field = JSON.stringify(search({ query: 'zoe' }));
        expect(field).toContain('"initialValue":"zoe"');
        expect(field).toContain('"on_character_entered"');
        const kinds = actionIdsOf(search()).map((id) => decodePanelAction(id));
        expect(kinds).toContainEqual({ kind: 'search', state: home });
    });

    it('keeps the id of the field whatever was typed and found, so that it keeps the cursor', () => {
        const idOf = (changes: Partial<SearchPanel>, view: ViewChanges) =>
            actionIdsOf(search(changes, view)).find((id) => decodePanelAction(id)?.kind === 'search');
        const first = idOf({ query: '' }, { state: home });
        expect(idOf({ query: 'zoe', matches: [match()] }, { state })).toBe(first);
        expect(idOf({ query: 'zoe', matches: [match()] }, { state: { ...state, contactId: 'c-2' } })).toBe(first);
    });

    it('says what can be looked for, that nobody was found, or why nobody could be', () => {
        expect(keysOf(search())).toContain('look-up-hint');
        const nobody = keysOf(search({ query: 'zoe', matches: [], total: 0 }));
        expect(nobody).toEqual(expect.arrayContaining(['nobody-found', 'nobody-found-next']));
        expect(nobody).not.toContain('look-up-hint');
        const failed = keysOf(search({ query: 'zoe', failure: { reason: 'timed-out' } }));
        expect(failed).toEqual(expect.arrayContaining(['timed-out', 'timed-out-next', 'retry']));
        expect(failed).not.toContain('nobody-found');
    });

    it('suggests the last digits where a number was not found', () => {
        const keys = keysOf(search({ query: '+55 11', matches: [], isByNumber: true }));
        expect(keys).toContain('nobody-found-by-number');
        expect(keys).not.toContain('nobody-found-next');
    });

    it('names the words for which its answer is, since others may have been typed meanwhile', () => {
        expect(textsOf(found()).map(({ text }) => text)).toContain('“zoe”');
        expect(textsOf(search({ query: '*a*', matches: [] })).map(({ text }) => text)).toContain('“*a*”');
    });

    it('says how many there are, and of more than are shown how to go on', () => {
        expect(argsOf(found(), 'found-count')).toEqual({ count: 1 });
        expect(keysOf(found())).not.toContain('search-more');
        const some = found({}, { total: 51 });
        expect(argsOf(some, 'shown-of-total')).toEqual({ shown: 1, count: 51 });
        expect(keysOf(some)).toContain('search-more');
        expect(keysOf(some)).not.toContain('found-count');
    });

    it('says with a way to retry that not everything could be asked', () => {
        const again = { kind: 'look-up', state: { ...initialState(home), query: 'zoe' } } as const;
        const partly: Partial<SearchPanel> = { partly: { reason: 'timed-out' } };
        for (const view of [found({}, partly, { state, again }), found({}, { isCut: true }, { state, again })]) {
            expect(keysOf(view)).toContain('search-partly');
            expect(actionOf(view, 'retry')).toEqual(again);
        }
        expect(keysOf(found({}, { isCut: false }))).not.toContain('search-partly');
    });

    it('tells the matches apart by name and address, last channel and time', () => {
        const lastChat = { at: now - 7_200_000 };
        expect(rowOf({ name: '*Zoe*', emailOrPhone: 'zoe@x.org', channel: channel({ lastChat }) })).toEqual([
            '*Zoe* · zoe@x.org',
            'Live chat',
            '2 h ago',
            'Show',
        ]);
        expect(rowOf()).toEqual(['Contact without a name', 'Known', 'No chat yet', 'Show']);
    });

    it('marks who is unknown or only likely the one', () => {
        const markOf = (changes: Partial<ContactMatch>) => rowOf({ ...changes, channel: channel() })[1];
        expect(markOf({ isUnknown: true })).toBe('⚠️ Unknown');
        expect(markOf({ isLikely: true })).toBe('⚠️ Likely');
        expect(markOf({ isLikely: true, isUnknown: true })).toBe('⚠️ Likely ⚠️ Unknown');
    });

    it('masks where values are masked', () => {
        const masks = { state, ...masked };
        expect(rowOf({ name: 'zoe@x.org', emailOrPhone: '+5511988880199' }, {}, masks)[0]).toBe(
            'z•••@x.org · +55••••••0199',
        );
    });

    it('leads from a match to its channels, all of them, beside the same room, with the words for the way back', () => {
        expect(actionOf(found(), 'show')).toEqual({
            kind: 'match',
            state: { ...initialState({ roomId: 'room-7', contactId: 'c-2' }), query: 'zoe' },
        });
        expect(actionOf(found({}, {}, { state: { ...state, isOutside: true } }), 'show')).toMatchObject({
            state: { isOutside: true },
        });
    });

    it("leads back to the chat's own contact, and nowhere beside a room that is no chat", () => {
        expect(actionOf(found(), 'back')).toEqual({ kind: 'channels', state: initialState({ roomId: 'room-7' }) });
        expect(hasButton(found({}, {}, { state: { ...state, isOutside: true } }), 'back')).toBe(false);
    });

    // Clients keep the values of elements by these ids. It is so after somebody was looked up and found again.
    it('gives every button an id of its own, even where one leads back to a match', () => {
        const ids = actionIdsOf(found({}, {}, { state: { ...state, contactId: 'c-2' } }));
        expect(new Set(ids).size).toBe(ids.length);
    });

    it('has a title', () => {
        expect(sentence(search(), 'look-up-title')).toBe('Look up a contact');
    });
});
