import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type DeployOptions, deployUsage, readDeployOptions } from './deployOptions';
import { explainDeployment } from './explainDeployment';
import { rcAppsPath } from './runRcApps';
import { stageApp } from './stageApp';

export type Deployment = { readonly kind: 'installed' | 'updated' } | { readonly kind: 'failed'; readonly why: string };

/**
 * Installs or updates the app on a server with rc-apps, from a staged copy. rc-apps reads the account from a file there:
 * it cannot take a token by its flags (it declares `--userid` and reads `userId`), and flags are seen by everybody on
 * the machine. The file goes with the copy, whatever happens.
 */
export async function deployApp({ url, credentials }: DeployOptions): Promise<Deployment> {
    const stage = stageApp();
    try {
        const config = JSON.stringify({ url, ...credentials });
        writeFileSync(join(stage.folder, '.rcappsconfig'), config, { mode: 0o600 });
        const { status, output } = await runDeploy(stage.folder);
        if (status === null) {
            return { kind: 'failed', why: 'The deployment was stopped. Look at the server whether the app is there.' };
        }
        if (status !== 0) {
            return { kind: 'failed', why: explainDeployment(output, url) };
        }
        return { kind: output.includes('App already exists') ? 'updated' : 'installed' };
    } finally {
        stage.remove();
    }
}

/**
 * Waits for rc-apps, which has no status when it was stopped. When this process is asked to end, rc-apps is ended first,
 * so that the copy is removed.
 */
function runDeploy(folder: string): Promise<{ readonly status: number | null; readonly output: string }> {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [rcAppsPath, 'deploy'], { cwd: folder });
        const end = (signal: NodeJS.Signals): boolean => child.kill(signal);
        process.on('SIGINT', end).on('SIGTERM', end);
        let output = '';
        const collect = (chunk: Buffer): void => {
            output += chunk.toString();
        };
        child.stdout.on('data', collect);
        child.stderr.on('data', collect);
        child.on('error', reject);
        child.on('close', (status) => {
            process.off('SIGINT', end).off('SIGTERM', end);
            resolve({ status, output });
        });
    });
}

async function main(): Promise<void> {
    const options = readDeployOptions(process.argv.slice(2), process.env);
    if ('problem' in options) {
        process.stderr.write(`${options.problem}\n\n${deployUsage}\n`);
        process.exitCode = 2;
        return;
    }
    const deployment = await deployApp(options);
    if (deployment.kind === 'failed') {
        process.stderr.write(`${deployment.why}\n`);
        process.exitCode = 1;
        return;
    }
    process.stdout.write(`Contact Channels is ${deployment.kind} on ${options.url}.\n`);
}

if (require.main === module) {
    void main();
}
