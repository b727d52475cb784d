import { rmSync } from 'node:fs';

import { buildPage } from 'contact-channels-workspace/page/buildPage';
import type { BrowserServer } from 'playwright-core';

import packageOnce from './packageOnce';
import { startBrowserServer } from '../browser/launchBrowser';

let browsers: BrowserServer | undefined;

/**
 * What all browser tests share: the package, the built page and one browser, in which each test has a context of its
 * own. Jest's workers get the variables.
 */
export default async function prepareSite(): Promise<void> {
    packageOnce();
    const [page, server] = await Promise.all([buildPage(), startBrowserServer()]);
    browsers = server;
    process.env.TEST_PAGE = page;
    process.env.TEST_BROWSER = server.wsEndpoint();
}

/** Ends the browser and removes the page. */
export async function endSite(): Promise<void> {
    await browsers?.close();
    rmSync(process.env.TEST_PAGE ?? '', { recursive: true, force: true });
}
