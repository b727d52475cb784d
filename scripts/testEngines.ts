import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { engineVersions } from 'contact-channels-workspace/engine/engineVersions';

const root = join(__dirname, '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/**
 * Runs the engine tests on one version after the other; the short passes are left out, as they run all versions by
 * themselves. What follows the command goes to jest. @returns the versions on which tests failed
 */
function testEngines(options: readonly string[]): readonly string[] {
    return engineVersions.filter((version) => {
        process.stdout.write(`\nApps-Engine ${version}\n`);
        const args = [jest, 'test/engine', ...options, '--testPathIgnorePatterns', '/engine/versions\\.test'];
        const env = { ...process.env, ENGINE_VERSION: version };
        return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status !== 0;
    });
}

if (require.main === module) {
    const failed = testEngines(process.argv.slice(2));
    process.stdout.write(
        failed.length === 0
            ? `All engine tests passed on ${engineVersions.join(', ')}.\n`
            : `Engine tests failed on ${failed.join(', ')}.\n`,
    );
    process.exitCode = failed.length === 0 ? 0 : 1;
}
