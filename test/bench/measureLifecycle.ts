import { setTimeout } from 'node:timers/promises';

import AdmZip from 'adm-zip';
import { measureMemory, type RuntimeMemory } from 'contact-channels-workspace/engine/deno/measureMemory';

import { type AppName, apps, type BenchWorkspace, commandOf } from './BenchWorkspace';
import { openMany } from './measureThroughput';
import { percentilesOf, timeOf } from './percentiles';

export type Lifecycle = Record<AppName, { readonly installMs: number; readonly restartMs: number }>;

export type Memory = Record<AppName, { readonly start: RuntimeMemory; readonly after: RuntimeMemory }>;

export type ZipSizes = Record<AppName, { readonly all: number; readonly withoutIcon: number }>;

/** From install to enabled, and from the end of the process to the next open that succeeded; medians of the turns. */
export async function measureLifecycle(bench: BenchWorkspace, turns: number): Promise<Lifecycle> {
    const installs: Record<AppName, number[]> = { ours: [], minimal: [] };
    const restarts: Record<AppName, number[]> = { ours: [], minimal: [] };
    for (let turn = 0; turn < turns; turn += 1) {
        for (const app of apps) {
            installs[app].push(await installAnew(bench, app));
            await bench.configure(app);
            await bench.open(commandOf[app]);
            restarts[app].push(await timeOf(() => killAndOpen(bench, app)));
        }
    }
    const of = (app: AppName): Lifecycle[AppName] => ({
        installMs: percentilesOf(installs[app]).p50,
        restartMs: percentilesOf(restarts[app]).p50,
    });
    return { ours: of('ours'), minimal: of('minimal') };
}

async function installAnew(bench: BenchWorkspace, app: AppName): Promise<number> {
    const { host } = bench.running;
    await host.uninstall(bench.idOf(app));
    return timeOf(() => host.installOrUpdate(bench.zipOf(app)));
}

/** How often to look whether the engine has the app back: what is sent before is lost. */
const lookEveryMs = 2;

export async function killAndOpen(bench: BenchWorkspace, app: AppName): Promise<void> {
    const { host } = bench.running;
    bench.forget();
    host.killRuntime(bench.idOf(app));
    while (!host.logs().some(({ method }) => method === 'runtime:restart')) {
        await setTimeout(lookEveryMs);
    }
    await bench.open(commandOf[app]);
}

/** What the process holds before it has opened any panel, and after many. */
export async function measureMemoryOf(bench: BenchWorkspace, opens: number): Promise<Memory> {
    const measure = async (app: AppName): Promise<Memory[AppName]> => {
        const start = await memoryOf(bench, app);
        await openMany(bench, app, 10, opens);
        return { start, after: await memoryOf(bench, app) };
    };
    return { ours: await measure('ours'), minimal: await measure('minimal') };
}

async function memoryOf(bench: BenchWorkspace, app: AppName): Promise<RuntimeMemory> {
    const runtime = bench.running.host.runtimeProcess(bench.idOf(app));
    if (runtime === undefined) {
        throw new Error('The app has no process.');
    }
    return measureMemory(runtime);
}

export function measureZips(bench: BenchWorkspace): ZipSizes {
    const of = (app: AppName): ZipSizes[AppName] => {
        const zip = bench.zipOf(app);
        const icon = new AdmZip(zip).getEntry('icon.png')?.header.compressedSize ?? 0;
        return { all: zip.length, withoutIcon: zip.length - icon };
    };
    return { ours: of('ours'), minimal: of('minimal') };
}
