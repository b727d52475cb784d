import { getFromRest, type RestCall } from './RestApi';
import type { RestFailure } from './RestFailure';
import type { ChannelSource } from '../channels/Channel';
import { type ForeignRecord, isRecord, parseDate, parseText } from '../foreignData/foreignData';

/** One closed chat of a contact. */
export type ClosedChat = {
    readonly roomId: string;
    readonly visitorId?: string;
    readonly source: ChannelSource;
    /** In ms since the epoch. */
    readonly closedAt?: number;
    /** Who served it: their name or username. */
    readonly servedBy?: string;
    readonly lastMessage?: string;
};

export type ClosedChatsAnswer =
    | {
          readonly kind: 'answered';
          readonly chats: readonly ClosedChat[];
          /** How many there are on the server. */
          readonly total: number;
      }
    /** `not-found`: the server knows no such contact any more. */
    | { readonly kind: 'not-found' }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

/** The most that the server gives at once. */
export const mostChatsAtOnce = 100;

/**
 * Asks `GET /api/v1/omnichannel/contacts.history` for closed chats, newest first. Its filter by source is ignored
 * without a licence and loose with one, so it is not used.
 */
export async function loadClosedChats(
    call: RestCall,
    contactId: string,
    { count, offset }: { readonly count: number; readonly offset: number },
): Promise<ClosedChatsAnswer> {
    const answer = await getFromRest(call, '/api/v1/omnichannel/contacts.history', {
        contactId,
        count: String(count),
        offset: String(offset),
    });
    if (answer.kind === 'failed') {
        if (answer.error?.includes('error-contact-not-found')) {
            return { kind: 'not-found' };
        }
        const { failure } = answer;
        return {
            kind: 'failed',
            failure: failure.reason === 'lacks-permission' ? { ...failure, of: 'history' } : failure,
        };
    }
    const { history, total } = answer.body;
    if (!Array.isArray(history)) {
        return { kind: 'failed', failure: { reason: 'unexpected-answer' } };
    }
    const entries: readonly unknown[] = history;
    const chats = entries.filter(isRecord).flatMap(readChat);
    return { kind: 'answered', chats, total: typeof total === 'number' ? total : offset + chats.length };
}

function readChat(entry: ForeignRecord): readonly ClosedChat[] {
    const roomId = parseText(entry._id);
    if (roomId === undefined) {
        return [];
    }
    const source = isRecord(entry.source) ? entry.source : {};
    const servedBy = isRecord(entry.servedBy)
        ? (parseText(entry.servedBy.name) ?? parseText(entry.servedBy.username))
        : undefined;
    const lastMessage = isRecord(entry.lastMessage) ? parseText(entry.lastMessage.msg) : undefined;
    const visitorId = isRecord(entry.v) ? parseText(entry.v._id) : undefined;
    const closedAt = parseDate(entry.closedAt);
    return [
        {
            roomId,
            source: readSource(source),
            ...(visitorId !== undefined && { visitorId }),
            ...(closedAt !== undefined && { closedAt }),
            ...(servedBy !== undefined && { servedBy }),
            ...(lastMessage !== undefined && { lastMessage }),
        },
    ];
}

function readSource(source: ForeignRecord): ChannelSource {
    const id = parseText(source.id);
    const alias = parseText(source.alias);
    const label = parseText(source.label);
    const destination = parseText(source.destination);
    return {
        type: parseText(source.type) ?? '',
        ...(id !== undefined && { id }),
        ...(alias !== undefined && { alias }),
        ...(label !== undefined && { label }),
        ...(destination !== undefined && { destination }),
    };
}
