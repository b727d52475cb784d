import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IConfigurationExtend, ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import type { IAppInfo } from '@rocket.chat/apps-engine/definition/metadata';
import type { ISlashCommand } from '@rocket.chat/apps-engine/definition/slashcommands';
import { AppPackageParser } from 'apps-engine-1.62.0/server/compiler/AppPackageParser';
import { bundleLegacyApp } from 'apps-engine-1.62.0/server/runtime/deno/bundler';

/** Everything of Node that the app's code sees beside the language itself. */
const globals = { setTimeout, clearTimeout };

type AppClass = new (
    info: IAppInfo,
    logger: ILogger,
) => App & {
    extendConfiguration(configuration: IConfigurationExtend): Promise<void>;
};

/** The packaged app in a bare context of Node, with no engine around it. */
export class PlainApp {
    /** The modules that its code asked for. */
    public readonly required: string[] = [];

    private constructor(
        public readonly command: ISlashCommand,
        required: readonly string[],
    ) {
        this.required.push(...required);
    }

    /** Bundles the package with the engine's own bundler, as a server does, and lets the app register its command. */
    public static async load(zip: Buffer): Promise<PlainApp> {
        const appPackage = await new AppPackageParser().unpackageApp(zip);
        await bundleLegacyApp(appPackage);
        const required: string[] = [];
        const AppOfPackage = runBundle(appPackage.files[appPackage.info.classFile] ?? '', (module) => {
            required.push(module);
            return requireAllowed(module);
        });
        const app = new AppOfPackage(appPackage.info, silentLogger);
        return new PlainApp(await commandOf(app), required);
    }
}

function runBundle(code: string, requireForApp: (module: string) => unknown): AppClass {
    const context = vm.createContext({ ...globals });
    const exports = vm.runInContext(
        `(require) => { const module = { exports: {} }; ((exports) => { ${code}\n })(module.exports); return module.exports; }`,
        context,
    ) as (requireForApp: (module: string) => unknown) => Readonly<Record<string, AppClass>>;
    // The engine takes the first export as well.
    const [AppOfPackage] = Object.values(exports(requireForApp));
    if (AppOfPackage === undefined) {
        throw new Error('The package exports nothing.');
    }
    return AppOfPackage;
}

/** The oldest engine is the strictest: it does not take names with `node:`. */
export const allowedModules = readAllowedModules('@rocket.chat/apps-engine');

function requireAllowed(module: string): unknown {
    if (!allowedModules.includes(module) && !module.startsWith('@rocket.chat/apps-engine/')) {
        throw new Error(`Module ${module} is not allowed`);
    }
    // eslint-disable-next-line import/no-dynamic-require, @typescript-eslint/no-require-imports
    return require(module);
}

/** The lists that stand in the engine's runtime. */
function readAllowedModules(enginePackage: string): readonly string[] {
    const folder = dirname(require.resolve(`${enginePackage}/package.json`));
    const source = readFileSync(join(folder, 'deno-runtime', 'handlers', 'app', 'construct.ts'), 'utf8');
    return ['ALLOWED_NATIVE_MODULES', 'ALLOWED_EXTERNAL_MODULES'].flatMap((name) => {
        const list = new RegExp(`const ${name} = \\[([^\\]]+)\\]`).exec(source)?.[1];
        if (list === undefined) {
            throw new Error(`The engine's runtime has no ${name}.`);
        }
        return [...list.matchAll(/'([^']+)'/g)].flatMap(([, module]) => module ?? []);
    });
}

const silentLogger = new Proxy({}, { get: () => () => undefined }) as ILogger;

async function commandOf(app: InstanceType<AppClass>): Promise<ISlashCommand> {
    const commands: ISlashCommand[] = [];
    await app.extendConfiguration({
        settings: { provideSetting: async () => undefined },
        ui: { registerButton: () => undefined },
        slashCommands: { provideSlashCommand: async (command: ISlashCommand) => commands.push(command) },
    } as unknown as IConfigurationExtend);
    const [command] = commands;
    if (command === undefined) {
        throw new Error('The app registered no command.');
    }
    return command;
}
