import { rmSync } from 'node:fs';

import { buildPage } from 'contact-channels-workspace/page/buildPage';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

import { PersonAtPage } from './PersonAtPage';
import { launchBrowser } from './launchBrowser';
import { packageWhenStale } from '../../scripts/packageApp';

/** Longer than the client waits for an app. */
const patienceMs = 8_000;

export type PageOptions = Pick<BrowserContextOptions, 'viewport'> & {
    /** The livechat room to be in; without it the person is in none. */
    readonly room?: string;
};

export type Site = {
    running(): RunningWorkspace;
    /** Logs a person in, in a browser session of their own. */
    logIn(username: string, options?: PageOptions): Promise<PersonAtPage>;
};

/**
 * Starts the workspace with the page, and a browser, for the tests of one file, and ends them afterwards. Each test
 * fails that leaves an error on a page's console, throws in a page, or opens a dialog there.
 */
export function useSite(): Site {
    const problems: string[] = [];
    let running: RunningWorkspace;
    let browser: Browser;
    let pageRoot = '';

    beforeAll(async () => {
        pageRoot = await buildPage();
        [running, browser] = await Promise.all([
            startWorkspace({ zip: packageWhenStale(), pageRoot }),
            launchBrowser(),
        ]);
    });

    afterEach(async () => {
        running.workspace.fault = { kind: 'none' };
        await Promise.all(browser.contexts().map((context) => context.close()));
        expect(problems.splice(0)).toEqual([]);
    });

    afterAll(async () => {
        await browser?.close();
        await running?.stop();
        rmSync(pageRoot, { recursive: true, force: true });
    });

    return {
        running: () => running,
        async logIn(username, { room, ...options } = {}) {
            const context = await browser.newContext({
                viewport: { width: 1280, height: 800 },
                locale: 'en-US',
                // Where Ana and Maria are.
                timezoneId: 'America/Sao_Paulo',
                ...options,
            });
            context.setDefaultTimeout(patienceMs);
            watch(context, problems);
            const page = await context.newPage();
            await page.goto(`${running.rest.url}${room === undefined ? '/' : `/live/${room}`}`);
            await page.getByTestId(`login-${username}`).click();
            const person = new PersonAtPage(page, context);
            await (
                room === undefined ? page.getByRole('navigation').getByRole('link').first() : person.composer
            ).waitFor();
            return person;
        },
    };
}

/** Notes errors on the console of a context's pages, what is thrown in them, and dialogs. */
export function watch(context: BrowserContext, problems: string[]): void {
    context.on('console', (message) => {
        if (message.type() === 'error') {
            problems.push(`On the console of ${message.page()?.url()}: ${message.text()}`);
        }
    });
    context.on('weberror', (error) => problems.push(`Thrown in ${error.page()?.url()}: ${error.error().message}`));
    context.on('dialog', (dialog) => {
        problems.push(`Dialog: ${dialog.message()}`);
        void dialog.dismiss();
    });
}
