import type { FastifyInstance } from 'fastify';

import type { RoomDocument, UserDocument } from '../../model/documents';
import { closeChat } from '../closeChat';
import { type ApiAnswer, failure, success, typedFailure } from '../envelopes';
import { addApiRoute, type Pipeline } from '../pipeline';
import { canAccessRoom } from '../roomAccess';
import { stringAt } from '../unknownValues';

/** What agents ask about chats: a room, who waits, to take a chat, to close one. */
export function addAgentRoutes(fastify: FastifyInstance, pipeline: Pipeline): void {
    const { workspace } = pipeline;
    const agents = { permission: 'view-l-room' } as const;

    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/api/v1/rooms.info',
        action: ({ user, params }) => {
            const room = workspace.rooms.get(stringAt(params, 'roomId') ?? '');
            if (!room) {
                const sentence = 'The required "roomId" or "roomName" param provided does not match any channel';
                return typedFailure(sentence, 'error-room-not-found');
            }
            return canAccessRoom(workspace, user, room) ? success({ room }) : failure('not-allowed', 'Not Allowed');
        },
    });

    addApiRoute(fastify, pipeline, {
        ...agents,
        method: 'GET',
        url: '/api/v1/livechat/inquiries.getOne',
        action: ({ params }) => {
            const room = workspace.rooms.get(stringAt(params, 'roomId') ?? '');
            return success({ inquiry: room && isWaiting(room) ? inquiryOf(room) : null });
        },
    });

    addApiRoute(fastify, pipeline, {
        ...agents,
        method: 'POST',
        url: '/api/v1/livechat/inquiries.take',
        action: ({ user, params }) => {
            const wanted = stringAt(params, 'inquiryId');
            const room = [...workspace.rooms.values()].find(({ _id }) => inquiryId(_id) === wanted);
            return room ? take(room, user) : typedFailure('Inquiry not found', 'error-not-found');
        },
    });

    addApiRoute(fastify, pipeline, {
        method: 'POST',
        url: '/api/v1/livechat/users/agent',
        permission: 'manage-livechat-agents',
        action: ({ params }) => {
            const wanted = stringAt(params, 'username');
            const agent = [...workspace.users.values()].find(({ username }) => username === wanted);
            if (!agent) {
                return failure('error-invalid-user');
            }
            agent.roles = [...new Set([...agent.roles, 'livechat-agent'])];
            return success({ user: { _id: agent._id, username: agent.username } });
        },
    });

    // Everybody here is available all the time.
    addApiRoute(fastify, pipeline, {
        ...agents,
        method: 'POST',
        url: '/api/v1/livechat/agent.status',
        action: ({ params }) => {
            const status = stringAt(params, 'status');
            return status === 'available' || status === 'not-available'
                ? success({ status })
                : typedFailure('must be equal to one of the allowed values', 'invalid-params');
        },
    });

    addApiRoute(fastify, pipeline, {
        method: 'POST',
        url: '/api/v1/livechat/room.closeByUser',
        permission: 'close-livechat-room',
        action: ({ user, params }) => {
            const room = workspace.rooms.get(stringAt(params, 'rid') ?? '');
            if (room?.t !== 'l') {
                return failure('error-invalid-room');
            }
            if (!room.open) {
                return failure('error-room-already-closed');
            }
            if (!room.members.includes(user._id) && !workspace.hasPermission(user, 'close-others-livechat-room')) {
                return failure('error-not-authorized');
            }
            closeChat(workspace, room, { closer: 'user', by: user, comment: stringAt(params, 'comment') ?? '' });
            return success();
        },
    });
}

/** There is no second collection here: a chat that nobody serves is one that waits. */
function isWaiting({ t, open, servedBy }: RoomDocument): boolean {
    return t === 'l' && open === true && servedBy === undefined;
}

function inquiryId(roomId: string): string {
    return `inquiry-${roomId}`;
}

function inquiryOf({ _id, fname, ts, v }: RoomDocument): Record<string, unknown> {
    return { _id: inquiryId(_id), rid: _id, name: fname, ts, status: 'queued', v };
}

function take(room: RoomDocument, { _id, username }: UserDocument): ApiAnswer {
    if (!isWaiting(room)) {
        return typedFailure('Inquiry already taken', 'error-inquiry-taken');
    }
    const inquiry = { ...inquiryOf(room), status: 'taken' };
    room.servedBy = { _id, username };
    room.members.push(_id);
    return success({ inquiry });
}
