import fc from 'fast-check';

import { chatAddress, contactAddress } from '../../../src/channels/chatAddress';
import { anyUnicode } from '../arbitraries';

const site = { origin: 'https://chat.example', pathPrefix: '/prefix' };

describe('chatAddress', () => {
    it.each([
        ['https://chat.example', '', 'https://chat.example/live/aRoom'],
        ['https://chat.example', '/prefix', 'https://chat.example/prefix/live/aRoom'],
        ['http://localhost:3000', '', 'http://localhost:3000/live/aRoom'],
    ])('is behind the path of the site: %s with "%s"', (origin, pathPrefix, address) => {
        expect(chatAddress({ origin, pathPrefix }, 'aRoom')).toBe(address);
    });

    it('is not known while that of the site is not', () => {
        expect(chatAddress(undefined, 'aRoom')).toBeUndefined();
    });

    it('keeps every room id in one part of the path', () => {
        fc.assert(
            fc.property(
                anyUnicode.filter((id) => !/^\.{0,2}$/.test(id)),
                (roomId) => {
                    const url = new URL(chatAddress(site, roomId) ?? '');
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
            expect(chatAddress(site, roomId)).toBeUndefined();
        },
    );

    it.each(['...', '.a', 'a.', '%2e%2e'])('keeps the dots of the room id "%s"', (roomId) => {
        expect(chatAddress(site, roomId)).toBe(`https://chat.example/prefix/live/${roomId.replace(/%/g, '%25')}`);
    });
});

describe('contactAddress', () => {
    it('is that of the native page of the contact, behind the path of the site', () => {
        expect(contactAddress(site, 'c 1')).toBe(
            'https://chat.example/prefix/omnichannel-directory/contacts/details/c%201',
        );
    });

    it.each(['c\ud800', '.', '..'])('is not known for the id %j, which no address can hold', (contactId) => {
        expect(contactAddress(site, contactId)).toBeUndefined();
    });

    it('is not known while that of the site is not', () => {
        expect(contactAddress(undefined, 'c-1')).toBeUndefined();
    });
});
