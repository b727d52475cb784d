import type { ChannelSource } from './Channel';
import type { Chat } from './Contact';

/** For how long an answer still reaches the visitor, or since when it may not, in ms. */
export type ReplyWindowState =
    | { readonly kind: 'open'; readonly leftMs: number }
    | { readonly kind: 'closed'; readonly sinceMs: number };

const hourMs = 3_600_000;

/**
 * How the reply window of a chat stands: some channels take answers only for a time after the visitor's last message.
 * @param windows by names in lower case: a source's alias, label or id
 * @param now in ms since the epoch
 * @returns nothing where the channel has none, and where nobody knows when the visitor last wrote
 */
export function replyWindow(
    windows: readonly { readonly name: string; readonly hours: number }[],
    chat: Chat | undefined,
    { current, now }: { readonly current: ChannelSource | undefined; readonly now: number },
): ReplyWindowState | undefined {
    const writtenAt = chat?.lastVisitorMessageAt;
    if (chat === undefined || writtenAt === undefined) {
        return undefined;
    }
    const names = [chat.source, current].flatMap(namesOf);
    const window = windows.find(({ name }) => names.includes(name));
    if (window === undefined) {
        return undefined;
    }
    // Clocks differ: nobody has written in the future.
    const leftMs = window.hours * hourMs - Math.max(0, now - writtenAt);
    return leftMs > 0 ? { kind: 'open', leftMs } : { kind: 'closed', sinceMs: Math.abs(leftMs) };
}

function namesOf(source: ChannelSource | undefined): readonly string[] {
    return [source?.alias, source?.label, source?.id].flatMap((name) => name?.trim().toLowerCase() ?? []);
}
