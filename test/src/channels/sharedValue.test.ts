import type { Contact } from '../../../src/channels/Contact';
import { knownValues, sharedValue } from '../../../src/channels/sharedValue';
import { channel } from '../fakes';

function contact(changes: Partial<Contact> = {}): Contact {
    return { id: 'contact-1', emails: [], phones: [], isUnknown: false, conflicts: [], ...changes };
}

const shared = (one: Partial<Contact>, other: Partial<Contact>) =>
    sharedValue(knownValues(contact(one)), knownValues(contact(other)));

describe('what two contacts share', () => {
    it('is an email address, in any letters', () => {
        expect(
            shared({ emails: ['K.Berg@mail.example'] }, { emails: ['x@y.example', ' k.berg@MAIL.example'] }),
        ).toEqual({
            field: 'email',
            isLikely: false,
        });
    });

    it('is a number, however it is written', () => {
        expect(shared({ phones: ['+55 (11) 98888-0199'] }, { phones: ['+5511988880199'] })).toEqual({
            field: 'phone',
            isLikely: false,
        });
    });

    it('is likely where only one of two numbers says its country', () => {
        expect(shared({ phones: ['+5511988880199'] }, { phones: ['11 98888 0199'] })).toEqual({
            field: 'phone',
            isLikely: true,
        });
    });

    it('is what was proved, though it is not saved in the contact', () => {
        const proved = channel({ verified: true, verification: { value: 'k@mail.example' } });
        expect(shared({ channels: [proved] }, { emails: ['k@mail.example'] })).toMatchObject({ field: 'email' });
    });

    it('is the strongest of several', () => {
        const one = { emails: ['k@mail.example'], phones: ['+5511988880199'] };
        expect(shared(one, { ...one, phones: ['11988880199'] })).toEqual({ field: 'email', isLikely: false });
        expect(shared(one, { phones: ['11988880199', '+5511988880199'] })).toEqual({ field: 'phone', isLikely: false });
    });

    it.each<[string, Partial<Contact>, Partial<Contact>]>([
        ['they have nothing', {}, {}],
        ['an address is only part of the other', { emails: ['a@x.example'] }, { emails: ['aa@x.example'] }],
        ['a number is so short that many have it', { phones: ['12345'] }, { phones: ['12345'] }],
        ['a phone is no number', { phones: ['reception'] }, { phones: ['reception'] }],
        [
            'a value is not proved',
            { channels: [channel({ verification: { value: 'k@mail.example' } })] },
            { emails: ['k@mail.example'] },
        ],
    ])('is nothing where %s', (_, one, other) => {
        expect(shared(one, other)).toBeUndefined();
    });
});

it('What is known of a contact is there once, what was proved first', () => {
    const proved = channel({ verified: true, verification: { value: 'K@mail.example' } });
    const known = knownValues(
        contact({
            emails: ['office@mail.example', 'k@mail.example'],
            phones: ['+55 11 98888-0199', '+5511988880199'],
            channels: [proved],
        }),
    );
    expect(known.map(({ text }) => text)).toEqual(['k@mail.example', 'office@mail.example', '+55 11 98888-0199']);
});
