import type { ClosedChat } from '../../../src/channels/ClosedChat';
import type { Chat } from '../../../src/channels/Contact';
import { chatHabit, repetition } from '../../../src/channels/chatHabit';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 25, 12);
const sources = {
    whatsapp: { type: 'app', id: 'wa', alias: 'whatsapp' },
    telegram: { type: 'app', id: 'tg', alias: 'telegram' },
    email: { type: 'email' },
};

/** Each closed an hour before the one in front of it. */
function closed(...names: readonly (keyof typeof sources)[]): readonly ClosedChat[] {
    return names.map((name, index) => ({
        roomId: `room-${index}`,
        source: sources[name],
        closedAt: now - (index + 1) * hour,
    }));
}

describe('a habit', () => {
    it('is what more than half of the last five chats were on', () => {
        const chats = closed('email', 'whatsapp', 'whatsapp', 'whatsapp', 'whatsapp', 'email', 'email');
        expect(chatHabit(chats)).toEqual({ source: sources.whatsapp, shown: 4, count: 5 });
    });

    it('tells two apps apart', () => {
        expect(chatHabit(closed('whatsapp', 'telegram', 'whatsapp', 'telegram'))).toBeUndefined();
        expect(chatHabit(closed('whatsapp', 'telegram', 'whatsapp'))).toMatchObject({ source: sources.whatsapp });
    });

    it('is none of fewer than three chats', () => {
        expect(chatHabit([])).toBeUndefined();
        expect(chatHabit(closed('email', 'email'))).toBeUndefined();
        expect(chatHabit(closed('email', 'email', 'email'))).toMatchObject({ shown: 3, count: 3 });
    });
});

describe('a repetition', () => {
    const chat: Chat = { roomId: 'room-now', isOpen: true, visitorMonths: [], source: sources.email };

    it('counts the chats of two days, the one at hand among them, and their channels', () => {
        expect(repetition(closed('whatsapp', 'whatsapp'), { chat, now })).toEqual({ chats: 3, channels: 2 });
        expect(repetition(closed('email'), { chat, now })).toEqual({ chats: 2, channels: 1 });
    });

    it('leaves out what was closed before, and what nobody knows the time of', () => {
        const before = { roomId: 'room-before', source: sources.email, closedAt: now - 48 * hour };
        const whenever = { roomId: 'room-whenever', source: sources.email };
        expect(repetition([...closed('email'), before, whenever], { chat: undefined, now })).toBeUndefined();
        expect(repetition([...closed('email', 'email'), before], { chat: undefined, now })).toMatchObject({ chats: 2 });
    });

    it('counts a chat at hand once, and one that is over only where it was closed lately', () => {
        const [last] = closed('email');
        expect(repetition(closed('email'), { chat: { ...chat, roomId: last?.roomId ?? '' }, now })).toBeUndefined();
        const { isOpen: _, ...over } = chat;
        expect(repetition(closed('email'), { chat: over, now })).toBeUndefined();
    });

    it('is none of a first chat', () => {
        expect(repetition([], { chat, now })).toBeUndefined();
    });
});
