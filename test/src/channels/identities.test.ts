import fc from 'fast-check';

import type { Channel } from '../../../src/channels/Channel';
import { channelKey, groupByName, identitiesOf, isSameChannel } from '../../../src/channels/identities';
import { anyText } from '../arbitraries';
import { channel } from '../fakes';

const by = (id: string, changes: Partial<Channel> = {}): Channel =>
    channel({ visitor: { id, sourceType: 'sms' }, ...changes });

describe('identitiesOf', () => {
    it('are all that the record has under the name of the channel', () => {
        const recorded = [by('v1', { name: 'sms' }), by('v2', { name: 'api' }), by('v3', { name: 'sms' })];
        expect(identitiesOf(by('v3', { name: 'sms' }), recorded).map(({ visitor }) => visitor?.id)).toEqual([
            'v1',
            'v3',
        ]);
    });

    it('are none where there is only one, or no record', () => {
        expect(identitiesOf(by('v1', { name: 'sms' }), [by('v1', { name: 'sms' }), by('v2', { name: 'api' })])).toEqual(
            [],
        );
        expect(identitiesOf(by('v1'), [])).toEqual([]);
    });
});

describe('groupByName', () => {
    it('has every channel under its name, in the order of the list', () => {
        const [one, other, third] = [by('v1', { name: 'sms' }), by('v2', { name: 'api' }), by('v3', { name: 'sms' })];
        expect([...groupByName([one, other, third])]).toEqual([
            ['sms', [one, third]],
            ['api', [other]],
        ]);
    });
});

describe('channelKey', () => {
    const visitor = { id: 'v1', sourceType: 'sms', sourceId: 'twilio' };

    it('is the same for one visitor and source, whatever else became of the channel', () => {
        const later = { name: 'renamed', blocked: true, verified: true, lastChat: { at: 9 } };
        expect(channelKey(channel({ visitor, ...later }))).toBe(channelKey(channel({ visitor })));
    });

    it.each([
        ['visitor', { ...visitor, id: 'v2' }],
        ['source type', { ...visitor, sourceType: 'api' }],
        ['source id', { ...visitor, sourceId: 'vonage' }],
    ])('is another one for another %s', (_, other) => {
        expect(channelKey(channel({ visitor: other }))).not.toBe(channelKey(channel({ visitor })));
    });

    it('goes by name and source where no visitor is known', () => {
        const source = { type: 'sms', id: 'twilio' };
        expect(channelKey(channel({ name: 'a', source }))).toBe(
            channelKey(channel({ name: 'a', source, blocked: true })),
        );
        expect(channelKey(channel({ name: 'a', source }))).not.toBe(channelKey(channel({ name: 'b', source })));
    });

    it('is short and plain for any data', () => {
        fc.assert(
            fc.property(anyText, anyText, anyText, (id, sourceType, sourceId) => {
                expect(channelKey(channel({ visitor: { id, sourceType, sourceId } }))).toMatch(/^[0-9A-Za-z-]{12}$/);
            }),
        );
    });

    it('hardly ever collides', () => {
        const keys = Array.from({ length: 2000 }, (_, index) => channelKey(by(`visitor-${index}`)));
        expect(new Set(keys).size).toBe(keys.length);
    });
});

describe('isSameChannel', () => {
    it('is said of exactly those that share a key', () => {
        const part = fc.constantFrom('a', 'b', '');
        const channels = fc
            .record({ id: part, sourceType: part, sourceId: part, name: part, hasVisitor: fc.boolean() })
            .map(({ hasVisitor, name, sourceType, ...visitor }) =>
                channel({
                    name,
                    source: { type: sourceType },
                    ...(hasVisitor && { visitor: { ...visitor, sourceType } }),
                }),
            );
        fc.assert(
            fc.property(channels, channels, (one, other) => {
                expect(isSameChannel(one, other)).toBe(channelKey(one) === channelKey(other));
            }),
        );
    });
});
