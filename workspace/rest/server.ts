import multipart from '@fastify/multipart';
import { fastify as createFastify, type FastifyInstance } from 'fastify';

import { addAccountRoutes } from './accountRoutes';
import { appHostSource } from './appHostSource';
import { addAppRoutes } from './apps/appRoutes';
import { addInteractionRoute } from './apps/interactionRoute';
import { addCommandRoutes } from './commandRoutes';
import { failure, internalError, notFound } from './envelopes';
import { createFaults } from './faults';
import { addLicenceRoute } from './licenceRoute';
import { addAgentRoutes } from './livechat/agentRoutes';
import { addVisitorRoutes } from './livechat/visitorRoutes';
import type { AppHost } from '../model/appHost';
import type { Workspace } from '../model/workspace';
import { addBlockRoutes } from './omnichannel/blockRoutes';
import { addContactRoutes } from './omnichannel/contactRoutes';
import { addHistoryRoute } from './omnichannel/historyRoute';
import { addPageAdministrationRoutes } from './page/administrationRoutes';
import { addChatRoutes } from './page/chatRoutes';
import { addRoomRoutes } from './page/roomRoutes';
import { addSessionRoutes } from './page/sessionRoutes';
import { addPermissionRoute } from './permissionRoute';
import type { Pipeline } from './pipeline';
import { createRateLimiter } from './rateLimiter';
import { logRequests } from './requestLog';
import { send } from './sendAnswer';
import { messageOf, numberAt } from './unknownValues';
import { loadServerValidators } from './validators';
import { addWebsocket } from './websocket/addWebsocket';

export type RestServerOptions = {
    readonly workspace: Workspace;
    /** The apps' host, or a function when it is made after the server. */
    readonly appHost?: AppHost | (() => AppHost | undefined);
    /** A free one unless given; a port in use rejects with `EADDRINUSE`. */
    readonly port?: number;
    readonly host?: string;
    /** What the server says it is. */
    readonly version?: string;
    /** For routes that are not Rocket.Chat's, such as the page's files. */
    readonly extraRoutes?: (fastify: FastifyInstance) => void | Promise<void>;
};

export type RestServer = {
    readonly url: string;
    readonly port: number;
    readonly fastify: FastifyInstance;
    /** Ends every connection, also those that still wait for an answer. */
    close(): Promise<void>;
};

const largestBodyBytes = 100 * 1_024 * 1_024;

/** Starts the workspace's REST server and makes its address the workspace's `Site_Url`. */
export async function startRestServer(options: RestServerOptions): Promise<RestServer> {
    const { workspace, port = 0, host = '127.0.0.1', version = '8.4.0', extraRoutes } = options;
    const fastify = createFastify({
        forceCloseConnections: true,
        exposeHeadRoutes: false,
        bodyLimit: largestBodyBytes,
    });
    const appHost = appHostSource(options.appHost);
    const faults = createFaults(workspace);
    const pipeline: Pipeline = { workspace, rateLimiter: createRateLimiter(workspace), faults };
    const validators = loadServerValidators();

    fastify.addHook('preClose', (done) => {
        faults.end();
        done();
    });
    logRequests(fastify, workspace);
    answerWhatNoRouteDoes(fastify);
    await fastify.register(multipart, { limits: { fileSize: largestBodyBytes } });

    addContactRoutes(fastify, pipeline, validators);
    addHistoryRoute(fastify, pipeline, validators);
    addBlockRoutes(fastify, pipeline, validators);
    addPermissionRoute(fastify, pipeline);
    addVisitorRoutes(fastify, workspace);
    addAgentRoutes(fastify, pipeline);
    addLicenceRoute(fastify, pipeline);
    addAccountRoutes(fastify, pipeline, version);
    addCommandRoutes(fastify, pipeline, appHost);
    addInteractionRoute(fastify, workspace, appHost);
    addAppRoutes(fastify, pipeline, appHost);
    addSessionRoutes(fastify, pipeline);
    addRoomRoutes(fastify, pipeline);
    addChatRoutes(fastify, pipeline, appHost);
    addPageAdministrationRoutes(fastify, pipeline, appHost);
    addWebsocket(fastify, workspace);
    await extraRoutes?.(fastify);

    try {
        const url = await fastify.listen({ port, host });
        workspace.settings.Site_Url = url;
        return { url, port: Number(new URL(url).port), fastify, close: () => fastify.close() };
    } catch (error) {
        await fastify.close();
        throw error;
    }
}

function answerWhatNoRouteDoes(fastify: FastifyInstance): void {
    fastify.setNotFoundHandler((_request, reply) => send(reply, notFound()));
    fastify.setErrorHandler((error, _request, reply) => {
        const isClientsFault = (numberAt(error, 'statusCode') ?? 500) < 500;
        return send(reply, isClientsFault ? failure(messageOf(error)) : internalError());
    });
}
