import type { Channel, ChannelSource, ChannelVerification, ChannelVisitor, LastChat } from './Channel';
import { parseSource } from './parseSource';
import { type ForeignRecord, isRecord } from '../foreignData/isRecord';
import { parseDate } from '../foreignData/parseDate';
import { parseText } from '../foreignData/parseText';

export type ParsedChannels = {
    readonly channels: readonly Channel[];
    /** How many entries were no objects and so could not be shown. */
    readonly skipped: number;
};

/**
 * Narrows the `channels` of a REST answer or of a contact record. Whatever an entry lacks is left out; keys that are
 * new to us are ignored.
 * @returns `undefined` when `value` is no list at all
 */
export function parseChannels(value: unknown): ParsedChannels | undefined {
    if (!Array.isArray(value)) {
        return undefined;
    }
    const entries: readonly unknown[] = value;
    const channels = entries.filter(isRecord).map(parseChannel);
    return { channels, skipped: entries.length - channels.length };
}

function parseChannel(entry: ForeignRecord): Channel {
    const visitor = parseVisitor(entry);
    const lastChat = parseLastChat(entry.lastChat);
    const verified = entry.verified === true;
    return {
        name: typeof entry.name === 'string' ? entry.name : '',
        source: sourceOf(entry.details, visitor),
        ...(visitor && { visitor }),
        verified,
        verification: verified ? parseVerification(entry) : {},
        blocked: entry.blocked === true,
        ...(lastChat && { lastChat }),
    };
}

/** Data from before the contacts of 7.1 carries a flat `visitorId` and no source beside it. */
function parseVisitor(entry: ForeignRecord): ChannelVisitor | undefined {
    const association = isRecord(entry.visitor) ? entry.visitor : entry;
    const id = parseText(association.visitorId);
    if (id === undefined) {
        return undefined;
    }
    const source = [association.source, entry.details].find(isRecord) ?? {};
    const sourceId = parseText(source.id);
    return { id, sourceType: parseText(source.type) ?? '', ...(sourceId !== undefined && { sourceId }) };
}

/** What the details leave out is known from the visitor. */
function sourceOf(details: unknown, visitor: ChannelVisitor | undefined): ChannelSource {
    const source = parseSource(isRecord(details) ? details : {});
    const id = source.id ?? visitor?.sourceId;
    return { ...source, type: source.type || (visitor?.sourceType ?? ''), ...(id !== undefined && { id }) };
}

function parseVerification(entry: ForeignRecord): ChannelVerification {
    const field = parseText(entry.field);
    const value = parseText(entry.value);
    const at = parseDate(entry.verifiedAt);
    return {
        ...(field !== undefined && { field }),
        ...(value !== undefined && { value }),
        ...(at !== undefined && { at }),
    };
}

/** Nobody chatted here before 2000: an earlier date, such as the epoch, stands for none. */
const earliestChatMs = Date.UTC(2000, 0, 1);

function parseLastChat(value: unknown): LastChat | undefined {
    if (!isRecord(value)) {
        return undefined;
    }
    const roomId = parseText(value._id);
    const at = parseDate(value.ts);
    return at === undefined || at < earliestChatMs ? undefined : { at, ...(roomId !== undefined && { roomId }) };
}
