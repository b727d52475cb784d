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

    it.each(['room\ud800', '\udc00', '.', '..'])(
        'is not known for the room id %j, which no address can hold',
        (roomId) => {
            expect(chatAddress('https://chat.example', roomId)).toBeUndefined();
        },
    );

    it.each(['...', '.a', 'a.', '%2e%2e'])('keeps the dots of the room id "%s"', (roomId) => {
        expect(chatAddress('https://chat.example', roomId)).toBe(
            `https://chat.example/live/${roomId.replace(/%/g, '%25')}`,
        );
    });
});
