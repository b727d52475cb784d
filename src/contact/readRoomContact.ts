import type { ChannelVisitor } from '../channels/Channel';
import { readChannels, type ReadChannels } from '../channels/readChannels';
import { type ForeignRecord, isRecord, readText } from '../foreignData';

export type Contact = {
    readonly id: string;
    readonly name?: string;
    /** Every channel of the workspace's own record, not grouped; absent when the record came without a list. */
    readonly recorded?: ReadChannels;
};

export type RoomContact =
    | { readonly kind: 'contact'; readonly contact: Contact; readonly chat?: ChannelVisitor }
    /** Also for a room that does not exist. */
    | { readonly kind: 'not-a-livechat-room' }
    | { readonly kind: 'no-contact' };

/** Finds the contact in a room as the engine hands it over, at the moment of the request: contacts merge. */
export function readRoomContact(room: unknown): RoomContact {
    if (!isRecord(room) || room.type !== 'l') {
        return { kind: 'not-a-livechat-room' };
    }
    const contact = readContact(room.contact);
    if (contact === undefined) {
        return { kind: 'no-contact' };
    }
    const chat = readChat(room);
    return { kind: 'contact', contact, ...(chat && { chat }) };
}

/** Narrows a contact record. Rooms and readers give `_id`; converters have been written that give `id`. */
export function readContact(record: unknown): Contact | undefined {
    const id = isRecord(record) ? (readText(record._id) ?? readText(record.id)) : undefined;
    if (!isRecord(record) || id === undefined) {
        return undefined;
    }
    const name = readText(record.name);
    const recorded = readChannels(record.channels);
    return { id, ...(name !== undefined && { name }), ...(recorded && { recorded }) };
}

function readChat(room: ForeignRecord): ChannelVisitor | undefined {
    const visitor = isRecord(room.visitor) ? room.visitor : {};
    const source = isRecord(room.source) ? room.source : {};
    const id = readText(visitor.id) ?? readText(visitor._id);
    const sourceType = readText(source.type);
    const sourceId = readText(source.id);
    if (id === undefined || sourceType === undefined) {
        return undefined;
    }
    return { id, sourceType, ...(sourceId !== undefined && { sourceId }) };
}
