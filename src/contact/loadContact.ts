import { type Chat, type Contact, parseContact, parseRoomContact } from '../channels/parseContact';
import type { Subject } from '../panel/panelAction';
import type { RequestContext } from '../request/startRequest';

export type LoadedContact =
    | {
          readonly kind: 'contact';
          readonly contact: Contact;
          /** The chat at hand; absent for somebody who was looked up. */
          readonly chat?: Chat;
      }
    | { readonly kind: 'not-a-livechat-room' | 'no-contact' | 'contact-not-found' }
    /** The server did not give the room or the record, or not in time. */
    | { readonly kind: 'unreadable' };

/**
 * Finds whom the panel is about, anew at every request: in a room the room's contact, for a look-up the workspace's
 * record of that id.
 * @param givenRoom the room, where the engine has just handed it over
 */
export async function loadContact(
    request: RequestContext,
    { roomId, contactId }: Subject,
    givenRoom?: unknown,
): Promise<LoadedContact> {
    if (contactId !== undefined) {
        const record = await request.deadline.wait(readRecord(request, contactId));
        if (record.kind !== 'value') {
            return { kind: 'unreadable' };
        }
        const contact = parseContact(record.value);
        return contact === undefined ? { kind: 'contact-not-found' } : { kind: 'contact', contact };
    }
    const room = await request.deadline.wait(readRoom(request, roomId, givenRoom));
    return room.kind === 'value' ? parseRoomContact(room.value) : { kind: 'unreadable' };
}

async function readRoom({ read }: RequestContext, roomId: string, givenRoom: unknown): Promise<unknown> {
    return givenRoom ?? (roomId === '' ? undefined : read.getRoomReader().getById(roomId));
}

async function readRecord({ read }: RequestContext, contactId: string): Promise<unknown> {
    return read.getContactReader().getById(contactId);
}
