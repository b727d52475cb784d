import { initialState } from '../../../src/panel/PanelState';
import { loadPanel } from '../../../src/panel/loadPanel';
import {
    type Answer,
    channelDocument,
    configured,
    livechatRoom,
    reply,
    replyPermissions,
    replyRefusal,
} from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const contact = { _id: 'contact-1', name: 'Zoe', emails: [{ address: 'zoe@mail.example' }], channels: [] };
const room = livechatRoom({ contact, isOpen: true });

const found = reply(200, {
    success: true,
    contacts: [contact, { _id: 'other', name: 'K. Berg', emails: [{ address: 'zoe@mail.example' }] }],
});

const closed = (type: string) => ({ _id: `room of ${type}`, source: { type }, closedAt: new Date(Date.now() - 1000) });
const history = reply(200, { success: true, history: [closed('sms'), closed('sms'), closed('sms')], total: 3 });

async function details(answers: Readonly<Record<string, Answer>>, setup: FakeSetup = {}) {
    const fake = new FakeEntry({ ...setup, answers });
    const question = { page: { kind: 'details' }, state: initialState({ roomId: 'room-1' }), room } as const;
    const model = await fake.answer((request, access) => loadPanel(request, access, question));
    return { model, calls: fake.calls.filter((call) => call.startsWith('contacts.')) };
}

describe('the details of a contact', () => {
    it('name others who have the same email', async () => {
        const { model, calls } = await details({ 'contacts.search': found });
        expect(model).toMatchObject({
            kind: 'details',
            samePerson: [{ contactId: 'other', name: 'K. Berg', field: 'email', isLikely: false }],
        });
        expect(model).not.toHaveProperty('samePersonAsked');
        expect(calls).toEqual(['contacts.search', 'contacts.search']);
    });

    it('say that nothing could be asked where the server refuses, and where there is no account', async () => {
        const refused = await details({ 'contacts.search': replyRefusal(429) });
        expect(refused.model).toMatchObject({ samePersonAsked: 'nothing' });
        const settings = { ...configured, 'rest-auth-token': '' };
        const { model, calls } = await details({}, { settings });
        expect(model).toMatchObject({ kind: 'details', samePersonAsked: 'nothing' });
        expect(calls).toEqual([]);
    });

    it('tell a habit and a repetition to those who may see closed chats, with one request', async () => {
        const answers = { 'contacts.search': found, 'contacts.history': history };
        const { model, calls } = await details({
            ...answers,
            'permissions.listAll': replyPermissions('view-livechat-contact-history'),
        });
        expect(model).toMatchObject({
            habit: { source: { type: 'sms' }, shown: 3, count: 3 },
            repetition: { chats: 4, channels: 2 },
        });
        expect(calls.filter((call) => call === 'contacts.history')).toHaveLength(1);
    });

    it('do not ask for closed chats in the name of those who may not see them', async () => {
        const { model, calls } = await details({ 'contacts.search': found, 'contacts.history': history });
        expect(model).not.toHaveProperty('habit');
        expect(model).not.toHaveProperty('repetition');
        expect(calls).not.toContain('contacts.history');
    });

    it('are there without a habit where closed chats cannot be had', async () => {
        const { model } = await details({
            'contacts.search': found,
            'contacts.history': replyRefusal(403),
            'permissions.listAll': replyPermissions('view-livechat-contact-history'),
        });
        expect(model).toMatchObject({ kind: 'details', contactName: 'Zoe' });
        expect(model).not.toHaveProperty('habit');
    });
});

it('An open of the list asks neither for the same person nor for closed chats', async () => {
    const fake = new FakeEntry({
        answers: { 'permissions.listAll': replyPermissions('view-livechat-contact-history') },
        room: () => livechatRoom({ contact: { ...contact, channels: [channelDocument()] } }),
    });
    const question = { page: { kind: 'channels' }, state: initialState({ roomId: 'room-1' }), room } as const;
    await fake.answer((request, access) => loadPanel(request, access, question));
    expect(fake.calls).toEqual(['permissions.listAll', 'contacts.channels']);
});
