import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { engineVersions, newestEngineVersion } from 'contact-channels-workspace/engine/engineVersions';

const root = join(__dirname, '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/** One run of jest, on one engine. */
type Round = { readonly name: string; readonly engineVersion: string; readonly args: readonly string[] };

/**
 * `npm run test:long`: every test at its full length, and those of the engine on each of the other engines as well; the
 * short passes run all engines by themselves.
 */
const rounds: readonly Round[] = [
    { name: 'Everything', engineVersion: newestEngineVersion, args: [] },
    ...engineVersions
        .filter((engineVersion) => engineVersion !== newestEngineVersion)
        .map((engineVersion) => ({
            name: `Apps-Engine ${engineVersion}`,
            engineVersion,
            args: ['--selectProjects', 'engine', '--testPathIgnorePatterns', '/engine/versions\\.test'],
        })),
];

/** What follows the command goes to jest. @returns the names of the rounds that failed */
function testLong(options: readonly string[]): readonly string[] {
    return rounds
        .filter(({ name, engineVersion, args }) => {
            process.stdout.write(`\n${name}\n`);
            const env = { ...process.env, LONG: '1', ENGINE_VERSION: engineVersion };
            const run = spawnSync(process.execPath, [jest, ...args, ...options], { cwd: root, env, stdio: 'inherit' });
            return run.status !== 0;
        })
        .map(({ name }) => name);
}

if (require.main === module) {
    const failed = testLong(process.argv.slice(2));
    const names = rounds.map(({ name }) => name).join(', ');
    process.stdout.write(failed.length === 0 ? `Passed: ${names}\n` : `Failed: ${failed.join(', ')}\n`);
    process.exitCode = failed.length === 0 ? 0 : 1;
}
