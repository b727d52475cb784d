import type { FastifyInstance } from 'fastify';

import type { RoomDocument, UserDocument } from '../../model/documents';
import type { Workspace } from '../../model/workspace';
import { addMessage } from '../addMessage';
import { type ApiAnswer, failure, forbidden, notFound, success } from '../envelopes';
import { type ApiCall, addApiRoute, type Pipeline } from '../pipeline';
import { canAccessRoom } from '../roomAccess';
import { stringAt } from '../unknownValues';

/** The page's rooms and messages; a real client has them over its websocket. */
export function addRoomRoutes(fastify: FastifyInstance, pipeline: Pipeline): void {
    const { workspace } = pipeline;
    const inRoom = (act: (room: RoomDocument, call: ApiCall) => ApiAnswer) => ({
        isRateLimited: false,
        action: (call: ApiCall): ApiAnswer => {
            const room = workspace.rooms.get(stringAt(call.request.params, 'id') ?? '');
            if (!room) {
                return notFound();
            }
            return canAccessRoom(workspace, call.user, room) ? act(room, call) : forbidden();
        },
    });

    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/workspace/rooms',
        isRateLimited: false,
        action: ({ user }) =>
            success({ rooms: visibleRooms(workspace, user).map((room) => listedRoom(workspace, room)) }),
    });

    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/workspace/rooms/:id/messages',
        ...inRoom((room) => success({ messages: workspace.messages.filter(({ rid }) => rid === room._id) })),
    });

    addApiRoute(fastify, pipeline, {
        method: 'POST',
        url: '/workspace/rooms/:id/messages',
        ...inRoom((room, { user, params }) => {
            const msg = stringAt(params, 'msg')?.trim();
            if (!msg) {
                return failure('The message has no text.');
            }
            if (room.t === 'l' && !room.open) {
                return failure('room-closed');
            }
            return success({ message: addMessage(workspace, user, room, msg) });
        }),
    });
}

function visibleRooms(workspace: Workspace, user: UserDocument): RoomDocument[] {
    return [...workspace.rooms.values()]
        .filter((room) => canAccessRoom(workspace, user, room))
        .sort((left, right) => lastUse(right) - lastUse(left));
}

function lastUse({ lastMessage, ts }: RoomDocument): number {
    return (lastMessage?.ts ?? ts).getTime();
}

/** What a list shows of a room. */
export function listedRoom(workspace: Workspace, room: RoomDocument): Record<string, unknown> {
    const { _id, t, fname, source, open, servedBy, closedAt, lastMessage, contactId } = room;
    const contactName = workspace.contacts.get(contactId ?? '')?.name;
    return { _id, t, fname, source, open: open ?? false, servedBy, closedAt, lastMessage, contactId, contactName };
}
