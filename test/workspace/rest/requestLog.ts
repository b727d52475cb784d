import type { FastifyInstance } from 'fastify';

import type { Workspace } from '../model/workspace';

/** Records every request below `/api/` when it ends: with its status, or with 0 when nobody got an answer. */
export function logRequests(fastify: FastifyInstance, workspace: Workspace): void {
    fastify.addHook('onRequest', (request, reply, done) => {
        if (request.url.startsWith('/api/')) {
            const record = (): void => {
                reply.raw.off('finish', record).off('close', record);
                workspace.requests.push({
                    method: request.method,
                    url: request.url,
                    headers: { ...request.headers },
                    status: reply.raw.writableEnded ? reply.raw.statusCode : 0,
                });
            };
            // A request that is given up closes without finishing.
            reply.raw.once('finish', record).once('close', record);
        }
        done();
    });
}
