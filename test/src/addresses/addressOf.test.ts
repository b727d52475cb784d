import fc from 'fast-check';

import { addressOf } from '../../../src/addresses/addressOf';
import { anyUnicode } from '../arbitraries';

describe('addressOf', () => {
    const base = { origin: 'https://chat.example', pathPrefix: '/prefix' };

    it('puts the path behind the prefix', () => {
        expect(addressOf(base, '/api/v1/me')).toBe('https://chat.example/prefix/api/v1/me');
        expect(addressOf({ ...base, pathPrefix: '' }, '/api/v1/me')).toBe('https://chat.example/api/v1/me');
    });

    it('keeps every value of the query whole and apart from the rest of the address', () => {
        fc.assert(
            fc.property(anyUnicode, (contactId) => {
                const url = new URL(addressOf(base, '/api', { contactId }));
                expect([...url.searchParams]).toEqual([['contactId', contactId]]);
                expect([url.origin, url.pathname, url.hash]).toEqual([base.origin, '/prefix/api', '']);
            }),
        );
    });
});
