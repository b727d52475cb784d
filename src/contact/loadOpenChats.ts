import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';

import type { Caller } from '../access/parseCaller';
import { permissions } from '../access/permissions';
import type { Channel } from '../channels/Channel';
import { sortByLastChat } from '../channels/sortChannels';
import { type Deadline, startDeadline } from '../clock/startDeadline';
import { isRecord, parseText, parseTexts } from '../foreignData/foreignData';
import type { OpenChat } from '../panel/PanelModel';
import type { RequestContext } from '../request/startRequest';

/**
 * Nothing in the record says whether a chat is still open, and each room costs a message with the contact's whole record
 * in it. So only the latest chats are looked at, of those that may be the caller's where the engine tells which; an open
 * one that is older than these is not shown.
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
    const look = startDeadline(Math.min(longestLookMs, request.deadline.remainingMs()));
    const maySeeAll = holds(permissions.viewRooms);
    const others = sortByLastChat(channels).filter(
        ({ lastChat }) => lastChat?.roomId !== undefined && lastChat.roomId !== currentRoomId,
    );
    const candidates = maySeeAll ? others : await leaveOutChatsOfOthers(request, look, caller, others);
    const rooms = await Promise.all(
        candidates.slice(0, mostChatsLookedAt).map(async (channel) => {
            const roomId = channel.lastChat?.roomId ?? '';
            const room = await look.wait(readRoom(request, roomId));
            return room.kind === 'value' ? readOpenChat(room.value, roomId, channel, caller, maySeeAll) : undefined;
        }),
    );
    return rooms.filter((room) => room !== undefined);
}

/**
 * Who serves a chat is subscribed to its room until it is closed. One message with the ids of the caller's rooms
 * usually saves reading any of the contact's.
 */
async function leaveOutChatsOfOthers(
    { read, saved }: RequestContext,
    look: Deadline,
    caller: Caller,
    channels: readonly Channel[],
): Promise<readonly Channel[]> {
    if (channels.length === 0 || !saved.mayAskForRoomIds()) {
        return channels;
    }
    const listed = await look.wait(readRoomIds(read, caller));
    if (listed.kind === 'failed') {
        saved.noteRoomIdsRefused();
    }
    if (listed.kind !== 'value' || !Array.isArray(listed.value)) {
        return channels;
    }
    const roomIds = new Set(parseTexts(listed.value));
    return channels.filter(({ lastChat }) => lastChat?.roomId !== undefined && roomIds.has(lastChat.roomId));
}

/** Of engines from 1.58 on; the accessors of older ones take the name, too, and reject. */
type RoomLister = { getUserRoomIds(userId: string): Promise<unknown> };

function isRoomLister(reader: unknown): reader is RoomLister {
    return isRecord(reader) && typeof reader.getUserRoomIds === 'function';
}

async function readRoomIds(read: IRead, caller: Caller): Promise<unknown> {
    const reader: unknown = read.getUserReader();
    if (!isRoomLister(reader)) {
        throw new Error('This engine does not list the rooms of users.');
    }
    return reader.getUserRoomIds(caller.id);
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
    if (!maySeeAll && parseText(servedBy.id) !== caller.id) {
        return undefined;
    }
    const name = parseText(servedBy.name) ?? parseText(servedBy.username);
    return { roomId, channel, ...(name !== undefined && { servedBy: name }) };
}
