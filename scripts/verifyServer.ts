import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { StepFailure } from './verify/StepFailure';
import { textAt } from './verify/foreignData';
import { verify } from './verify/verify';
import { readVerifyOptions, verifyUsage } from './verifyOptions';

/** `npm run verify`: exit code 0 only when all of it holds, 1 when something does not, 2 when it was not called right. */
async function main(): Promise<void> {
    const options = readVerifyOptions(process.argv.slice(2), process.env);
    if ('problem' in options) {
        process.stderr.write(`${options.problem}\n\n${verifyUsage}\n`);
        process.exitCode = 2;
        return;
    }
    const holds = await verify(options, {
        appId: readAppId(),
        print: (line) => process.stdout.write(`${line}\n`),
        interrupted: interrupted(),
    });
    process.exitCode = holds ? 0 : 1;
}

function readAppId(): string {
    const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '..', 'app.json'), 'utf8'));
    return textAt(manifest, 'id') ?? '';
}

/** Rejects when this process is asked to end, so that a test chat is closed first. */
function interrupted(): Promise<never> {
    return new Promise((_resolve, reject) => {
        const end = (): void => reject(new StepFailure('It was stopped.', 'Run it again.'));
        process.once('SIGINT', end).once('SIGTERM', end);
    });
}

if (require.main === module) {
    void main();
}
