import type { ClosedChat } from './ClosedChat';
import { parseSource } from './parseSource';
import { type ForeignRecord, isRecord } from '../foreignData/isRecord';
import { parseDate } from '../foreignData/parseDate';
import { parseText } from '../foreignData/parseText';

/**
 * Narrows the `history` of `omnichannel/contacts.history`: closed livechat rooms. A room without an id is left out.
 * @returns `undefined` when `value` is no list at all
 */
export function parseClosedChats(value: unknown): readonly ClosedChat[] | undefined {
    if (!Array.isArray(value)) {
        return undefined;
    }
    const entries: readonly unknown[] = value;
    return entries.filter(isRecord).flatMap((entry) => parseClosedChat(entry) ?? []);
}

function parseClosedChat(entry: ForeignRecord): ClosedChat | undefined {
    const roomId = parseText(entry._id);
    if (roomId === undefined) {
        return undefined;
    }
    const { servedBy: agent, lastMessage: message, v: visitor, source } = entry;
    const servedBy = isRecord(agent) ? parseAgent(agent) : undefined;
    const lastMessage = isRecord(message) ? parseText(message.msg) : undefined;
    const visitorId = isRecord(visitor) ? parseText(visitor._id) : undefined;
    const closedAt = parseDate(entry.closedAt);
    return {
        roomId,
        source: parseSource(isRecord(source) ? source : {}),
        ...(visitorId !== undefined && { visitorId }),
        ...(closedAt !== undefined && { closedAt }),
        ...(servedBy !== undefined && { servedBy }),
        ...(lastMessage !== undefined && { lastMessage }),
    };
}

function parseAgent(agent: ForeignRecord): NonNullable<ClosedChat['servedBy']> {
    const id = parseText(agent._id);
    const name = parseText(agent.name) ?? parseText(agent.username);
    return { ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
}
