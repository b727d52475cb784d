import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { AppInteraction } from '../../model/appHost';
import type { Workspace } from '../../model/workspace';
import type { AppHostSource } from '../appHostSource';
import { callerOf } from '../authentication';
import { serviceUnavailable } from '../envelopes';
import { send } from '../sendAnswer';
import { isRecord, messageOf } from '../unknownValues';

/**
 * The interaction endpoint of apps. It trusts the client with everything but the user, and lets a request without a
 * user through when its body claims to come from a visitor: just what the app has to be safe against.
 */
export function addInteractionRoute(fastify: FastifyInstance, workspace: Workspace, appHost: AppHostSource): void {
    fastify.post<{ Params: { appId: string } }>('/api/apps/ui.interaction/:appId', async (request, reply) => {
        const user = callerOf(workspace, request.headers);
        const body = bodyWithVisitor(workspace, request);
        if (!user && !body.visitor) {
            const message = 'You must be logged in to do this.';
            return send(reply, { status: 401, body: { status: 'error', message } });
        }
        const { type } = body;
        if (!isInteractionType(type)) {
            return send(reply, { status: 400, body: { error: 'Unknown action' } });
        }
        if ((type === 'viewClosed' || type === 'actionButton') && !isRecord(body.payload)) {
            return send(reply, { status: 500, body: { error: 'Internal Server Error' } });
        }
        const host = appHost();
        if (!host) {
            return send(reply, serviceUnavailable());
        }
        try {
            const result = await host.interact(request.params.appId, { type, userId: user?._id, body });
            return sendResult(reply, result);
        } catch (error) {
            return send(reply, { status: 500, body: { error: messageOf(error) } });
        }
    });
}

/** The client may name a visitor in the body, or prove one with a token in a header. */
function bodyWithVisitor(workspace: Workspace, request: FastifyRequest): Record<string, unknown> {
    const body = isRecord(request.body) ? request.body : {};
    const visitorToken = request.headers['x-visitor-token'];
    if (!visitorToken) {
        return body;
    }
    return { ...body, visitor: [...workspace.visitors.values()].find(({ token }) => token === visitorToken) };
}

function isInteractionType(type: unknown): type is AppInteraction['type'] {
    return type === 'blockAction' || type === 'viewSubmit' || type === 'viewClosed' || type === 'actionButton';
}

/** What the app answered goes out as it is; nothing at all is an empty answer. */
function sendResult(reply: FastifyReply, result: unknown): FastifyReply {
    return result === undefined ? reply.code(200).send() : send(reply, { status: 200, body: result });
}
