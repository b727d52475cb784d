import type { ChannelSource } from './Channel';
import type { ForeignRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';

/** Narrows where a channel or chat comes from, as channels (`details`) and rooms (`source`) carry it. */
export function parseSource(record: ForeignRecord): ChannelSource {
    const id = parseText(record.id);
    const alias = parseText(record.alias);
    const label = parseText(record.label);
    const destination = parseText(record.destination);
    return {
        type: parseText(record.type) ?? '',
        ...(id !== undefined && { id }),
        ...(alias !== undefined && { alias }),
        ...(label !== undefined && { label }),
        ...(destination !== undefined && { destination }),
    };
}
