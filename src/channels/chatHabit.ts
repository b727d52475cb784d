import type { ChannelSource } from './Channel';
import type { ClosedChat } from './ClosedChat';
import type { Chat } from './Contact';

/** On what somebody usually writes: so many of their latest chats were on this source. */
export type ChatHabit = { readonly source: ChannelSource; readonly shown: number; readonly count: number };

/** How often they wrote lately, the chat at hand among it, and on how many channels. */
export type Repetition = { readonly chats: number; readonly channels: number };

const latestChats = 5;

/** Of fewer, nothing is usual. */
const fewestChats = 3;

/** In ms: two days. */
const latelyMs = 2 * 24 * 3_600_000;

/**
 * @param chats the latest closed ones, newest first
 * @returns nothing where no source has more than half of them
 */
export function chatHabit(chats: readonly ClosedChat[]): ChatHabit | undefined {
    const latest = chats.slice(0, latestChats);
    const count = latest.length;
    const usual = latest
        .map(({ source }) => ({
            source,
            shown: latest.filter((chat) => keyOf(chat.source) === keyOf(source)).length,
            count,
        }))
        .find(({ shown }) => shown * 2 > count);
    return count < fewestChats ? undefined : usual;
}

/**
 * @param chats the latest closed ones
 * @param now in ms since the epoch
 * @returns nothing for a first chat
 */
export function repetition(
    chats: readonly ClosedChat[],
    { chat, now }: { readonly chat: Chat | undefined; readonly now: number },
): Repetition | undefined {
    const lately = chats.filter(({ closedAt }) => closedAt !== undefined && closedAt > now - latelyMs);
    const isCounted = lately.some(({ roomId }) => roomId === chat?.roomId);
    const current = chat?.isOpen === true && !isCounted ? [chat.source] : [];
    const sources = [...lately.map(({ source }) => source), ...current];
    return sources.length < 2
        ? undefined
        : { chats: sources.length, channels: new Set(sources.map((source) => keyOf(source))).size };
}

function keyOf(source: ChannelSource | undefined): string {
    return JSON.stringify([source?.type, source?.id, source?.alias]);
}
