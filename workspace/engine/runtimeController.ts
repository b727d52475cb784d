import { ChildProcess } from 'node:child_process';

import type { ProxiedApp } from 'apps-engine-1.62.0/server/ProxiedApp';

type RuntimeController = ReturnType<ProxiedApp['getRuntimeController']>;

/** Engines before 1.56. */
type OlderApp = { readonly getDenoRuntime: () => RuntimeController };

/** What the engine holds of an app's process. */
export function runtimeController(app: ProxiedApp | OlderApp): RuntimeController {
    return 'getDenoRuntime' in app ? app.getDenoRuntime() : app.getRuntimeController();
}

/** The app's process as the engine knows it, dead or alive. */
export function runtimeProcess(app: ProxiedApp): ChildProcess | undefined {
    const child: unknown = Reflect.get(runtimeController(app), 'deno');
    return child instanceof ChildProcess ? child : undefined;
}
