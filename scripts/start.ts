import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildPage } from 'contact-channels-workspace/page/buildPage';
import { startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { packageWhenStale } from './packageApp';

const defaultPort = 3000;

/** `npm start`: the packaged app in the local workspace, until Ctrl-C. */
async function main(): Promise<void> {
    const port = readPort(process.env.PORT);
    const pageRoot = mkdtempSync(join(tmpdir(), 'contact-channels-page-'));
    try {
        process.stdout.write('Packaging the app and building the page ...\n');
        const zip = packageWhenStale();
        await buildPage({ outDir: pageRoot });
        const running = await startWorkspace({ zip, port, pageRoot });
        process.stdout.write(`\nContact Channels ${running.app.version} runs at ${running.rest.url}\n`);
        process.stdout.write('Log in as Ana, open a chat and type /contact-channels. Ctrl-C ends it.\n');
        await interrupted();
        await running.stop();
    } finally {
        rmSync(pageRoot, { recursive: true, force: true });
    }
}

function readPort(value: string | undefined): number {
    const port = value === undefined || value === '' ? defaultPort : Number(value);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
        throw new Error(`PORT is "${value}", which is no port number. Use one from 1 to 65535.`);
    }
    return port;
}

function interrupted(): Promise<void> {
    return new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
    });
}

function sentenceFor(error: unknown): string {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
        return `Port ${process.env.PORT || defaultPort} is in use. End what uses it, or choose another: PORT=3001 npm start`;
    }
    return error instanceof Error ? error.message : String(error);
}

main().then(
    // Connections that the browser keeps open would keep the process alive.
    () => process.exit(0),
    (error: unknown) => {
        process.stderr.write(`${sentenceFor(error)}\n`);
        process.exit(1);
    },
);
