import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a script ended, and all that it printed. */
export type ScriptRun = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Starts `scripts/<script>.ts` as npm would, with more in its environment; `ended` fails when it cannot be started. */
export function runScript(
    script: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
): { readonly child: ChildProcess; readonly ended: Promise<ScriptRun> } {
    const command = [require.resolve('tsx/cli'), `scripts/${script}.ts`, ...args];
    const cwd = join(__dirname, '..', '..');
    const child = spawn(process.execPath, command, { cwd, env: { ...process.env, ...environment } });
    const ended = new Promise<ScriptRun>((resolve, reject) => {
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (chunk: Buffer) => {
            stdout += chunk.toString();
        });
        child.stderr.on('data', (chunk: Buffer) => {
            stderr += chunk.toString();
        });
        child.on('error', reject);
        child.on('close', (status) => resolve({ status, stdout, stderr }));
    });
    return { child, ended };
}
