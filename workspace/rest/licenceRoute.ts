import type { FastifyInstance } from 'fastify';

import { success } from './envelopes';
import { addApiRoute, type Pipeline } from './pipeline';

/** `licenses.info`: which modules the plan covers and what it prevents, for anybody who is logged in. */
export function addLicenceRoute(fastify: FastifyInstance, pipeline: Pipeline): void {
    const { workspace } = pipeline;
    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/api/v1/licenses.info',
        action: () =>
            success({
                license: {
                    activeModules: [...workspace.licenseModules],
                    preventedActions: { privateApps: workspace.preventsPrivateApps },
                },
            }),
    });
}
