import { askPanel } from './askPanel';
import { channelDocument, livechatRoom } from '../fakes';

const proven = channelDocument({ name: 'sms', verified: true, field: 'phone', value: '+4791234567' });
const contact = {
    _id: 'contact-1',
    name: 'Zoe',
    emails: [{ address: 'zoe@example.com' }],
    phones: [{ phoneNumber: '123' }],
    contactManager: 'manager-1',
    unknown: true,
    channels: [channelDocument(), proven],
};

const details = (userOf: (id: string) => unknown) =>
    askPanel({ userOf, room: () => livechatRoom({ contact }) }, { page: { kind: 'details' } });

/** Whether others were looked for is a test of its own. */
const isRead = (call: string): boolean => call !== 'contacts.search';

describe('the page of details', () => {
    it('is made of the record and the name of the manager', async () => {
        const { model, calls } = await details(() => ({ id: 'manager-1', name: 'Bob', username: 'bob' }));
        expect(model).toEqual({
            kind: 'details',
            contactId: 'contact-1',
            contactName: 'Zoe',
            emails: ['zoe@example.com'],
            phones: ['123'],
            proven: [{ value: '+4791234567', channels: [expect.objectContaining({ name: 'sms' })] }],
            manager: 'Bob',
            isUnknown: true,
            conflicts: [],
            samePerson: [],
            // Nothing answers here.
            samePersonAsked: 'nothing',
        });
        expect(calls.filter(isRead)).toEqual(['permissions.listAll', 'room room-1', 'user manager-1']);
    });

    it.each([
        ['has only a username', () => ({ username: 'bob' }), 'bob'],
        ['is gone', () => null, undefined],
        ['cannot be read', async () => Promise.reject(new Error('x')), undefined],
    ])('does with a manager who %s', async (_, userOf, manager) => {
        const { model } = await details(userOf);
        expect(model?.kind === 'details' ? model.manager : 'no details').toBe(manager);
    });

    it('asks for no manager where there is none', async () => {
        const nobodys = { ...contact, contactManager: undefined };
        const room = () => livechatRoom({ contact: nobodys });
        const { model, calls } = await askPanel({ room }, { page: { kind: 'details' } });
        expect(model).not.toHaveProperty('manager');
        expect(calls.filter(isRead)).toEqual(['permissions.listAll', 'room room-1']);
    });
});
