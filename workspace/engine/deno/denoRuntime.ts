import { createHash } from 'node:crypto';
import {
    chmodSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import { enginePackage, type EngineVersion } from '../engineVersions';
import type { ClockMove } from './standIns/movedClock';

const projectRoot = join(__dirname, '..', '..', '..');
const standIns = join(__dirname, 'standIns');

export type DenoRuntimeOptions = {
    /** Whether {@link DenoRuntime.moveClocks} can move the clocks of the apps' processes; off in normal runs. */
    readonly movableClocks?: boolean;
    /**
     * How many times slower the apps' own time passes; 1 in normal runs. For work that a busy machine does not do within
     * the time that the app gives itself.
     */
    readonly slowness?: number;
    /** Whether `measureMemory` can ask the apps' processes what they keep; off in normal runs. */
    readonly measurable?: boolean;
};

export type DenoRuntime = {
    /** The engine's folder for temporary files; the link to its runtime lies in it. */
    readonly tempFolder: string;
    /** From now on the apps' processes see this much of a difference to the machine's clock. */
    moveClocks(move: ClockMove): void;
    remove(): void;
};

/**
 * Makes the engine find a `deno` that runs its published runtime. The engine starts whatever `deno` is first on PATH
 * with the runtime's own configuration, which points at modules of other registries and at engine sources that are not
 * published; a small launcher swaps in one that resolves everything from the installed packages.
 */
export function prepareDenoRuntime(
    engineVersion: EngineVersion,
    { movableClocks = false, slowness = 1, measurable = false }: DenoRuntimeOptions = {},
): DenoRuntime {
    const engineFolder = dirname(require.resolve(`${enginePackage(engineVersion)}/package.json`));
    const tempFolder = mkdtempSync(join(tmpdir(), 'contact-channels-engine-'));
    const config = join(tempFolder, 'deno.json');
    const writeAll = writeAllBehind(tempFolder, [
        ...(movableClocks ? movedClocks(tempFolder) : []),
        ...(slowness > 1 ? slowedClock(slowness) : []),
        ...(measurable ? [`import '${standInUrl('measuredMemory.ts')}';`] : []),
    ]);
    writeFileSync(config, JSON.stringify(denoConfig(engineFolder, linkEngine(tempFolder, engineFolder), writeAll)));

    const binFolder = join(tempFolder, 'bin');
    mkdirSync(binFolder);
    const launcher = join(binFolder, 'deno');
    writeFileSync(launcher, launcherScript({ config, measurable, tempFolder }));
    chmodSync(launcher, 0o755);

    const path = process.env.PATH;
    process.env.PATH = `${binFolder}${delimiter}${path ?? ''}`;
    // Compiled modules are kept between runs, outside the installed packages.
    process.env.DENO_DIR = cacheFolder(engineFolder);
    return {
        tempFolder,
        moveClocks: (move) => writeClockFile(tempFolder, move),
        remove: () => {
            process.env.PATH = (process.env.PATH ?? '')
                .split(delimiter)
                .filter((part) => part !== binFolder)
                .join(delimiter);
            rmSync(tempFolder, { recursive: true, force: true });
        },
    };
}

/**
 * The links that the engine's runtime is reached by. Deno refuses a main module inside `node_modules`; engines from
 * 1.60 on make that link in this very place, and content themselves with ours.
 * @returns the address below which the runtime looks for the engine's own modules
 */
function linkEngine(tempFolder: string, engineFolder: string): string {
    symlinkSync(join(engineFolder, 'deno-runtime'), join(tempFolder, 'deno-runtime'), 'junction');
    symlinkSync(engineFolder, join(tempFolder, 'apps-engine'), 'junction');
    // When it requires a module the runtime takes the first `src/` out of the path, wherever that stands.
    return pathToFileURL(join(tempFolder, 'apps-engine', 'src') + sep).href;
}

type Launch = { readonly config: string; readonly measurable: boolean; readonly tempFolder: string };

/**
 * Engines before 1.60 name neither a configuration nor `--cached-only`, and start the runtime where it is installed:
 * all versions get the same here. `exec`, so that the process that the engine kills is the runtime itself.
 */
function launcherScript({ config, measurable, tempFolder }: Launch): string {
    const readable = [projectRoot, standIns, tempFolder];
    const options = [`--config=${config}`, '--cached-only'];
    return [
        '#!/bin/sh',
        'for argument do',
        '    shift',
        '    case "$argument" in',
        `        run) set -- "$@" run ${options.map(shellQuote).join(' ')} ;;`,
        '        --config=*|--cached-only) ;;',
        `        --allow-read=*) set -- "$@" "$argument,"${shellQuote(readable.join(','))} ;;`,
        `        */deno-runtime/main.ts) set -- "$@" ${shellQuote(join(tempFolder, 'deno-runtime', 'main.ts'))} ;;`,
        '        *) set -- "$@" "$argument" ;;',
        '    esac',
        'done',
        ...(measurable ? ['export DENO_V8_FLAGS=--expose-gc'] : []),
        `exec ${shellQuote(denoExecutable())} "$@"`,
        '',
    ].join('\n');
}

function shellQuote(text: string): string {
    return `'${text.replace(/'/g, `'\\''`)}'`;
}

/** The executable inside the installed `deno` package, without its wrapper for Node. */
function denoExecutable(): string {
    const folder = dirname(require.resolve('deno/package.json'));
    const name = process.platform === 'win32' ? 'deno.exe' : 'deno';
    const platformFolder = join(dirname(folder), '@deno');
    const candidates = [
        ...(existsSync(platformFolder)
            ? readdirSync(platformFolder).map((entry) => join(platformFolder, entry, name))
            : []),
        join(folder, name),
    ];
    const found = candidates.find((candidate) => existsSync(candidate));
    if (found === undefined) {
        throw new Error('No deno executable is installed. Run `npm ci` on this machine.');
    }
    return found;
}

function standInUrl(name: string): string {
    return pathToFileURL(join(standIns, name)).href;
}

function writeClockFile(tempFolder: string, move: ClockMove): string {
    const file = join(tempFolder, 'clock.json');
    writeFileSync(file, JSON.stringify(move));
    return file;
}

function movedClocks(tempFolder: string): readonly string[] {
    const clockFile = writeClockFile(tempFolder, { passed: 0, set: 0 });
    return [
        `import { moveClocks } from '${standInUrl('movedClock.ts')}';`,
        `moveClocks(${JSON.stringify(clockFile)});`,
    ];
}

function slowedClock(slowness: number): readonly string[] {
    return [`import { slowClock } from '${standInUrl('slowedClock.ts')}';`, `slowClock(${slowness});`];
}

/** The runtime loads `writeAll` before any app's code. @returns the address of a module with the lines before it */
function writeAllBehind(tempFolder: string, lines: readonly string[]): string {
    if (lines.length === 0) {
        return standInUrl('writeAll.ts');
    }
    const module = join(tempFolder, 'writeAll.ts');
    writeFileSync(module, [`export { writeAll } from '${standInUrl('writeAll.ts')}';`, ...lines, ''].join('\n'));
    return pathToFileURL(module).href;
}

function denoConfig(engineFolder: string, linkedEngineUrl: string, writeAll: string): unknown {
    const engineUrl = pathToFileURL(engineFolder + sep).href;
    return {
        nodeModulesDir: 'manual',
        unstable: ['detect-cjs'],
        imports: {
            ...Object.fromEntries(
                [
                    '@msgpack/msgpack',
                    '@rocket.chat/ui-kit',
                    'acorn',
                    'acorn-walk',
                    'astring',
                    'jsonrpc-lite',
                    'stack-trace',
                    'uuid',
                ].map((name) => [name, pathToFileURL(require.resolve(name)).href]),
            ),
            ...publishedModules(engineFolder, engineUrl),
            '@rocket.chat/apps-engine/': linkedEngineUrl,
            '@std/io': writeAll,
            'https://deno.land/std@0.216.0/io/write_all.ts': writeAll,
            '@std/cli/parse-args': standInUrl('parseArgs.ts'),
            '@std/streams': standInUrl('toArrayBuffer.ts'),
        },
    };
}

/** The runtime imports the engine's TypeScript sources; the package has them compiled. */
function publishedModules(engineFolder: string, engineUrl: string): Readonly<Record<string, string>> {
    const specifiers = new Set<string>();
    for (const file of typeScriptFiles(join(engineFolder, 'deno-runtime'))) {
        for (const [, path] of readFileSync(file, 'utf8').matchAll(/'@rocket\.chat\/apps-engine\/([^']+)\.ts'/g)) {
            if (path !== undefined && existsSync(join(engineFolder, `${path}.js`))) {
                specifiers.add(path);
            }
        }
    }
    return Object.fromEntries(
        [...specifiers].map((path) => [`@rocket.chat/apps-engine/${path}.ts`, `${engineUrl}${path}.js`]),
    );
}

function typeScriptFiles(folder: string): readonly string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            return entry.name === 'tests' ? [] : typeScriptFiles(path);
        }
        return entry.name.endsWith('.ts') ? [path] : [];
    });
}

function cacheFolder(engineFolder: string): string {
    const name = createHash('sha256').update(engineFolder).digest('hex').slice(0, 16);
    const folder = join(tmpdir(), `contact-channels-deno-${name}`);
    mkdirSync(folder, { recursive: true });
    return folder;
}
