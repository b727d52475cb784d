import type { ChannelVisitor } from './Channel';
import { parseChannels, type ParsedChannels } from './parseChannels';
import { type ForeignRecord, isRecord, parseDate, parseText, parseTexts } from '../foreignData/foreignData';

export type Contact = {
    readonly id: string;
    readonly name?: string;
    readonly emails: readonly string[];
    readonly phones: readonly string[];
    /** The user id of the contact manager. */
    readonly managerId?: string;
    /** Whether nobody has saved this visitor as a contact yet. */
    readonly isUnknown: boolean;
    /** The names of fields for which merged contacts had different values. */
    readonly conflicts: readonly string[];
    /** In ms since the epoch. */
    readonly createdAt?: number;
    /** Every channel of the workspace's own record, not grouped; absent when the record came without a list. */
    readonly recorded?: ParsedChannels;
};

/** The livechat room at hand, and the channel that it is on. */
export type Chat = {
    readonly roomId: string;
    readonly visitor?: ChannelVisitor;
    /** In ms since the epoch. */
    readonly startedAt?: number;
    /** The months in which the visitor was active, as `2026-11`; none where the server does not say. */
    readonly visitorMonths: readonly string[];
};

export type RoomContact =
    | { readonly kind: 'contact'; readonly contact: Contact; readonly chat: Chat }
    /** Also for a room that does not exist. */
    | { readonly kind: 'not-a-livechat-room' }
    | { readonly kind: 'no-contact' };

/** Finds the contact in a room as the engine hands it over, at the moment of the request: contacts merge. */
export function parseRoomContact(room: unknown): RoomContact {
    if (!isRecord(room) || room.type !== 'l') {
        return { kind: 'not-a-livechat-room' };
    }
    const contact = parseContact(room.contact);
    return contact === undefined ? { kind: 'no-contact' } : { kind: 'contact', contact, chat: readChat(room) };
}

/** Narrows a contact record. Rooms and readers give `_id`; converters have been written that give `id`. */
export function parseContact(record: unknown): Contact | undefined {
    const id = isRecord(record) ? (parseText(record._id) ?? parseText(record.id)) : undefined;
    if (!isRecord(record) || id === undefined) {
        return undefined;
    }
    const name = parseText(record.name);
    // Newer servers give searches the manager's document in place of their id.
    const managerId = isRecord(record.contactManager)
        ? parseText(record.contactManager._id)
        : parseText(record.contactManager);
    const createdAt = parseDate(record.createdAt);
    const recorded = parseChannels(record.channels);
    return {
        id,
        ...(name !== undefined && { name }),
        emails: readEach(record.emails, 'address'),
        phones: readEach(record.phones, 'phoneNumber'),
        ...(managerId !== undefined && { managerId }),
        isUnknown: record.unknown === true,
        conflicts: [...new Set(readEach(record.conflictingFields, 'field'))],
        ...(createdAt !== undefined && { createdAt }),
        ...(recorded && { recorded }),
    };
}

function readEach(list: unknown, key: string): readonly string[] {
    const entries: readonly unknown[] = Array.isArray(list) ? list : [];
    return entries.filter(isRecord).flatMap((entry) => parseText(entry[key]) ?? []);
}

function readChat(room: ForeignRecord): Chat {
    const visitor = isRecord(room.visitor) ? room.visitor : {};
    const source = isRecord(room.source) ? room.source : {};
    const id = parseText(visitor.id) ?? parseText(visitor._id);
    const sourceType = parseText(source.type);
    const sourceId = parseText(source.id);
    const startedAt = parseDate(room.createdAt);
    return {
        roomId: parseText(room.id) ?? '',
        visitorMonths: parseTexts(visitor.activity),
        ...(id !== undefined &&
            sourceType !== undefined && {
                visitor: { id, sourceType, ...(sourceId !== undefined && { sourceId }) },
            }),
        ...(startedAt !== undefined && { startedAt }),
    };
}
