import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { runRcApps } from './runRcApps';
import { shipped, stageApp } from './stageApp';

const root = join(__dirname, '..');

type AppInfo = { readonly nameSlug: string; readonly version: string };

/**
 * Packages the app with rc-apps, from a staged copy.
 * @returns the path of `dist/contact-channels_<version>.zip`
 */
export function packageApp(): string {
    const { folder, remove } = stageApp();
    try {
        runRcApps(['package'], folder);
        return publish(join(folder, 'dist', basename(packagePath())), packagePath());
    } finally {
        remove();
    }
}

/** Puts a package where it belongs. Whoever reads it meanwhile gets a whole one. @returns its path */
export function publish(made: string, zip: string): string {
    const copy = `${zip}.${process.pid}`;
    mkdirSync(dirname(zip), { recursive: true });
    copyFileSync(made, copy);
    renameSync(copy, zip);
    return zip;
}

/** Packages only when something that ships, or how it is made, is newer than the package. @returns its path */
export function packageWhenStale(): string {
    return isStale(packagePath()) ? packageApp() : packagePath();
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

/** @returns where the package of the version at hand lies in `dist` */
export function packagePath(ending = ''): string {
    const { nameSlug, version } = JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')) as AppInfo;
    return join(root, 'dist', `${nameSlug}_${version}${ending}.zip`);
}
