import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { stageApp } from './stageApp';

const root = join(__dirname, '..');

/**
 * Packages the app with rc-apps, from a staged copy.
 * @returns the path of `dist/contact-channels_<version>.zip`
 */
export function packageApp(): string {
    const { nameSlug, version } = JSON.parse(readFileSync(join(root, 'app.json'), 'utf8'));
    const zipName = `${nameSlug}_${version}.zip`;
    const stage = stageApp();
    try {
        runRcApps(['package'], stage.folder);
        mkdirSync(join(root, 'dist'), { recursive: true });
        copyFileSync(join(stage.folder, 'dist', zipName), join(root, 'dist', zipName));
    } finally {
        stage.remove();
    }
    return join(root, 'dist', zipName);
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
