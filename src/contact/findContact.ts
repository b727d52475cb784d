import type { RequestContext } from '../RequestContext';
import { type Chat, type Contact, readContact, readRoomContact } from './readRoomContact';
import type { Subject } from '../panel/panelAction';

export type FoundContact =
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
export async function findContact(
    request: RequestContext,
    { roomId, contactId }: Subject,
    givenRoom?: unknown,
): Promise<FoundContact> {
    if (contactId !== undefined) {
        const record = await request.deadline.wait(readRecord(request, contactId));
        if (record.kind !== 'value') {
            return { kind: 'unreadable' };
        }
        const contact = readContact(record.value);
        return contact === undefined ? { kind: 'contact-not-found' } : { kind: 'contact', contact };
    }
    const room = await request.deadline.wait(readRoom(request, roomId, givenRoom));
    return room.kind === 'value' ? readRoomContact(room.value) : { kind: 'unreadable' };
}

async function readRoom({ read }: RequestContext, roomId: string, givenRoom: unknown): Promise<unknown> {
    return givenRoom ?? (roomId === '' ? undefined : read.getRoomReader().getById(roomId));
}

async function readRecord({ read }: RequestContext, contactId: string): Promise<unknown> {
    return read.getContactReader().getById(contactId);
}
