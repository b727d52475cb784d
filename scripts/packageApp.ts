import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

import { shipped, stageApp } from './stageApp';

const root = join(__dirname, '..');

type AppInfo = { readonly nameSlug: string; readonly version: string };

/**
 * Packages the app with rc-apps, from a staged copy.
 * @returns the path of `dist/contact-channels_<version>.zip`
 */
export function packageApp(): string {
    const zip = packagePath();
    const stage = stageApp();
    try {
        runRcApps(['package'], stage.folder);
        mkdirSync(join(root, 'dist'), { recursive: true });
        // Whoever reads the package meanwhile gets a whole one.
        const copy = `${zip}.${process.pid}`;
        copyFileSync(join(stage.folder, 'dist', basename(zip)), copy);
        renameSync(copy, zip);
    } finally {
        stage.remove();
    }
    return zip;
}

/** Packages only when something that ships is newer than the package. @returns its path */
export function packageWhenStale(): string {
    const zip = packagePath();
    if (!existsSync(zip) || shipped.some((name) => newestChange(join(root, name)) > statSync(zip).mtimeMs)) {
        return packageApp();
    }
    return zip;
}

function newestChange(path: string): number {
    const { mtimeMs } = statSync(path);
    return statSync(path).isDirectory()
        ? Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))))
        : mtimeMs;
}

function packagePath(): string {
    const { nameSlug, version } = JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')) as AppInfo;
    return join(root, 'dist', `${nameSlug}_${version}.zip`);
}

/** Runs the installed rc-apps; throws with what it printed when it fails. */
export function runRcApps(args: readonly string[], folder: string): string {
    const rcApps = join(root, 'node_modules', '@rocket.chat', 'apps-cli', 'bin', 'run');
    const run = spawnSync(process.execPath, [rcApps, ...args], { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) {
        throw new Error(`rc-apps ${args[0]} failed:\n${run.stdout}\n${run.stderr}`);
    }
    return run.stdout;
}

if (require.main === module) {
    process.stdout.write(`${packageApp()}\n`);
}
