import { readFileSync } from 'node:fs';

import { EngineHost, type EngineHostOptions } from 'contact-channels-workspace/engine/EngineHost';
import { AppDatabase } from 'contact-channels-workspace/engine/storages';
import { createSampleContent, sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { startRestServer } from 'contact-channels-workspace/rest/server';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

import { packageWhenStale } from '../../../scripts/packageApp';

export type RunningHosts = RunningWorkspace & {
    readonly hosts: readonly EngineHost[];
    /** Which of them answers from now on, as a load balancer decides. */
    turnTo(host: EngineHost): void;
    /** Changes a setting on one server, which tells the others. */
    set(settingId: string, value: unknown): Promise<void>;
};

type HostsOptions = Pick<EngineHostOptions, 'http' | 'convertRoom' | 'slowness'> & {
    /** How many servers there are over the one database. */
    readonly count?: number;
};

/** Starts the sample workspace with one engine, or with several as the servers of a cluster have. */
export async function startHosts({ count = 1, ...options }: HostsOptions = {}): Promise<RunningHosts> {
    const workspace = new Workspace(createSampleContent(new Date()));
    const database = new AppDatabase();
    const hosts: EngineHost[] = [];
    const turn: { host?: EngineHost } = {};
    const rest = await startRestServer({ workspace, appHost: () => turn.host });
    const stop = async (): Promise<void> => {
        await Promise.all(hosts.map((host) => host.stop()));
        await rest.close();
    };
    try {
        const first = await EngineHost.start({ workspace, database, ...options });
        hosts.push(first);
        turn.host = first;
        const app = await first.installOrUpdate(readFileSync(packageWhenStale()));
        const set = async (settingId: string, value: unknown): Promise<void> => {
            for (const host of hosts) {
                await host.updateSetting(app.id, settingId, value);
            }
        };
        await set('rest-user-id', sampleIds.users.service);
        await set('rest-auth-token', sampleTokens.service);
        while (hosts.length < count) {
            // One after the other, as the engine is loaded once for all.

            hosts.push(await EngineHost.start({ workspace, database, ...options }));
        }
        const turnTo = (host: EngineHost): void => {
            turn.host = host;
        };
        return { workspace, host: first, hosts, rest, app, stop, turnTo, set };
    } catch (error) {
        await stop();
        throw error;
    }
}
