import { type ChildProcess, spawn } from 'node:child_process';

const usage = 'Usage: tsx scripts/underLoad.ts <how many busy processes> <command> [arguments]\n';

/** Runs a command beside processes that do nothing but keep the machine busy. @returns the command's exit code */
async function underLoad(count: number, [command = '', ...args]: readonly string[]): Promise<number> {
    const busy = Array.from({ length: count }, keepBusy);
    try {
        return await statusOf(spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }));
    } finally {
        busy.forEach((child) => child.kill('SIGKILL'));
    }
}

/** Ends with its parent, even if that is killed: then the pipe between them closes. */
function keepBusy(): ChildProcess {
    const loop = `
        process.stdin.on('close', () => process.exit()).resume();
        const work = () => { const end = Date.now() + 50; while (Date.now() < end); setImmediate(work); };
        work();
    `;
    return spawn(process.execPath, ['-e', loop], { stdio: ['pipe', 'ignore', 'inherit'] });
}

function statusOf(child: ChildProcess): Promise<number> {
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (status) => resolve(status ?? 1));
    });
}

async function main(): Promise<void> {
    const [count, ...command] = process.argv.slice(2);
    if (!/^\d+$/.test(count ?? '') || command.length === 0) {
        process.stderr.write(usage);
        process.exitCode = 2;
        return;
    }
    process.exitCode = await underLoad(Number(count), command);
}

if (require.main === module) {
    void main();
}
