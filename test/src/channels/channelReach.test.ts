import type { Chat } from '../../../src/channels/Contact';
import { channelReach } from '../../../src/channels/channelReach';
import { channel } from '../fakes';

const inbox = { type: 'sms', destination: '+5511900000000' };
const chat = (address?: string): Chat => ({
    roomId: 'room-1',
    visitorMonths: [],
    ...(address !== undefined && { address }),
});

describe('channelReach', () => {
    it.each([
        ['what proved it', '+4791234567', inbox, undefined, { kind: 'own', address: '+4791234567' }],
        ['what proved it, before what the room tells', '+47', inbox, '+46', { kind: 'own', address: '+47' }],
        ['what the room tells', undefined, inbox, '+46', { kind: 'own', address: '+46' }],
        [
            "where they wrote to, which is the workspace's",
            undefined,
            inbox,
            undefined,
            { kind: 'to', address: '+5511900000000' },
        ],
        ['nothing', undefined, { type: 'sms' }, undefined, undefined],
    ])('is %s', (_, value, source, address, reach) => {
        const one = channel({ source, verification: value === undefined ? {} : { value } });
        expect(channelReach(one, chat(address))).toEqual(reach);
    });

    it('is not from the room for a channel that the chat is not on', () => {
        expect(channelReach(channel({ source: inbox }))).toEqual({ kind: 'to', address: '+5511900000000' });
    });
});
