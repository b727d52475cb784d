import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The installed rc-apps, to be run with node. */
export const rcAppsPath = join(__dirname, '..', 'node_modules', '@rocket.chat', 'apps-cli', 'bin', 'run');

/** Runs the installed rc-apps; throws with what it printed when it fails. */
export function runRcApps(args: readonly string[], folder: string): string {
    const run = spawnSync(process.execPath, [rcAppsPath, ...args], { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) {
        throw new Error(`rc-apps ${args[0]} failed:\n${run.stdout}\n${run.stderr}`);
    }
    return run.stdout;
}
