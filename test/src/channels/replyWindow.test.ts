import type { Chat } from '../../../src/channels/Contact';
import { replyWindow } from '../../../src/channels/replyWindow';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 25, 12);
const windows = [
    { name: 'whatsapp', hours: 24 },
    { name: 'our bot', hours: 1 },
];

function chat(changes: Partial<Chat> = {}): Chat {
    return {
        roomId: 'room-1',
        visitorMonths: [],
        source: { type: 'app', alias: 'WhatsApp' },
        lastVisitorMessageAt: now - 21 * hour,
        ...changes,
    };
}

const standing = (of: Chat | undefined, current?: Chat['source']) => replyWindow(windows, of, { current, now });

describe('the reply window of a chat', () => {
    it('is open for what is left of its hours', () => {
        expect(standing(chat())).toEqual({ kind: 'open', leftMs: 3 * hour });
    });

    it('is closed from the very moment at which its hours are over', () => {
        expect(standing(chat({ lastVisitorMessageAt: now - 24 * hour }))).toEqual({ kind: 'closed', sinceMs: 0 });
        expect(standing(chat({ lastVisitorMessageAt: now - 26 * hour }))).toEqual({
            kind: 'closed',
            sinceMs: 2 * hour,
        });
    });

    it('takes a message of the future, as clocks differ, for one of now', () => {
        expect(standing(chat({ lastVisitorMessageAt: now + hour }))).toEqual({ kind: 'open', leftMs: 24 * hour });
    });

    it.each([
        ['alias', { type: 'app', alias: ' WHATSAPP ' }],
        ['label', { type: 'app', alias: 'x', label: 'WhatsApp' }],
        ['id', { type: 'app', id: 'whatsapp' }],
    ])('goes by the %s of the source, in any letters', (_, source) => {
        expect(standing(chat({ source }))).toMatchObject({ kind: 'open' });
    });

    it('goes by the source of the contact’s channel where the room names none', () => {
        expect(standing(chat({ source: { type: 'app' } }), { type: 'app', label: 'Our bot' })).toMatchObject({
            kind: 'closed',
        });
    });

    it.each<[string, Chat | undefined]>([
        ['there is no chat', undefined],
        ['nobody knows when the visitor wrote', { roomId: 'room-1', visitorMonths: [], source: { type: 'app' } }],
        ['the channel has none', chat({ source: { type: 'whatsapp' } })],
    ])('is not spoken of where %s', (_, of) => {
        expect(standing(of)).toBeUndefined();
    });
});
