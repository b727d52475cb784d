import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import type { OpenChat } from '../channels/OpenChat';
import { sortByLastChat } from '../channels/sortChannels';
import { type Deadline, startDeadline } from '../clock/startDeadline';
import { longestLookMs } from '../clock/times';
import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';
import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';
import { permissions } from '../rest/permissions';

/**
 * Nothing in the record says whether a chat is still open, and each room costs a message with the contact's whole record
 * in it. So only the latest chats are looked at, of those that may be the caller's where the engine tells which; an open
 * one that is older than these is not shown.
 */
const mostChatsLookedAt = 8;

/**
 * Nobody is subscribed to a chat that waits in the queue, so that only its room tells. One that began longer ago, in ms,
 * is hardly waiting still, and is shown to those alone who may see all rooms.
 */
export const longestWaitMs = 2 * 3_600_000;

/** The look at open chats: its own deadline within the request's. */
type Look = Pick<RequestContext, 'read' | 'log'> & { readonly deadline: Deadline };

/**
 * Finds the contact's other open chats: the last chat of a channel is the open one, if any is. Shown are only those
 * whose rooms the caller may see.
 */
export async function loadOpenChats(
    request: RequestContext,
    access: AllowedAccess,
    { channels, currentRoomId }: { readonly channels: readonly Channel[]; readonly currentRoomId: string | undefined },
): Promise<readonly OpenChat[]> {
    const { read, log } = request;
    const deadline = startDeadline(Math.min(longestLookMs, request.deadline.remainingMs()));
    const look: Look = { read, log, deadline };
    const others = sortByLastChat(channels).filter(
        ({ lastChat }) => lastChat?.roomId !== undefined && lastChat.roomId !== currentRoomId,
    );
    const canSeeAll = access.holds(permissions.viewRooms);
    const candidates = canSeeAll ? others : await leaveOutChatsOfOthers(access, others, request.now);
    const chats = await Promise.all(
        candidates.slice(0, mostChatsLookedAt).map(async (channel) => {
            // Whether the caller may see a room can be a question of its own: it ends with the look, too.
            const chat = await deadline.settle(async () => loadOpenChat(look, access, channel));
            return chat.kind === 'value' ? chat.value : undefined;
        }),
    );
    return chats.filter((chat) => chat !== undefined);
}

/**
 * Who serves a chat is subscribed to its room until it is closed. One message with the ids of the caller's rooms
 * usually saves reading any of the contact's, but for what may be waiting for somebody.
 */
async function leaveOutChatsOfOthers(
    { holds, rooms }: AllowedAccess,
    channels: readonly Channel[],
    now: number,
): Promise<readonly Channel[]> {
    const roomIds = channels.length === 0 ? undefined : await rooms.subscribedRoomIds();
    if (roomIds === undefined) {
        return channels;
    }
    const waitingSince = holds(permissions.viewLivechat) ? now - longestWaitMs : Infinity;
    const isOwn = ({ lastChat }: Channel): boolean => roomIds.has(lastChat?.roomId ?? '');
    const mayWait = ({ lastChat }: Channel): boolean => lastChat !== undefined && lastChat.at >= waitingSince;
    return [...channels.filter(isOwn), ...channels.filter((channel) => !isOwn(channel) && mayWait(channel))];
}

async function loadOpenChat(look: Look, access: AllowedAccess, channel: Channel): Promise<OpenChat | undefined> {
    const lastChat = await lookAtLastChat(look, access, channel);
    return lastChat?.kind === 'open' ? lastChat.chat : undefined;
}

/** The last chat of a channel, as far as the caller may see or open its room. */
export type LastChatRoom =
    | { readonly kind: 'open'; readonly chat: OpenChat }
    /** Only where the caller may open it. */
    | { readonly kind: 'closed'; readonly roomId: string };

/** Reads the room of a channel's last chat, to tell whether it goes on and whether the caller may open it. */
export async function loadLastChat(
    request: RequestContext,
    access: AllowedAccess,
    channel: Channel,
): Promise<LastChatRoom | undefined> {
    const { read, log } = request;
    const deadline = startDeadline(Math.min(longestLookMs, request.deadline.remainingMs()));
    return channel.lastChat?.roomId === undefined
        ? undefined
        : lookAtLastChat({ read, log, deadline }, access, channel);
}

async function lookAtLastChat(
    look: Look,
    { rooms }: AllowedAccess,
    channel: Channel,
): Promise<LastChatRoom | undefined> {
    const roomId = channel.lastChat?.roomId ?? '';
    const loaded = await callAccessor<unknown>(look, 'room', async () => look.read.getRoomReader().getById(roomId));
    const room = loaded.kind === 'value' ? loaded.value : undefined;
    if (!isRecord(room) || room.type !== 'l') {
        return undefined;
    }
    const agent = isRecord(room.servedBy) ? room.servedBy : {};
    const isOpen = room.isOpen === true;
    const canOpen = await rooms.canOpen({ roomId, isOpen, servedById: parseText(agent.id) });
    if (!isOpen) {
        return canOpen ? { kind: 'closed', roomId } : undefined;
    }
    if (!(await rooms.canSee(room))) {
        return undefined;
    }
    const servedBy = parseText(agent.name) ?? parseText(agent.username);
    const at = channel.lastChat?.at;
    return {
        kind: 'open',
        chat: {
            roomId,
            channel,
            canOpen,
            ...(at !== undefined && { at }),
            ...(servedBy !== undefined && { servedBy }),
        },
    };
}
