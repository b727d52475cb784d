import {
    actionOf,
    argsOf,
    buttonWith,
    hasButton,
    keysOf,
    masked,
    now,
    show,
    textsOf,
    type ViewChanges,
} from './viewParts';
import type { HistoryPanel } from '../../../src/panel/PanelModel';
import { channel } from '../fakes';

const state = { roomId: 'room-7', contactId: 'c-1', shown: 40, filter: 'blocked', sort: 'name' } as const;

describe('the page of closed chats', () => {
    const chat = { roomId: 'room-1', source: { type: 'sms' }, canOpen: true };
    const history = (changes: Partial<HistoryPanel> = {}, view: ViewChanges = { state }) =>
        show({ kind: 'history', chats: [chat], total: 1, offset: 0, ...changes }, view);
    const ten = Array.from({ length: 10 }, (_, index) => ({ ...chat, roomId: `room-${index}` }));
    const rowOf = (...parameters: Parameters<typeof history>): readonly string[] =>
        textsOf(history(...parameters).blocks.at(-1)).map(({ text }) => text);

    it('tells of each chat in one section the channel, how it ended, when, and who served it', () => {
        const full = { ...chat, closedAt: now - 60_000, servedBy: { name: '*Bob*\u202e' }, lastMessage: 'Bye\n*bye*' };
        expect(rowOf({ chats: [full] })).toEqual(['SMS · “Bye *bye*”', 'closed Nov 22', '*Bob*', 'Open']);
        expect(buttonWith(history({ chats: [full] }), 'open').url).toBe('https://chat.example/prefix/live/room-1');
    });

    it('says no more than it knows', () => {
        expect(rowOf()).toEqual(['SMS', 'closed', 'Open']);
    });

    it('has a link only for those who may open the chat', () => {
        expect(hasButton(history({ chats: [{ ...chat, canOpen: false }] }), 'open')).toBe(false);
    });

    it('cuts the last message to one line, and masks it where values are masked', () => {
        const last = (lastMessage: string, view: ViewChanges = {}) =>
            rowOf({ chats: [{ ...chat, lastMessage }] }, { state, ...view })[0];
        expect(last('x'.repeat(200))).toBe(`SMS · “${'x'.repeat(45)}…”`);
        expect(last('call +5511988880199', masked)).toBe('SMS · “call +55 •• •••• 0199”');
        expect(last('\u200b')).toBe('SMS');
    });

    it.each([
        ['of the contact of the chat', {}],
        ['of somebody else', { isOfOther: true }],
        ['of somebody else, who has none', { isOfOther: true, chats: [], total: 0 }],
    ])('names whose they are once: %s', (_, changes) => {
        const shown = textsOf(history({ contactName: 'Juanito Perez', ...changes })).map(({ text }) => text);
        expect(shown.filter((text) => text.includes('Juanito'))).toEqual(['Juanito Perez']);
    });

    it('leads back to what was looked at', () => {
        expect(actionOf(history(), 'back')).toEqual({ kind: 'channels', state });
        expect(actionOf(history({ channel: 'key' }), 'back')).toEqual({
            kind: 'channel',
            state,
            channel: 'key',
            identities: 20,
        });
    });

    it.each([
        [0, 10, 10, undefined, []],
        [0, 10, 11, 10, ['older']],
        [10, 10, 30, 20, ['newer', 'older']],
        [20, 10, 30, undefined, ['newer']],
    ])('from %d with %d of %d leads to %j', (offset, shown, total, older, keys) => {
        const view = history({ offset, total, chats: ten.slice(0, shown), ...(older !== undefined && { older }) });
        expect(keysOf(view).filter((key) => key === 'newer' || key === 'older')).toEqual(keys);
        expect(argsOf(view, 'history-range')).toEqual({ from: offset + 1, to: offset + shown, count: total });
    });

    it('has the way to the other pages above the chats', () => {
        const { blocks } = history({ offset: 10, older: 20, total: 30, chats: ten });
        const pages = blocks.findIndex((block) => hasButton(block, 'older'));
        expect(pages).toBeLessThan(blocks.findIndex((block) => hasButton(block, 'open')));
    });

    it('turns pages', () => {
        const view = history({ offset: 20, older: 30, total: 40, chats: ten });
        expect(actionOf(view, 'older')).toEqual({ kind: 'history', state, offset: 30 });
        expect(actionOf(view, 'newer')).toEqual({ kind: 'history', state, offset: 10 });
        expect(actionOf(history({ offset: 5, total: 30, chats: ten }), 'newer')).toMatchObject({ offset: 0 });
    });

    it('names the contact, and the channel where it is about one', () => {
        const title = (changes: Partial<HistoryPanel>) =>
            textsOf(history(changes).blocks[1]).map(({ text }) => text)[0];
        expect(title({ contactName: 'Zoe' })).toBe('Zoe');
        const ofChannel = channel({ source: { type: 'sms', destination: '+5511988880199' } });
        expect(title({ contactName: 'Zoe', channel: 'key', ofChannel })).toBe('SMS · to +5511988880199');
    });

    it('of one channel says how far back it looked, and no total that nobody knows', () => {
        const lookedBackTo = Date.UTC(2024, 4, 6);
        const { total: _, ...unknown } = { kind: 'history', chats: ten, total: 1, offset: 20, older: 60 } as const;
        const view = show({ ...unknown, channel: 'key', lookedBackTo }, { state });
        expect(argsOf(view, 'history-looked-back')).toEqual({ date: 'May 6' });
        expect(keysOf(view)).not.toContain('history-range');
        expect(actionOf(view, 'older')).toEqual({ kind: 'history', state, offset: 60, channel: 'key' });
        expect(actionOf(view, 'newest')).toEqual({ kind: 'history', state, offset: 0, channel: 'key' });
        expect(keysOf(history())).not.toContain('history-looked-back');
    });

    it('says that there are none, or none so far where older ones were not looked at', () => {
        const view = history({ chats: [], total: 0 });
        expect(keysOf(view)).toContain('no-history');
        expect(keysOf(view).filter((key) => /history-range|no-more-history|so-far/.test(key))).toEqual([]);
        expect(keysOf(history({ chats: [], channel: 'key', older: 50 }))).toContain('no-history-so-far');
        expect(keysOf(history())).not.toContain('no-history');
    });

    // An old or made-up page: "51 to 50 of 12".
    it('names no range behind the end', () => {
        const view = history({ chats: [], total: 12, offset: 50 });
        expect(keysOf(view)).not.toContain('history-range');
        expect(keysOf(view)).not.toContain('no-history');
        expect(keysOf(view)).toEqual(expect.arrayContaining(['no-more-history', 'newer']));
    });
});
