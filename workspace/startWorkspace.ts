import { readFileSync } from 'node:fs';

import { EngineHost, type EngineHostOptions } from './engine/EngineHost';
import { AppDatabase } from './engine/storages';
import type { InstalledApp } from './model/appHost';
import { createSampleContent, sampleIds, sampleTokens } from './model/sample';
import { Workspace } from './model/workspace';
import { registerPageRoutes } from './page/buildPage';
import { type RestServer, startRestServer } from './rest/server';

export type WorkspaceOptions = {
    /** Path of the app's package. */
    readonly zip: string;
    /** A free one unless given. */
    readonly port?: number;
    /** Folder of the built page; without it there is only the REST server. */
    readonly pageRoot?: string;
    readonly workspace?: Workspace;
    /** Whether the app is given the service account's id and token, as an administrator would. */
    readonly configured?: boolean;
} & Pick<EngineHostOptions, 'engineVersion' | 'http' | 'measurable' | 'slowness'>;

export type RunningWorkspace = {
    readonly workspace: Workspace;
    readonly host: EngineHost;
    readonly rest: RestServer;
    readonly app: InstalledApp;
    /** Ends the app's process, the server and everything else that was started. */
    stop(): Promise<void>;
};

/** Starts the REST server, the engine and, in it, the packaged app. */
export async function startWorkspace({
    zip,
    port,
    pageRoot,
    workspace = new Workspace(createSampleContent(new Date())),
    configured = true,
    engineVersion,
    http,
    measurable,
    slowness,
}: WorkspaceOptions): Promise<RunningWorkspace> {
    const started: { host?: EngineHost } = {};
    const rest = await startRestServer({
        workspace,
        appHost: () => started.host,
        ...(port !== undefined && { port }),
        ...(pageRoot !== undefined && {
            extraRoutes: (fastify) => registerPageRoutes(fastify, { root: pageRoot }),
        }),
    });
    try {
        const host = await EngineHost.start({
            workspace,
            engineVersion,
            http,
            measurable,
            slowness,
            database: new AppDatabase(),
        });
        started.host = host;
        const app = await host.installOrUpdate(readFileSync(zip));
        if (configured) {
            await host.updateSetting(app.id, 'rest-user-id', sampleIds.users.service);
            await host.updateSetting(app.id, 'rest-auth-token', sampleTokens.service);
        }
        const stop = async (): Promise<void> => {
            await host.stop();
            await rest.close();
        };
        return { workspace, host, rest, app, stop };
    } catch (error) {
        await started.host?.stop();
        await rest.close();
        throw error;
    }
}
