import type { Channel } from '../../../src/channels/Channel';
import type { Chat, Contact } from '../../../src/channels/Contact';
import { cautionsOf } from '../../../src/channels/cautions';
import { channel } from '../fakes';

const started = Date.UTC(2024, 10, 22);
const chat: Chat = {
    roomId: 'room-1',
    visitor: { id: 'v1', sourceType: 'widget' },
    startedAt: started,
    visitorMonths: [],
};
const by = (id: string, changes: Partial<Channel> = {}) =>
    channel({ visitor: { id, sourceType: 'widget' }, ...changes });
const contact = (channels: readonly Channel[] | undefined, changes: Partial<Contact> = {}): Contact => ({
    id: 'c-1',
    emails: [],
    phones: [],
    isUnknown: false,
    conflicts: [],
    createdAt: started - 86_400_000,
    ...(channels && { channels }),
    ...changes,
});
const verifiedElsewhere = channel({
    name: 'sms',
    visitor: { id: 'v9', sourceType: 'sms' },
    verified: true,
});
const kindsOf = (...parts: Parameters<typeof cautionsOf>) => cautionsOf(...parts).map(({ kind }) => kind);

describe('cautionsOf', () => {
    it('are none where nothing is wrong', () => {
        expect(cautionsOf(contact([by('v1')]), chat)).toEqual([]);
        expect(cautionsOf(contact([by('v1')]), undefined)).toEqual([]);
    });

    it('tell of a channel that seems new, of somebody who is verified elsewhere', () => {
        expect(kindsOf(contact([by('v1'), verifiedElsewhere]), chat)).toEqual(['new-channel']);
        expect(kindsOf(contact([by('v1', { verified: true }), verifiedElsewhere]), chat)).toEqual([]);
    });

    it('tell of an identity behind the name of this channel that is blocked', () => {
        expect(kindsOf(contact([by('v1'), by('v2', { blocked: true })]), chat)).toEqual(['blocked-identity']);
        expect(kindsOf(contact([by('v1'), by('v2', { blocked: true, name: 'sms' })]), chat)).toEqual([]);
        // That the channel itself is blocked stands on it.
        expect(kindsOf(contact([by('v1', { blocked: true })]), chat)).toEqual([]);
    });

    it('tell of a chat whose visitor the contact does not know', () => {
        expect(kindsOf(contact([by('v2')]), chat)).toEqual(['unknown-visitor']);
        expect(kindsOf(contact([]), chat)).toEqual(['unknown-visitor']);
        expect(kindsOf(contact([by('v2')]), { ...chat, visitor: { id: 'v2', sourceType: 'sms' } })).toEqual([
            'unknown-visitor',
        ]);
    });

    it('tell nothing of a visitor where nobody knows the list, or whose chat it is', () => {
        const { visitor: _, ...nobodys } = chat;
        expect(kindsOf(contact(undefined), chat)).toEqual([]);
        expect(kindsOf(contact([by('v2')]), nobodys)).toEqual([]);
        expect(kindsOf(contact([by('v2')]), undefined)).toEqual([]);
    });

    it('tell of a contact whom nobody saved, and of how many fields have several values, beside any chat', () => {
        const odd = contact([by('v1')], { isUnknown: true, conflicts: ['name', 'phone'] });
        const cautions = [{ kind: 'unknown-contact' }, { kind: 'conflicts', count: 2 }];
        expect(cautionsOf(odd, chat)).toEqual(cautions);
        expect(cautionsOf(odd, undefined)).toEqual(cautions);
    });

    it('stand in the order of their weight', () => {
        const all = contact([by('v1'), by('v2', { blocked: true }), verifiedElsewhere], {
            isUnknown: true,
            conflicts: ['name'],
        });
        expect(kindsOf(all, chat)).toEqual(['new-channel', 'blocked-identity', 'unknown-contact', 'conflicts']);
    });
});
