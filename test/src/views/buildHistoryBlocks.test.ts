import { actionOf, argsOf, buttonWith, foreignTextsOf, keysOf, masked, now, show, type ViewChanges } from './viewParts';
import type { HistoryPanel } from '../../../src/panel/PanelModel';

const state = { roomId: 'room-7', contactId: 'c-1', shown: 40, filter: 'blocked', sort: 'name' } as const;

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
        const last = (lastMessage: string, view: ViewChanges = {}) =>
            foreignTextsOf(history({ chats: [{ ...chat, lastMessage }] }, { state, ...view }))[0];
        expect(last('x'.repeat(200))).toBe(`${'x'.repeat(139)}…`);
        expect(last('call +5511988880199', masked)).toBe('call +55 •• •••• 0199');
        expect(last('\u200b')).toBeUndefined();
    });

    it('leads back to what was looked at', () => {
        expect(actionOf(history({}), 'back')).toEqual({ kind: 'channels', state });
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
