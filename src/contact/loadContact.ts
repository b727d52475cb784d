import type { AllowedAccess } from '../access/decideAccess';
import type { Chat, Contact } from '../channels/Contact';
import { parseContact } from '../channels/parseContact';
import { type ParsedRoom, parseRoom } from '../channels/parseRoom';
import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';

/** Whom the panel is about, and the room beside which it is open. */
export type Subject = {
    readonly roomId: string;
    /** Somebody who was looked up; absent for the room's own contact, which is read anew each time. */
    readonly contactId?: string;
};

/** The contact's record, and the chat at hand where it is theirs. */
export type FoundContact = {
    readonly kind: 'contact';
    readonly contact: Contact;
    /** Absent for somebody who was looked up from elsewhere. */
    readonly chat?: Chat;
};

export type LoadedContact =
    | FoundContact
    | { readonly kind: 'not-a-livechat-room' | 'no-contact' | 'contact-not-found' }
    /** The server did not give the room or the record, or not in time. */
    | { readonly kind: 'unreadable' };

/**
 * The one notion of the contact's record, for whoever needs it, made anew at every request: in a room the room's
 * contact, for a look-up the workspace's record of that id. The room usually carries the whole record; where it came
 * without channels, the workspace is asked for it.
 * @param room the room, where the engine has handed it over; otherwise it is read by its id
 */
export async function loadContact(
    request: RequestContext,
    access: AllowedAccess,
    { subject, room }: { readonly subject: Subject; readonly room?: unknown },
): Promise<LoadedContact> {
    const { roomId, contactId } = subject;
    if (contactId === undefined) {
        const parsed = await loadRoom(request, roomId, room);
        return parsed.kind === 'chat' ? completed(request, access, parsed) : parsed;
    }
    const [record, parsed] = await Promise.all([
        loadRecord(request, access, contactId),
        loadRoom(request, roomId, room),
    ]);
    if (record.kind !== 'contact') {
        return record;
    }
    const isOfThisChat = parsed.kind === 'chat' && parsed.contact?.id === record.contact.id;
    return isOfThisChat ? { ...record, chat: parsed.chat } : record;
}

/** A record without a list says nothing of channels; the workspace's own has one. */
async function completed(
    request: RequestContext,
    access: AllowedAccess,
    { chat, contact }: Extract<ParsedRoom, { kind: 'chat' }>,
): Promise<LoadedContact> {
    if (contact === undefined) {
        return { kind: 'no-contact' };
    }
    if (contact.channels !== undefined) {
        return { kind: 'contact', contact, chat };
    }
    const record = await loadRecord(request, access, contact.id);
    return { kind: 'contact', contact: record.kind === 'contact' ? record.contact : contact, chat };
}

async function loadRoom(
    request: RequestContext,
    roomId: string,
    given: unknown,
): Promise<ParsedRoom | { readonly kind: 'unreadable' }> {
    if (given !== undefined && given !== null) {
        return parseRoom(given);
    }
    if (roomId === '') {
        return { kind: 'not-a-livechat-room' };
    }
    const room = await callAccessor<unknown>(request, 'room', async () => request.read.getRoomReader().getById(roomId));
    return room.kind === 'value' ? parseRoom(room.value) : { kind: 'unreadable' };
}

async function loadRecord(
    request: RequestContext,
    _access: AllowedAccess,
    contactId: string,
): Promise<FoundContact | { readonly kind: 'contact-not-found' | 'unreadable' }> {
    const record = await callAccessor<unknown>(request, 'contact', async () =>
        request.read.getContactReader().getById(contactId),
    );
    if (record.kind !== 'value') {
        return { kind: 'unreadable' };
    }
    const contact = parseContact(record.value);
    return contact === undefined ? { kind: 'contact-not-found' } : { kind: 'contact', contact };
}
