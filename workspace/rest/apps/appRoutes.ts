import type { FastifyInstance } from 'fastify';

import type { AppHost } from '../../model/appHost';
import type { AppHostSource } from '../appHostSource';
import { type ApiAnswer, failure, notFound, serviceUnavailable, success } from '../envelopes';
import { type ApiCall, addApiRoute, type Pipeline } from '../pipeline';
import { send } from '../sendAnswer';
import { isRecord, stringAt } from '../unknownValues';
import { readAppUpload } from './upload';

/** What clients ask about apps: which are there, their buttons, texts and icons. */
export function addAppRoutes(fastify: FastifyInstance, pipeline: Pipeline, appHost: AppHostSource): void {
    const anybody = { method: 'GET', isRateLimited: false } as const;

    addApiRoute(fastify, pipeline, {
        ...anybody,
        url: '/api/apps/installed',
        action: () => success({ apps: appHost()?.list() ?? [] }),
    });

    addApiRoute(fastify, pipeline, {
        ...anybody,
        url: '/api/apps/actionButtons',
        // A bare list, unlike everything else.
        action: () => ({ status: 200, body: appHost()?.actionButtons() ?? [] }),
    });

    fastify.get('/api/apps/languages', (_request, reply) => {
        const languages = Object.entries(appHost()?.languages() ?? {});
        return send(reply, success({ apps: languages.map(([id, texts]) => ({ id, languages: texts })) }));
    });

    fastify.get<{ Params: { id: string } }>('/api/apps/:id/icon', (request, reply) => {
        const icon = iconFrom(appHost()?.icon(request.params.id));
        return icon
            ? reply.header('Content-Type', icon.type).send(icon.content)
            : send(reply, noApp(request.params.id));
    });

    addAdministrationRoutes(fastify, pipeline, appHost);
}

/** Installing, updating and the rest of what needs `manage-apps`. */
function addAdministrationRoutes(fastify: FastifyInstance, pipeline: Pipeline, appHost: AppHostSource): void {
    const administration = { permission: 'manage-apps', isRateLimited: false } as const;
    const withHost = (act: (host: AppHost, id: string, call: ApiCall) => ApiAnswer | Promise<ApiAnswer>) => ({
        action: (call: ApiCall): ApiAnswer | Promise<ApiAnswer> => {
            const host = appHost();
            return host ? act(host, stringAt(call.request.params, 'id') ?? '', call) : serviceUnavailable();
        },
    });
    // An update may come to either address; the engine knows by the id in the zip.
    const upload = withHost((host, _id, { request }) => installUploaded(host, request));

    addApiRoute(fastify, pipeline, { ...administration, method: 'POST', url: '/api/apps', ...upload });
    addApiRoute(fastify, pipeline, { ...administration, method: 'POST', url: '/api/apps/:id', ...upload });

    addApiRoute(fastify, pipeline, {
        ...administration,
        method: 'GET',
        url: '/api/apps/:id',
        ...withHost((host, id) => {
            const app = host.list().find((installed) => installed.id === id);
            return app ? success({ app }) : noApp(id);
        }),
    });

    addApiRoute(fastify, pipeline, {
        ...administration,
        method: 'DELETE',
        url: '/api/apps/:id',
        ...withHost(async (host, id) => {
            const app = host.list().find((installed) => installed.id === id);
            return app && (await host.uninstall(id)) ? success({ app }) : noApp(id);
        }),
    });

    addApiRoute(fastify, pipeline, {
        ...administration,
        method: 'GET',
        url: '/api/apps/:id/settings',
        ...withHost((host, id) => {
            const settings = host.settings(id).map((setting) => [setting.id, setting]);
            return isInstalled(host, id) ? success({ settings: Object.fromEntries(settings) }) : noApp(id);
        }),
    });

    addApiRoute(fastify, pipeline, {
        ...administration,
        method: 'POST',
        url: '/api/apps/:id/settings',
        ...withHost((host, id, { params: { settings } }) => {
            if (!settings) {
                return failure('The settings to update must be present.');
            }
            return isInstalled(host, id) ? updateSettings(host, id, settings) : noApp(id);
        }),
    });

    addApiRoute(fastify, pipeline, {
        ...administration,
        method: 'POST',
        url: '/api/apps/:id/status',
        ...withHost(async (host, id, { params }) => {
            const { status } = params;
            if (status !== 'manually_enabled' && status !== 'manually_disabled') {
                return failure('Invalid status provided, it must be "status" field and a string.');
            }
            const app = await host.setEnabled(id, status === 'manually_enabled');
            return app ? success({ status: app.status }) : noApp(id);
        }),
    });
}

async function updateSettings(host: AppHost, id: string, settings: unknown): Promise<ApiAnswer> {
    const updated = (Array.isArray(settings) ? settings : []).filter(isRecord);
    for (const { id: settingId, value } of updated) {
        if (host.settings(id).some((known) => known.id === settingId && known.value !== value)) {
            await host.updateSetting(id, String(settingId), value);
        }
    }
    return success({ updated });
}

async function installUploaded(host: AppHost, request: ApiCall['request']): Promise<ApiAnswer> {
    const upload = await readAppUpload(request);
    if (!upload) {
        return failure('Failed to get a file to install for the App. ');
    }
    const app = await host.installOrUpdate(upload.zip, upload.permissionsGranted);
    return success({ app, implemented: {}, licenseValidation: { errors: {}, warnings: {} } });
}

function isInstalled(host: AppHost, appId: string): boolean {
    return host.list().some(({ id }) => id === appId);
}

function noApp(id: string): ApiAnswer {
    return notFound(`No App found by the id of: ${id}`);
}

function iconFrom(dataUri: string | undefined): { type: string; content: Buffer } | undefined {
    const [, type, base64] = /^data:([^;,]+);base64,(.*)$/s.exec(dataUri ?? '') ?? [];
    return type && base64 !== undefined ? { type, content: Buffer.from(base64, 'base64') } : undefined;
}
