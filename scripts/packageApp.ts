import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

import { runRcApps } from './runRcApps';
import { shipped, type Stage, stageApp, stageSource } from './stageApp';

const root = join(__dirname, '..');

type AppInfo = { readonly nameSlug: string; readonly version: string };

/**
 * Packages the app with rc-apps, from a staged copy.
 * @returns the path of `dist/contact-channels_<version>.zip`
 */
export function packageApp(): string {
    return packageFrom(stageApp(), ['package'], packagePath());
}

/**
 * Packages the sources as they are, which a marketplace review compiles itself.
 * @returns the path of `dist/contact-channels_<version>_source.zip`
 */
export function packageSource(): string {
    return packageFrom(stageSource(), ['package', '--no-compile'], packagePath('_source'));
}

function packageFrom(stage: Stage, command: readonly string[], zip: string): string {
    try {
        runRcApps(command, stage.folder);
        mkdirSync(join(root, 'dist'), { recursive: true });
        // Whoever reads the package meanwhile gets a whole one.
        const copy = `${zip}.${process.pid}`;
        copyFileSync(join(stage.folder, 'dist', basename(packagePath())), copy);
        renameSync(copy, zip);
    } finally {
        stage.remove();
    }
    return zip;
}

/** Packages only when something that ships, or how it is made, is newer than the package. @returns its path */
export function packageWhenStale(): string {
    return isStale(packagePath()) ? packageApp() : packagePath();
}

/** As {@link packageWhenStale}, for the source package. */
export function packageSourceWhenStale(): string {
    const zip = packagePath('_source');
    return isStale(zip) ? packageSource() : zip;
}

function isStale(zip: string): boolean {
    const inputs = [...shipped, 'package.json', 'scripts'];
    return !existsSync(zip) || inputs.some((name) => newestChange(join(root, name)) > statSync(zip).mtimeMs);
}

function newestChange(path: string): number {
    const { mtimeMs } = statSync(path);
    return statSync(path).isDirectory()
        ? Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))))
        : mtimeMs;
}

function packagePath(ending = ''): string {
    const { nameSlug, version } = JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')) as AppInfo;
    return join(root, 'dist', `${nameSlug}_${version}${ending}.zip`);
}

if (require.main === module) {
    process.stdout.write(`${packageApp()}\n${packageSource()}\n`);
}
