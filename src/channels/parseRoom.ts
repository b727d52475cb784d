import type { Chat, Contact } from './Contact';
import { parseContact } from './parseContact';
import { parseSource } from './parseSource';
import { visitorAddress } from './parseVisitor';
import { type ForeignRecord, isRecord } from '../foreignData/isRecord';
import { parseDate } from '../foreignData/parseDate';
import { parseText, parseTexts } from '../foreignData/parseText';

export type ParsedRoom =
    /** `contact` is absent when the chat is linked to none. */
    | { readonly kind: 'chat'; readonly chat: Chat; readonly contact?: Contact }
    /** Also for a room that does not exist. */
    | { readonly kind: 'not-a-livechat-room' };

/** @returns whether it is the room of a chat with a visitor, as the engine hands it over */
export function isLivechatRoom(room: unknown): room is ForeignRecord {
    return isRecord(room) && room.type === 'l';
}

/** Narrows a room as the engine hands it over, with the contact that it has at the moment: contacts merge. */
export function parseRoom(room: unknown): ParsedRoom {
    if (!isLivechatRoom(room)) {
        return { kind: 'not-a-livechat-room' };
    }
    const contact = parseContact(room.contact);
    return { kind: 'chat', chat: parseChat(room), ...(contact && { contact }) };
}

function parseChat(room: ForeignRecord): Chat {
    const visitor = isRecord(room.visitor) ? room.visitor : {};
    const source = isRecord(room.source) ? room.source : {};
    const id = parseText(visitor.id) ?? parseText(visitor._id);
    const sourceType = parseText(source.type);
    const sourceId = parseText(source.id);
    const startedAt = parseDate(room.createdAt);
    const address = addressIn(room, sourceType);
    const writtenAt = isRecord(room.visitorChannelInfo) ? parseDate(room.visitorChannelInfo.lastMessageTs) : undefined;
    return {
        roomId: parseText(room.id) ?? '',
        visitorMonths: parseTexts(visitor.activity),
        ...(id !== undefined &&
            sourceType !== undefined && {
                visitor: { id, sourceType, ...(sourceId !== undefined && { sourceId }) },
            }),
        ...(room.isOpen === true && { isOpen: true }),
        ...(sourceType !== undefined && { source: parseSource(source) }),
        ...(address !== undefined && { address }),
        ...(startedAt !== undefined && { startedAt }),
        ...(writtenAt !== undefined && { lastVisitorMessageAt: writtenAt }),
    };
}

function addressIn({ visitor, visitorChannelInfo }: ForeignRecord, sourceType: string | undefined): string | undefined {
    const phone = isRecord(visitorChannelInfo) ? parseText(visitorChannelInfo.phone) : undefined;
    return visitorAddress(visitor, sourceType, phone);
}
