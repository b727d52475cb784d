import type { FastifyInstance } from 'fastify';

import type { AppSettingDescription } from '../../model/appHost';
import type { RestRequestRecord } from '../../model/workspace';
import type { AppHostSource } from '../appHostSource';
import { failure, notFound, serviceUnavailable, success } from '../envelopes';
import { isRestFault } from '../faults';
import { addApiRoute, type Pipeline } from '../pipeline';
import { stringAt } from '../unknownValues';

const shownRequests = 50;
const secretHeaders = ['x-auth-token', 'x-user-id', 'x-visitor-token', 'authorization', 'cookie'];

/** What the page can change and watch: REST faults, the request log and apps' settings. */
export function addPageAdministrationRoutes(
    fastify: FastifyInstance,
    pipeline: Pipeline,
    appHost: AppHostSource,
): void {
    const { workspace } = pipeline;

    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/workspace/fault',
        isRateLimited: false,
        action: () => success({ fault: workspace.fault }),
    });

    addApiRoute(fastify, pipeline, {
        method: 'PUT',
        url: '/workspace/fault',
        isRateLimited: false,
        action: ({ params }) => {
            if (!isRestFault(params)) {
                return failure('There is no such fault.');
            }
            workspace.fault = params;
            return success({ fault: workspace.fault });
        },
    });

    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/workspace/requests',
        isRateLimited: false,
        action: () => success({ requests: workspace.requests.slice(-shownRequests).map(withoutSecrets) }),
    });

    addApiRoute(fastify, pipeline, {
        method: 'GET',
        url: '/workspace/apps/:appId/settings',
        permission: 'manage-apps',
        isRateLimited: false,
        action: ({ request }) => {
            const appId = stringAt(request.params, 'appId') ?? '';
            const host = appHost();
            return host ? success({ settings: host.settings(appId).map(withoutPassword) }) : serviceUnavailable();
        },
    });

    addApiRoute(fastify, pipeline, {
        method: 'POST',
        url: '/workspace/apps/:appId/settings',
        permission: 'manage-apps',
        isRateLimited: false,
        action: async ({ request, params }) => {
            const appId = stringAt(request.params, 'appId') ?? '';
            const { id, value } = params;
            const host = appHost();
            if (!host) {
                return serviceUnavailable();
            }
            const setting = host.settings(appId).find((known) => known.id === id);
            if (!setting) {
                return notFound();
            }
            if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
                return failure('The value has to be a text, a number or a boolean.');
            }
            await host.updateSetting(appId, setting.id, value);
            return success({ settings: host.settings(appId).map(withoutPassword) });
        },
    });
}

function withoutSecrets({ headers, ...request }: RestRequestRecord): Record<string, unknown> {
    const shown = Object.entries(headers).filter(([name]) => !secretHeaders.includes(name.toLowerCase()));
    return { ...request, headers: Object.fromEntries(shown) };
}

/** Of a password only whether there is one. */
function withoutPassword(setting: AppSettingDescription): Record<string, unknown> {
    if (setting.type !== 'password') {
        return { ...setting };
    }
    const hasValue = typeof setting.value === 'string' && setting.value !== '';
    return { ...setting, value: undefined, packageValue: undefined, hasValue };
}
