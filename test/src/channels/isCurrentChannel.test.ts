import { isCurrentChannel } from '../../../src/channels/isCurrentChannel';
import { channel } from '../fakes';

describe('isCurrentChannel', () => {
    const visitor = { id: 'v1', sourceType: 'sms', sourceId: 'twilio' };

    it('is true for the same visitor, source type and source id', () => {
        expect(isCurrentChannel(channel({ visitor }), { ...visitor })).toBe(true);
    });

    it('is true where neither side has a source id', () => {
        const { sourceId: _, ...without } = visitor;
        expect(isCurrentChannel(channel({ visitor: without }), { ...without })).toBe(true);
    });

    it.each([
        ['another visitor', { ...visitor, id: 'v2' }],
        ['another source type', { ...visitor, sourceType: 'widget' }],
        ['another source id', { ...visitor, sourceId: 'vonage' }],
        ['no source id where the channel has one', { id: 'v1', sourceType: 'sms' }],
    ])('is false for %s', (_, chat) => {
        expect(isCurrentChannel(channel({ visitor }), chat)).toBe(false);
    });

    it('is false for a source id where the channel has none', () => {
        expect(isCurrentChannel(channel({ visitor: { id: 'v1', sourceType: 'sms' } }), visitor)).toBe(false);
    });

    it('is false while either side is not known', () => {
        expect(isCurrentChannel(channel(), visitor)).toBe(false);
        expect(isCurrentChannel(channel({ visitor }), undefined)).toBe(false);
        expect(isCurrentChannel(channel(), undefined)).toBe(false);
    });
});
