import type { FastifyInstance } from 'fastify';

import type { Workspace } from '../model/workspace';

/** Records every request below `/api/` when it ends: with its status, or with 0 when nobody got an answer. */
export function logRequests(fastify: FastifyInstance, workspace: Workspace): void {
    fastify.addHook('onRequest', (request, reply, done) => {
        if (request.url.startsWith('/api/')) {
            let isRecorded = false;
            const record = (status: number): void => {
                if (!isRecorded) {
                    isRecorded = true;
                    const { method, url, headers } = request;
                    workspace.requests.push({ method, url, headers: { ...headers }, status });
                }
            };
            reply.raw.once('finish', () => record(reply.raw.statusCode));
            // A request that is given up closes without finishing.
            reply.raw.once('close', () => record(0));
        }
        done();
    });
}
