import { type Look, placed, seenTo } from './heights';
import { channelsModel, listed, now, show, type ChannelsModel } from './viewParts';
import { textsFor } from '../texts/textsFor';

const hour = 3_600_000;

const reached = (type: string, address: string, kind: 'own' | 'to', changes = {}) =>
    listed({
        key: `key-${type}`,
        source: { type },
        reach: { kind, address },
        lastChat: { at: now - 3 * hour, roomId: 'room-3' },
        ...changes,
    });

/** As many as the panel was designed for, of the usual lengths. */
const eight = [
    reached('widget', '+5511998761234', 'own', { verified: true, isCurrent: true }),
    reached('email', 'zoe.okafor@contacts.example', 'own', { verified: true }),
    reached('other', 'orders.shop.example.com', 'to'),
    reached('sms', '+15005550006', 'to', { blocked: true }),
    reached('app', '+5511998761234', 'own', { verified: true, blocked: true }),
    reached('api', '@shop.example', 'to'),
    reached('widget', 'shop.example.com', 'to', { key: 'key-2' }),
    reached('email', 'inbox@shop.example', 'to', { key: 'key-3' }),
];

const calm = { channels: eight, current: eight[0], best: eight[1] };

const busy: Partial<ChannelsModel> = {
    ...calm,
    cautions: [{ kind: 'new-channel' }, { kind: 'conflicts', count: 2 }],
    openElsewhere: [{ roomId: 'room-8', channel: eight[1] ?? listed(), servedBy: 'Bob', at: now, canOpen: true }],
};

const looks: readonly Look[] = [
    { era: 'new', width: 380 },
    { era: 'new', width: 320 },
    { era: 'old', width: 380 },
    { era: 'old', width: 320 },
];

const rowsOf = (changes: Partial<ChannelsModel>, look: Look, language: 'en' | 'pt-BR' = 'en') =>
    placed(show(channelsModel(changes), { texts: textsFor({ language }) }).blocks, look).filter(
        ({ block }) => 'blockId' in block && /^c\d+$/.test(block.blockId ?? ''),
    );

const wholeRows = (changes: Partial<ChannelsModel>, look: Look, language?: 'en' | 'pt-BR'): number =>
    rowsOf(changes, look, language).filter(({ bottom }) => bottom <= seenTo(look)).length;

describe('the first screen, by the heights measured in the client', () => {
    it.each(looks)('has all of eight channels, or all but one where it is narrow: $era, $width px', (look) => {
        expect(wholeRows(calm, look)).toBeGreaterThanOrEqual(look.width === 380 ? 8 : 7);
    });

    it.each(looks)('has seven or six of them below cautions and an open chat: $era, $width px', (look) => {
        const least = look.width === 380 ? 7 : 6;
        expect(wholeRows(busy, look)).toBeGreaterThanOrEqual(least);
        expect(wholeRows({ ...busy, cautions: [] }, look, 'pt-BR')).toBeGreaterThanOrEqual(least);
    });

    it.each(looks)(
        'begins its rows within 225 px, each of which takes at most 56 where it fits: $era, $width px',
        (look) => {
            const rows = rowsOf({ ...calm, channels: [reached('sms', '+15005550006', 'to')] }, look);
            expect(rows).toHaveLength(1);
            expect(rows[0]?.top).toBeLessThanOrEqual(225);
            expect((rows[0]?.bottom ?? 0) - (rows[0]?.top ?? 0)).toBeLessThanOrEqual(56);
        },
    );

    it.each(looks.filter(({ width }) => width === 380))('has ten closed chats: $era, $width px', (look) => {
        const chats = Array.from({ length: 10 }, (_, index) => ({
            roomId: `room-${index}`,
            source: { type: 'widget' },
            closedAt: now - index * 24 * hour,
            servedBy: { name: 'Ana Lima' },
            lastMessage: 'Thank you, bye',
            canOpen: true,
        }));
        const { blocks } = show({ kind: 'history', contactName: 'Zoe Okafor', offset: 0, total: 10, chats });
        const rows = placed(blocks, look).filter(
            ({ block }) => 'blockId' in block && block.blockId?.startsWith('chat-') === true,
        );
        expect(rows.filter(({ bottom }) => bottom <= seenTo(look))).toHaveLength(10);
    });
});

describe('the view of eight channels', () => {
    it('has at most 7.5 KB, with what the engine adds', () => {
        const view = { ...show(channelsModel(calm)), type: 'contextualBar', showIcon: true };
        expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThanOrEqual(7_500);
    });
});
