import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

import { PersonAtPage } from './PersonAtPage';
import { packageWhenStale } from '../../scripts/packageApp';

/** Far longer than anything takes on a busy machine. */
export const patienceMs = 60_000;

const desktop = { width: 1280, height: 800 };

export type PageOptions = Pick<BrowserContextOptions, 'viewport'> & {
    /** The livechat room to be in; without it the person is in none. */
    readonly room?: string;
    readonly era?: Era;
    /** Of the bar, in px; the page around it stays as wide as a desktop's. */
    readonly barWidth?: BarWidth;
};

export type Look = Pick<PageOptions, 'era' | 'barWidth'>;

export type Era = 'old' | 'new';
export type BarWidth = 380 | 320;

/** How the client can look: the two eras of its design, with the bar as wide as it is, and on a small screen. */
export const looks = [
    { era: 'new', barWidth: 380 },
    { era: 'new', barWidth: 320 },
    { era: 'old', barWidth: 380 },
    { era: 'old', barWidth: 320 },
] as const;

export type Site = {
    running(): RunningWorkspace;
    /** Logs a person in, in a browser session of their own. */
    logIn(username: string, options?: PageOptions): Promise<PersonAtPage>;
    /**
     * The same person for all tests of the file, for those that only look at what is shown: logged in once for each look,
     * and in this room each time, at a desktop without a panel. What else was changed on the page stays as it is, messages included.
     */
    stay(username: string, room: string, look?: Look): Promise<PersonAtPage>;
};

/**
 * Starts the workspace with the page for the tests of one file, connects to the browser of the run, and ends both
 * afterwards. Each test fails that leaves an error on a page's console, throws in a page, or opens a dialog there.
 */
export function useSite(): Site {
    const problems: string[] = [];
    let running: RunningWorkspace;
    let browser: Browser;
    const staying = new Map<string, PersonAtPage>();

    beforeAll(async () => {
        [running, browser] = await Promise.all([
            startWorkspace({ zip: packageWhenStale(), pageRoot: prepared('TEST_PAGE') }),
            chromium.connect(prepared('TEST_BROWSER')),
        ]);
    });

    afterEach(async () => {
        running.workspace.fault = { kind: 'none' };
        const kept = [...staying.values()].map(({ context }) => context);
        await Promise.all(
            browser
                .contexts()
                .filter((context) => !kept.includes(context))
                .map((context) => context.close()),
        );
        expect(problems.splice(0)).toEqual([]);
    });

    afterAll(async () => {
        await browser?.close();
        await running?.stop();
    });

    const logIn: Site['logIn'] = async (username, { room, era = 'new', barWidth, ...options } = {}) => {
        const context = await browser.newContext({
            viewport: desktop,
            locale: 'en-US',
            // Where Ana and Maria are.
            timezoneId: 'America/Sao_Paulo',
            ...options,
        });
        context.setDefaultTimeout(patienceMs);
        watch(context, problems);
        const page = await context.newPage();
        await page.goto(`${running.rest.url}${room === undefined ? '/' : `/live/${room}`}?era=${era}`);
        await page.getByTestId(`login-${username}`).click();
        const person = new PersonAtPage(page, context);
        await (room === undefined ? page.getByRole('navigation').getByRole('link').first() : person.composer).waitFor();
        if (barWidth !== undefined) {
            await page.addStyleTag({ content: `.page-contextual-bar { width: ${barWidth}px !important; }` });
        }
        return person;
    };

    return {
        running: () => running,
        logIn,
        async stay(username, room, look = {}) {
            const key = `${username} ${JSON.stringify(look)}`;
            const person = staying.get(key) ?? (await logIn(username, { room, ...look }));
            staying.set(key, person);
            await person.page.setViewportSize(desktop);
            await person.closePanel();
            await person.openRoom(room);
            return person;
        },
    };
}

/** What was made for all browser tests before they began. */
export function prepared(name: string): string {
    const value = process.env[name];
    if (value === undefined) {
        throw new Error(`${name} is missing: Jest's project "browser" prepares it.`);
    }
    return value;
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
