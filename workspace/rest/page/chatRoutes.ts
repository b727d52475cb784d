import type { FastifyInstance } from 'fastify';

import { listedRoom } from './roomRoutes';
import type { RoomDocument, UserDocument } from '../../model/documents';
import type { Workspace } from '../../model/workspace';
import type { AppHostSource } from '../appHostSource';
import { failure, forbidden, notFound, success } from '../envelopes';
import { addApiRoute, type ApiCall, type Pipeline } from '../pipeline';
import { canAccessRoom } from '../roomAccess';
import { stringAt } from '../unknownValues';

const serving = 'view-l-room';

/** The queue, taking a chat from it, and handing one over. */
export function addChatRoutes(fastify: FastifyInstance, pipeline: Pipeline, appHost: AppHostSource): void {
    const { workspace } = pipeline;
    const roomOf = ({ request }: ApiCall): RoomDocument | undefined => {
        const room = workspace.rooms.get(stringAt(request.params, 'id') ?? '');
        return room?.t === 'l' ? room : undefined;
    };

    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/workspace/queue',
        isRateLimited: false,
        permission: serving,
        action: () => success({ rooms: queueOf(workspace).map((room) => listedRoom(workspace, room)) }),
    });

    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/workspace/agents',
        isRateLimited: false,
        permission: serving,
        action: () =>
            success({ agents: agentsOf(workspace).map(({ _id, username, name }) => ({ _id, username, name })) }),
    });

    addApiRoute(fastify, pipeline, {
        method: 'POST',
        url: '/workspace/rooms/:id/take',
        isRateLimited: false,
        permission: serving,
        action: (call) => {
            const room = roomOf(call);
            if (room === undefined) {
                return notFound();
            }
            if (!queueOf(workspace).includes(room)) {
                return failure('error-chat-not-waiting');
            }
            assign(workspace, appHost, { room, agent: call.user });
            return success();
        },
    });

    addApiRoute(fastify, pipeline, {
        method: 'POST',
        url: '/workspace/rooms/:id/transfer',
        isRateLimited: false,
        permission: 'transfer-livechat-guest',
        action: (call) => {
            const room = roomOf(call);
            const agent = agentsOf(workspace).find(({ _id }) => _id === stringAt(call.params, 'userId'));
            if (room === undefined) {
                return notFound();
            }
            if (!canAccessRoom(workspace, call.user, room)) {
                return forbidden();
            }
            if (room.open !== true || agent === undefined || agent._id === room.servedBy?._id) {
                return failure('error-forwarding-chat');
            }
            assign(workspace, appHost, { room, agent });
            return success();
        },
    });
}

/** The open chats that nobody serves and that are for every agent. */
function queueOf(workspace: Workspace): readonly RoomDocument[] {
    return [...workspace.rooms.values()].filter(
        ({ t, open, servedBy, departmentId }) => t === 'l' && open === true && !servedBy && departmentId === undefined,
    );
}

function agentsOf(workspace: Workspace): readonly UserDocument[] {
    return [...workspace.users.values()].filter(
        (user) => user.active && user.type === 'user' && workspace.hasPermission(user, serving),
    );
}

/** As the server does it: the agent's subscription and the event, for which nobody waits. */
function assign(
    workspace: Workspace,
    appHost: AppHostSource,
    { room, agent }: { readonly room: RoomDocument; readonly agent: UserDocument },
): void {
    room.servedBy = { _id: agent._id, username: agent.username };
    room.members = [agent._id];
    for (const { _id } of agentsOf(workspace)) {
        workspace.notifyUser(_id, { event: 'roomsChanged', payload: {} });
    }
    void appHost()
        ?.agentAssigned({ roomId: room._id, userId: agent._id })
        .catch(() => undefined);
}
