import type { AllowedAccess } from '../access/decideAccess';
import type { Chat, Contact } from '../channels/Contact';
import { parseContact } from '../channels/parseContact';
import { parseRoom } from '../channels/parseRoom';
import { type Deadline, type Settled, startDeadline } from '../clock/startDeadline';
import { longestLookMs } from '../clock/times';
import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';

/** Whom the panel is about, and the room beside which it is open. */
export type Subject = {
    readonly roomId: string;
    /** Somebody who was looked up; absent for the room's own contact, which is read anew each time. */
    readonly contactId?: string;
};

/** The contact's record, and the chat at hand where it is theirs and the caller may see its room. */
export type FoundContact = {
    readonly kind: 'contact';
    readonly contact: Contact;
    /** Absent for somebody who was looked up from elsewhere, and for whoever may not see the room. */
    readonly chat?: Chat;
    /** Whether the room at hand is a chat of somebody else, for those who may see the room. */
    readonly isOfOtherChat?: boolean;
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
    { subject, room: given }: { readonly subject: Subject; readonly room?: unknown },
): Promise<LoadedContact> {
    const { roomId, contactId } = subject;
    if (contactId === undefined) {
        const room = await loadRoom(request, request.deadline, { roomId, given });
        return room.kind === 'value' ? contactOfRoom(request, access, room.value) : { kind: 'unreadable' };
    }
    // Somebody who is looked up beside their own chat: the panel is not held up to find out.
    const soon = startDeadline(Math.min(longestLookMs, request.deadline.remainingMs()));
    const [record, room] = await Promise.all([
        loadRecord(request, access, contactId),
        loadRoom(request, soon, { roomId, given }),
    ]);
    if (record.kind !== 'contact' || room.kind !== 'value') {
        return record;
    }
    const parsed = parseRoom(room.value);
    if (parsed.kind !== 'chat') {
        return record;
    }
    if (parsed.contact?.id === record.contact.id) {
        return withChat(access, record.contact, { room: room.value, chat: parsed.chat });
    }
    // Whose chat a room is, is told by the room.
    return (await access.rooms.canSee(room.value)) ? { ...record, isOfOtherChat: true } : record;
}

async function contactOfRoom(request: RequestContext, access: AllowedAccess, room: unknown): Promise<LoadedContact> {
    const parsed = parseRoom(room);
    if (parsed.kind !== 'chat') {
        return parsed;
    }
    const { chat, contact } = parsed;
    if (contact === undefined) {
        return { kind: 'no-contact' };
    }
    if (contact.channels !== undefined) {
        return withChat(access, contact, { room, chat });
    }
    // A record without a list says nothing of channels; the workspace's own has one, but the endpoint is not kept waiting.
    const soon = startDeadline(Math.min(longestLookMs, request.deadline.remainingMs()));
    const record = await loadRecord({ ...request, deadline: soon }, access, contact.id);
    return withChat(access, record.kind === 'contact' ? record.contact : contact, { room, chat });
}

/** Which channel a chat goes on is told by its room, and so only to those who may see it. */
async function withChat(
    { rooms }: AllowedAccess,
    contact: Contact,
    { room, chat }: { readonly room: unknown; readonly chat: Chat },
): Promise<FoundContact> {
    return { kind: 'contact', contact, ...((await rooms.canSee(room)) && { chat }) };
}

/** What is no room's id belongs to no room: nothing is asked for it. */
async function loadRoom(
    { log, read }: RequestContext,
    deadline: Deadline,
    { roomId, given }: { readonly roomId: string; readonly given: unknown },
): Promise<Settled<unknown>> {
    if ((given !== undefined && given !== null) || roomId === '') {
        return { kind: 'value', value: given };
    }
    return callAccessor<unknown>({ deadline, log }, 'room', async () => read.getRoomReader().getById(roomId));
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
