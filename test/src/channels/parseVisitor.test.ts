import fc from 'fast-check';

import { visitorAddress, visitorUsername } from '../../../src/channels/parseVisitor';
import { anyValue } from '../arbitraries';

const both = { visitorEmails: [{ address: 'zoe@example.com' }], phone: [{ phoneNumber: '+4791234567' }] };
const email = { visitorEmails: both.visitorEmails };
const phone = { phone: both.phone };

describe('visitorAddress', () => {
    it.each([
        ['email', both, 'zoe@example.com'],
        ['email', phone, undefined],
        ['sms', both, '+4791234567'],
        ['sms', email, undefined],
        ['app', both, '+4791234567'],
        ['app', email, 'zoe@example.com'],
        ['widget', both, 'zoe@example.com'],
        ['widget', phone, '+4791234567'],
        [undefined, both, 'zoe@example.com'],
        ['email', {}, undefined],
    ])('of a visitor by %s, known by %j, is %p', (sourceType, visitor, address) => {
        expect(visitorAddress(visitor, sourceType)).toBe(address);
    });

    it('is the number of this very channel before the others of the visitor', () => {
        expect(visitorAddress(both, 'sms', '+4699999999')).toBe('+4699999999');
        expect(visitorAddress(both, 'email', '+4699999999')).toBe('zoe@example.com');
    });

    it('is the first that is one', () => {
        const odd = { phone: [null, 'x', { phoneNumber: '' }, { phoneNumber: '+47' }, { phoneNumber: '+46' }] };
        expect(visitorAddress(odd, 'sms')).toBe('+47');
    });

    it('is a text or nothing, whatever a visitor is', () => {
        fc.assert(
            fc.property(anyValue, fc.constantFrom('email', 'sms', 'app', 'widget'), (visitor, sourceType) => {
                expect(['string', 'undefined']).toContain(typeof visitorAddress(visitor, sourceType));
            }),
        );
    });
});

describe('visitorUsername', () => {
    it.each([
        [{ username: 'guest-7' }, 'guest-7'],
        [{ username: ' ' }, undefined],
        [{ username: 7 }, undefined],
        [{}, undefined],
        [undefined, undefined],
        [null, undefined],
    ])('of %j is %p', (visitor, username) => {
        expect(visitorUsername(visitor)).toBe(username);
    });
});
