import fc from 'fast-check';

import { chatAddress } from '../../../src/channels/chatAddress';
import { anyUnicode } from '../arbitraries';

describe('chatAddress', () => {
    it.each([
        ['https://chat.example', 'https://chat.example/live/aRoom'],
        ['https://chat.example/', 'https://chat.example/live/aRoom'],
        ['https://chat.example/prefix/', 'https://chat.example/prefix/live/aRoom'],
        ['http://localhost:3000', 'http://localhost:3000/live/aRoom'],
    ])('is behind the site address %s', (site, address) => {
        expect(chatAddress(site, 'aRoom')).toBe(address);
    });

    it.each(['', 'chat.example', 'javascript:alert(1)//', 'https://user:pw@chat.example', 'https://chat.example?a'])(
        'is not known for the site address "%s"',
        (site) => {
            expect(chatAddress(site, 'aRoom')).toBeUndefined();
        },
    );

    it('keeps every room id in one part of the path', () => {
        fc.assert(
            fc.property(
                anyUnicode.filter((id) => !/^\.{0,2}$/.test(id)),
                (roomId) => {
                    const url = new URL(chatAddress('https://chat.example/prefix', roomId) ?? '');
                    expect([url.origin, url.search, url.hash]).toEqual(['https://chat.example', '', '']);
                    const [empty, prefix, live, id, ...more] = url.pathname.split('/');
                    expect([empty, prefix, live, more]).toEqual(['', 'prefix', 'live', []]);
                    expect(decodeURIComponent(id ?? '')).toBe(roomId);
                },
            ),
        );
    });

    // JSON can carry half a surrogate pair, and `encodeURIComponent` throws for it.
    it.failing('does not throw for a room id that is no proper Unicode', () => {
        expect(() => chatAddress('https://chat.example', 'room\ud800')).not.toThrow();
    });

    // Nothing encodes dots, so the address climbs out of `/live`.
    it.failing.each(['.', '..'])('does not lead elsewhere for the room id "%s"', (roomId) => {
        expect(chatAddress('https://chat.example', roomId) ?? 'https://chat.example/live/none').toMatch(/\/live\/.+/);
    });
});
