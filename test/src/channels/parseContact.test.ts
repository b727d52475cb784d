import { parseContact } from '../../../src/channels/parseContact';
import { channelDocument } from '../fakes';

describe('parseContact', () => {
    it.each([[undefined], [null], ['contact-1'], [[]], [{}], [{ name: 'Zoe' }], [{ _id: ' ' }], [{ _id: 7 }]])(
        'takes %p for no contact',
        (record) => {
            expect(parseContact(record)).toBeUndefined();
        },
    );

    it('prefers the id of the database', () => {
        expect(parseContact({ _id: 'c1', id: 'c2' })?.id).toBe('c1');
        expect(parseContact({ id: 'c2' })?.id).toBe('c2');
    });

    it('tells a record without a list of channels from one with an empty list', () => {
        expect(parseContact({ _id: 'c1' })).not.toHaveProperty('channels');
        expect(parseContact({ _id: 'c1', channels: null })).not.toHaveProperty('channels');
        expect(parseContact({ _id: 'c1', channels: [] })?.channels).toEqual([]);
    });

    it('has every channel of the record, not grouped, and leaves out what is none', () => {
        const channels = [channelDocument({ name: 'sms' }), 'nonsense', channelDocument({ name: 'sms' })];
        expect(parseContact({ _id: 'c1', channels })?.channels?.map(({ name }) => name)).toEqual(['sms', 'sms']);
    });

    it.each([[''], [' '], [7], [null]])('takes %p for no name', (name) => {
        expect(parseContact({ _id: 'c1', name })).not.toHaveProperty('name');
    });

    it('reads emails, phones and conflicts, and leaves out what is none', () => {
        expect(
            parseContact({
                _id: 'c1',
                emails: [
                    { address: 'a@example.com' },
                    { address: '' },
                    'b@example.com',
                    null,
                    { address: 'c@example.com' },
                ],
                phones: [{ phoneNumber: '123' }, { number: '456' }],
                conflictingFields: [{ field: 'name' }, { field: 'manager' }, { field: 'name' }, { value: 'x' }],
                unknown: true,
                createdAt: { $date: 5 },
            }),
        ).toEqual({
            id: 'c1',
            emails: ['a@example.com', 'c@example.com'],
            phones: ['123'],
            conflicts: ['name', 'manager'],
            isUnknown: true,
            createdAt: 5,
        });
    });

    it('finds the manager by id, whether the record has that or their document', () => {
        expect(parseContact({ _id: 'c1', contactManager: 'u1' })?.managerId).toBe('u1');
        expect(parseContact({ _id: 'c1', contactManager: { _id: 'u1', name: 'Ana' } })?.managerId).toBe('u1');
        expect(parseContact({ _id: 'c1', contactManager: { name: 'Ana' } })).not.toHaveProperty('managerId');
    });

    it.each([['true'], [1], [undefined]])('takes a contact for known where unknown is %p', (unknown) => {
        expect(parseContact({ _id: 'c1', unknown })?.isUnknown).toBe(false);
    });
});
