import type { FastifyInstance } from 'fastify';

import { createChat } from './createChat';
import type { VisitorDocument } from '../../model/documents';
import type { Workspace } from '../../model/workspace';
import { closeChat } from '../closeChat';
import { type ApiAnswer, failure, success, typedFailure } from '../envelopes';
import { randomId } from '../randomId';
import { send } from '../sendAnswer';
import { isRecord, stringAt } from '../unknownValues';

type Params = Readonly<Record<string, unknown>>;

/** The public routes by which a web site's widget starts a chat and ends it: who calls them proves a visitor's token. */
export function addVisitorRoutes(fastify: FastifyInstance, workspace: Workspace): void {
    fastify.post('/api/v1/livechat/visitor', (request, reply) =>
        send(reply, register(workspace, paramsOf(request.body))),
    );
    fastify.get('/api/v1/livechat/room', (request, reply) => send(reply, chatOf(workspace, paramsOf(request.query))));
    fastify.post('/api/v1/livechat/room.close', (request, reply) =>
        send(reply, close(workspace, paramsOf(request.body))),
    );
}

function paramsOf(value: unknown): Params {
    return isRecord(value) ? value : {};
}

function register(workspace: Workspace, { visitor: asked }: Params): ApiAnswer {
    const token = stringAt(asked, 'token');
    if (token === undefined || token.trim() === '') {
        return typedFailure('Token cannot be empty', 'error-invalid-token');
    }
    const known = visitorWith(workspace, { token });
    const name = stringAt(asked, 'name');
    const visitor: VisitorDocument = known ?? {
        _id: randomId(),
        username: `guest-${workspace.visitors.size + 1}`,
        token,
    };
    if (name !== undefined) {
        visitor.name = name;
    }
    workspace.visitors.set(visitor._id, visitor);
    return success({ visitor });
}

function chatOf(workspace: Workspace, params: Params): ApiAnswer {
    const visitor = visitorWith(workspace, params);
    if (!visitor) {
        return failure('invalid-token');
    }
    const open = [...workspace.rooms.values()].find((room) => room.open && room.v?.token === visitor.token);
    if (open) {
        return success({ room: open, newRoom: false });
    }
    return workspace.settings.Livechat_enabled
        ? success({ room: createChat(workspace, visitor), newRoom: true })
        : typedFailure('Omnichannel is disabled', 'error-omnichannel-is-disabled');
}

function close(workspace: Workspace, params: Params): ApiAnswer {
    if (!workspace.settings.Omnichannel_allow_visitors_to_close_conversation) {
        return failure('error-not-allowed-to-close-conversation');
    }
    const visitor = visitorWith(workspace, params);
    if (!visitor) {
        return failure('invalid-token');
    }
    const room = workspace.rooms.get(stringAt(params, 'rid') ?? '');
    if (room?.v?.token !== visitor.token) {
        return failure('invalid-room');
    }
    if (!room.open) {
        return failure('room-closed');
    }
    const comment = 'Closed by visitor';
    closeChat(workspace, room, { closer: 'visitor', by: visitor, comment });
    return success({ rid: room._id, comment });
}

function visitorWith(workspace: Workspace, params: Params): VisitorDocument | undefined {
    const wanted = stringAt(params, 'token');
    return [...workspace.visitors.values()].find(({ token }) => token === wanted);
}
