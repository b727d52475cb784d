import type { Chat } from '../../../src/channels/Contact';
import { longestLookMs } from '../../../src/clock/times';
import { loadVisitorAddress } from '../../../src/contact/loadVisitorAddress';
import { channel, never, replyPermissions } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const visitor = { id: 'v1', sourceType: 'sms', sourceId: 'twilio' };
const sms = channel({ name: 'sms', source: { type: 'sms', id: 'twilio' }, visitor });
const chatOf = (changes: Partial<Chat> = {}): Chat => ({
    roomId: 'room-1',
    visitor,
    address: '+4699999999',
    visitorMonths: [],
    ...changes,
});
const record = () => ({ phone: [{ phoneNumber: '+4791234567' }], username: 'guest-7' });

async function load(
    parts: FakeSetup & { readonly holds?: string; readonly chat?: Chat; readonly of?: typeof sms } = {},
) {
    const { holds = 'view-l-room', chat, of = sms, ...setup } = parts;
    const answers = { 'permissions.listAll': replyPermissions(holds) };
    const fake = new FakeEntry({ visitor: record, ...setup, answers });
    const { request, access } = await fake.startAllowed();
    fake.calls.splice(0);
    return { address: await loadVisitorAddress(request, access, { channel: of, chat }), calls: fake.calls };
}

describe('loadVisitorAddress', () => {
    it("is read from the visitor's record, in one message, for holders of view-l-room", async () => {
        expect(await load()).toEqual({ address: '+4791234567', calls: ['visitor v1'] });
    });

    it.each(['view-livechat-rooms', 'view-livechat-contact-history'])(
        'is not read for holders of %s',
        async (holds) => {
            expect(await load({ holds })).toEqual({ address: undefined, calls: [] });
        },
    );

    it('is what the room at hand has told already, for anybody', async () => {
        expect(await load({ chat: chatOf(), holds: 'none' })).toEqual({ address: '+4699999999', calls: [] });
    });

    it('is not that of the chat at hand on another channel', async () => {
        const chat = chatOf({ visitor: { ...visitor, sourceId: 'another' } });
        expect(await load({ chat })).toEqual({ address: '+4791234567', calls: ['visitor v1'] });
    });

    it('is read where the room told none', async () => {
        const { address: _, ...chat } = chatOf();
        expect((await load({ chat })).address).toBe('+4791234567');
    });

    it('is the username where the visitor is known by nothing that fits the source', async () => {
        const of = channel({ source: { type: 'email' }, visitor: { id: 'v1', sourceType: 'email' } });
        expect((await load({ of })).address).toBe('guest-7');
    });

    it.each<[string, FakeSetup['visitor']]>([
        ['is gone', () => undefined],
        ['is null', () => null],
        ['is nothing that is known', () => ({ username: 7 })],
        ['cannot be read', async () => Promise.reject(new Error('database'))],
    ])('is not known where the record %s', async (_, read) => {
        expect((await load({ ...(read && { visitor: read }) })).address).toBeUndefined();
    });

    it('is not asked for without a visitor', async () => {
        expect(await load({ of: channel() as typeof sms })).toEqual({ address: undefined, calls: [] });
    });

    it('keeps the page waiting for no longer than a look may take', async () => {
        jest.useFakeTimers();
        try {
            const start = Date.now();
            const loading = load({ visitor: never }).then(({ address }) => [address, Date.now() - start]);
            await jest.advanceTimersByTimeAsync(10_000);
            expect(await loading).toEqual([undefined, longestLookMs]);
        } finally {
            jest.useRealTimers();
        }
    });
});
