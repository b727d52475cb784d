import type { RequestContext } from '../RequestContext';
import type { Caller } from '../access/Caller';
import { permissions } from '../access/permissions';
import type { Channel } from '../channels/Channel';
import { sortByLastChat } from '../channels/sortChannels';
import { isRecord, readText } from '../foreignData';
import type { OpenChat } from '../panel/PanelModel';

/**
 * Nothing in the record says whether a chat is still open, and each room costs a message with the contact's whole record
 * in it. So only the latest chats are looked at; an open one that is older than these is not shown.
 */
const mostChatsLookedAt = 8;

/** How long the look may take: the panel is not held up for it. */
const longestLookMs = 800;

/**
 * Finds the contact's other open chats: the last chat of a channel is the open one, if any is. Shown are only those
 * that the caller may see by the server's own rule: who serves the room, or holds `view-livechat-rooms`.
 */
export async function loadOpenChats(
    request: RequestContext,
    { caller, holds }: { readonly caller: Caller; readonly holds: (permission: string) => boolean },
    channels: readonly Channel[],
    currentRoomId: string | undefined,
): Promise<readonly OpenChat[]> {
    const candidates = sortByLastChat(channels)
        .filter(({ lastChat }) => lastChat?.roomId !== undefined && lastChat.roomId !== currentRoomId)
        .slice(0, mostChatsLookedAt);
    const maySeeAll = holds(permissions.viewRooms);
    const rooms = await Promise.all(
        candidates.map(async (channel) => {
            const roomId = channel.lastChat?.roomId ?? '';
            const room = await request.deadline.wait(readRoom(request, roomId), longestLookMs);
            return room.kind === 'value' ? readOpenChat(room.value, roomId, channel, caller, maySeeAll) : undefined;
        }),
    );
    return rooms.filter((room) => room !== undefined);
}

async function readRoom({ read }: RequestContext, roomId: string): Promise<unknown> {
    return read.getRoomReader().getById(roomId);
}

function readOpenChat(
    room: unknown,
    roomId: string,
    channel: Channel,
    caller: Caller,
    maySeeAll: boolean,
): OpenChat | undefined {
    if (!isRecord(room) || room.type !== 'l' || room.isOpen !== true) {
        return undefined;
    }
    const servedBy = isRecord(room.servedBy) ? room.servedBy : {};
    if (!maySeeAll && readText(servedBy.id) !== caller.id) {
        return undefined;
    }
    const name = readText(servedBy.name) ?? readText(servedBy.username);
    return { roomId, channel, ...(name !== undefined && { servedBy: name }) };
}
