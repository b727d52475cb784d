import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');

type Outcome = { readonly script: string; readonly output: string; readonly passed: boolean };

/** Runs scripts of package.json at the same time; what one says is shown when it has ended. @returns whether all passed */
async function runAtOnce(scripts: readonly string[]): Promise<boolean> {
    const outcomes = await Promise.all(
        scripts.map(async (script) => {
            const outcome = await run(script);
            process.stdout.write(`\n> ${script}: ${outcome.passed ? 'passed' : 'failed'}\n${outcome.output}`);
            return outcome;
        }),
    );
    return outcomes.every(({ passed }) => passed);
}

function run(script: string): Promise<Outcome> {
    return new Promise((resolve, reject) => {
        // By a shell, since npm is a script of its own kind on each system.
        const child = spawn('npm', ['run', '--silent', script], { cwd: root, shell: process.platform === 'win32' });
        let output = '';
        const collect = (chunk: Buffer): void => {
            output += chunk.toString();
        };
        child.stdout.on('data', collect);
        child.stderr.on('data', collect);
        child.on('error', reject);
        child.on('close', (status) => resolve({ script, output, passed: status === 0 }));
    });
}

if (require.main === module) {
    void runAtOnce(process.argv.slice(2)).then((passed) => {
        process.exitCode = passed ? 0 : 1;
    });
}
