import { readFileSync } from 'node:fs';

import { EngineHost, type EngineHostOptions } from 'contact-channels-workspace/engine/EngineHost';
import { createSampleContent, sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { startRestServer } from 'contact-channels-workspace/rest/server';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

import { packageWhenStale } from '../../../scripts/packageApp';

/** The workspace, with a runtime whose clocks `host.moveClocks` moves. */
export async function startWithClocks({ http }: Pick<EngineHostOptions, 'http'> = {}): Promise<RunningWorkspace> {
    const workspace = new Workspace(createSampleContent(new Date()));
    const started: { host?: EngineHost } = {};
    const rest = await startRestServer({ workspace, appHost: () => started.host });
    const host = await EngineHost.start({ workspace, movableClocks: true, ...(http && { http }) });
    started.host = host;
    const app = await host.installOrUpdate(readFileSync(packageWhenStale()));
    await host.updateSetting(app.id, 'rest-user-id', sampleIds.users.service);
    await host.updateSetting(app.id, 'rest-auth-token', sampleTokens.service);
    const stop = async (): Promise<void> => {
        await host.stop();
        await rest.close();
    };
    return { workspace, host, rest, app, stop };
}
