import type { Channel, ChannelSource, ChannelVerification, ChannelVisitor, LastChat } from './Channel';
import { type ForeignRecord, isRecord, parseDate, parseText } from '../foreignData/foreignData';

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
    const channels = entries.filter(isRecord).map(readChannel);
    return { channels, skipped: entries.length - channels.length };
}

function readChannel(entry: ForeignRecord): Channel {
    const visitor = readVisitor(entry);
    const source = readSource(entry.details, visitor);
    const lastChat = readLastChat(entry.lastChat);
    const verified = entry.verified === true;
    return {
        name: typeof entry.name === 'string' ? entry.name : '',
        source,
        ...(visitor && { visitor }),
        verified,
        verification: verified ? readVerification(entry) : {},
        blocked: entry.blocked === true,
        ...(lastChat && { lastChat }),
    };
}

/** Data from before the contacts of 7.1 carries a flat `visitorId` and no source beside it. */
function readVisitor(entry: ForeignRecord): ChannelVisitor | undefined {
    const association = isRecord(entry.visitor) ? entry.visitor : entry;
    const id = parseText(association.visitorId);
    if (id === undefined) {
        return undefined;
    }
    const source = [association.source, entry.details].find(isRecord) ?? {};
    const sourceId = parseText(source.id);
    return { id, sourceType: parseText(source.type) ?? '', ...(sourceId !== undefined && { sourceId }) };
}

function readSource(details: unknown, visitor: ChannelVisitor | undefined): ChannelSource {
    const record = isRecord(details) ? details : {};
    const id = parseText(record.id) ?? visitor?.sourceId;
    const alias = parseText(record.alias);
    const label = parseText(record.label);
    const destination = parseText(record.destination);
    return {
        type: parseText(record.type) ?? visitor?.sourceType ?? '',
        ...(id !== undefined && { id }),
        ...(alias !== undefined && { alias }),
        ...(label !== undefined && { label }),
        ...(destination !== undefined && { destination }),
    };
}

function readVerification(entry: ForeignRecord): ChannelVerification {
    const field = parseText(entry.field);
    const value = parseText(entry.value);
    const at = parseDate(entry.verifiedAt);
    return {
        ...(field !== undefined && { field }),
        ...(value !== undefined && { value }),
        ...(at !== undefined && { at }),
    };
}

function readLastChat(value: unknown): LastChat | undefined {
    if (!isRecord(value)) {
        return undefined;
    }
    const roomId = parseText(value._id);
    const at = parseDate(value.ts);
    return at === undefined ? undefined : { at, ...(roomId !== undefined && { roomId }) };
}
