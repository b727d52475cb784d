import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/** Starts a headless Chromium: the one that CHROMIUM_PATH names, or the one that comes as an npm package (Linux). */
export function launchBrowser(): Promise<Browser> {
    return chromium.launch(launchOptions());
}

/** The same for several processes, which connect to its endpoint. */
export function startBrowserServer(): Promise<BrowserServer> {
    return chromium.launchServer({ ...launchOptions(), host: '127.0.0.1' });
}

function launchOptions(): LaunchOptions {
    return {
        executablePath: process.env.CHROMIUM_PATH || unpackedBrowser(),
        // As root, in a container, there is no sandbox; nothing but the local page is ever opened.
        args: ['--no-sandbox', '--font-render-hinting=none'],
        headless: true,
    };
}

/**
 * The package unpacks to a fixed path and takes whatever it finds there, even what another process is still writing.
 * So it gets a folder of its own, and only a whole browser is moved to where all test files look for it.
 */
function unpackedBrowser(): string {
    const kept = join(tmpdir(), `contact-channels-chromium-${packageVersion()}`);
    if (!existsSync(kept)) {
        const folder = mkdtempSync(join(tmpdir(), 'contact-channels-unpack-'));
        try {
            unpackInto(folder);
            renameSync(join(folder, 'chromium'), kept);
        } finally {
            rmSync(folder, { recursive: true, force: true });
        }
    }
    return kept;
}

function unpackInto(folder: string): void {
    const script = "require('@sparticuz/chromium').executablePath().catch((error) => { throw error; });";
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
        cwd: __dirname,
        env: { ...process.env, TMPDIR: folder },
        encoding: 'utf8',
    });
    if (status !== 0) {
        throw new Error(`The browser could not be unpacked: ${stderr}`);
    }
}

function packageVersion(): string {
    const entry = require.resolve('@sparticuz/chromium');
    const path = join(entry, '..', '..', '..', 'package.json');
    return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version;
}
