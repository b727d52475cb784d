import type { FastifyInstance } from 'fastify';

import type { Workspace } from '../../model/workspace';
import { userWithToken } from '../authentication';
import { notLoggedIn } from '../envelopes';
import { send } from '../sendAnswer';
import { stringAt } from '../unknownValues';

/**
 * What the server pushes to one session of a user, as server-sent events. Browsers send no headers of their own
 * with those, so this route alone takes the credentials from the query.
 */
export function addEventRoute(fastify: FastifyInstance, workspace: Workspace): void {
    fastify.get('/workspace/events', (request, reply) => {
        const user = userWithToken(workspace, stringAt(request.query, 'userId'), stringAt(request.query, 'authToken'));
        if (!user) {
            return send(reply, notLoggedIn());
        }
        reply.hijack();
        const { raw } = reply;
        const push = (event: string, data: unknown): void => {
            raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
        };
        const unsubscribe = workspace.onUserNotification(user._id, ({ event, payload }) => push(event, payload));
        raw.once('close', unsubscribe);
        raw.writeHead(200, {
            'Content-Type': 'text/event-stream',
            'Cache-Control': 'no-store',
            Connection: 'keep-alive',
        });
        push('ready', { userId: user._id });
        return reply;
    });
}
