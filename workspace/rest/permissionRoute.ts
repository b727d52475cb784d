import type { FastifyInstance } from 'fastify';

import { success, typedFailure } from './envelopes';
import { addApiRoute, type Pipeline } from './pipeline';
import { stringAt } from './unknownValues';

/** `permissions.listAll`: who holds what, for anybody who is logged in. */
export function addPermissionRoute(fastify: FastifyInstance, pipeline: Pipeline): void {
    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/api/v1/permissions.listAll',
        isFaulty: true,
        action: ({ params }) => {
            const updatedSince = stringAt(params, 'updatedSince');
            if (updatedSince !== undefined && Number.isNaN(Date.parse(updatedSince))) {
                return typedFailure(
                    'The "updatedSince" query parameter must be a valid date.',
                    'error-roomId-param-invalid',
                );
            }
            return success({ update: [...pipeline.workspace.permissions.values()], remove: [] });
        },
    });
}
