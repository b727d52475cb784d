import { randomUUID } from 'node:crypto';

import { createSampleContent, sampleIds } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { registerPageRoutes } from 'contact-channels-workspace/page/buildPage';
import { type RestServer, startRestServer } from 'contact-channels-workspace/rest/server';
import { FakeAppHost, fakeApp } from 'contact-channels-workspace/test/rest/fakeAppHost';
import { type Browser, type Locator, chromium } from 'playwright-core';

import { PersonAtPage } from './PersonAtPage';
import { patienceMs, prepared, watch } from './openPage';

/** The app that the views are of. */
export const appId = fakeApp.id;

const room = sampleIds.rooms.eightChannels;
const userId = sampleIds.users.ana;

export type ViewLook = {
    readonly era?: 'old' | 'new';
    /** Of the bar, in px; the page around it stays as wide as a desktop's. */
    readonly width?: 380 | 320;
    /** Of the whole page, in px; below 600 the bar is all of it. */
    readonly pageWidth?: number;
};

export type FixedView = { readonly id: string; readonly blocks: readonly unknown[] } & Readonly<
    Record<string, unknown>
>;

/** A view with all that the client needs to open it. */
export function whole(view: FixedView): FixedView {
    return { appId, title: { type: 'plain_text', text: 'Contact channels' }, ...view };
}

/**
 * Starts it for the tests of one file, and ends it afterwards. Each test fails that leaves an error on a page's console,
 * throws in a page, or opens a dialog there.
 */
export function useFixedViews(): () => FixedViews {
    let views: FixedViews;

    beforeAll(async () => {
        views = await FixedViews.start();
    });

    afterEach(() => {
        views.host.answer = { success: true };
        expect(views.newProblems()).toEqual([]);
    });

    afterAll(() => views?.stop());

    return () => views;
}

/** The page with views that a test makes up: what stands behind it is no app, but answers what the test says. */
export class FixedViews {
    private readonly problems: string[] = [];

    private readonly people = new Map<string, Promise<PersonAtPage>>();

    private constructor(
        private readonly workspace: Workspace,
        private readonly rest: RestServer,
        private readonly browser: Browser,
        /** What stands for the app: it notes what it is asked. */
        public readonly host: FakeAppHost,
    ) {}

    public static async start(): Promise<FixedViews> {
        const workspace = new Workspace(createSampleContent(new Date()));
        const host = new FakeAppHost();
        const [rest, browser] = await Promise.all([
            startRestServer({
                workspace,
                appHost: host,
                extraRoutes: (fastify) => registerPageRoutes(fastify, { root: prepared('TEST_PAGE') }),
            }),
            chromium.connect(prepared('TEST_BROWSER')),
        ]);
        return new FixedViews(workspace, rest, browser, host);
    }

    public async stop(): Promise<void> {
        await Promise.all(this.browser.contexts().map((context) => context.close()));
        await this.browser.close();
        await this.rest.close();
    }

    /** Ana in her chat with Zoe; the tests of a file share one page for each look. */
    public ana(look: ViewLook = {}): Promise<PersonAtPage> {
        const key = JSON.stringify(look);
        const known = this.people.get(key) ?? this.logIn(look);
        this.people.set(key, known);
        return known;
    }

    /** A view with these blocks and an id of its own. */
    public view(...blocks: readonly unknown[]): FixedView {
        return { id: randomUUID(), blocks };
    }

    /** Opens a view as an app that answers a command would, after what is open, and waits until all of it is drawn. */
    public async show(person: PersonAtPage, view: FixedView): Promise<void> {
        if (await person.bar.isVisible()) {
            await person.page.getByTestId('contextual-bar-close').click();
            await person.bar.waitFor({ state: 'detached' });
        }
        await person.write('/fake');
        await person.page.getByTestId('busy').waitFor({ state: 'detached' });
        this.push('contextual_bar.open', view, this.host.runs.at(-1)?.triggerId);
        await person.bar.waitFor();
        await person.page.evaluate(() => document.fonts.ready);
    }

    /** Sends Ana what an app would send her. */
    public push(type: string, view: FixedView, triggerId: unknown): void {
        const payload = { type, triggerId, appId, view: whole(view) };
        this.workspace.notifyUser(userId, { event: 'uiInteraction', payload });
    }

    /** What went wrong on the pages since it was last asked. */
    public newProblems(): readonly string[] {
        return this.problems.splice(0);
    }

    /** Tells Ana something that no view has to do with. @returns when she can read it, and so all that was pushed before */
    public async tell(
        person: PersonAtPage,
        msg: string,
        more: Readonly<Record<string, unknown>> = {},
    ): Promise<Locator> {
        const payload = {
            _id: randomUUID(),
            rid: room,
            u: { _id: 'bot', username: 'bot', name: 'Bot' },
            msg,
            ts: new Date(),
            ...more,
        };
        const known = await person.page.getByTestId('ephemeral').count();
        this.workspace.notifyUser(userId, { event: 'ephemeralMessage', payload });
        const message = person.page.getByTestId('ephemeral').nth(known);
        await message.waitFor();
        return message;
    }

    private async logIn({ era = 'new', width = 380, pageWidth = 1280 }: ViewLook): Promise<PersonAtPage> {
        const context = await this.browser.newContext({ viewport: { width: pageWidth, height: 800 }, locale: 'en-US' });
        context.setDefaultTimeout(patienceMs);
        watch(context, this.problems);
        const page = await context.newPage();
        await page.goto(`${this.rest.url}/live/${room}?era=${era}`);
        await page.getByTestId('login-ana').click();
        const person = new PersonAtPage(page, context);
        await person.composer.waitFor();
        if (pageWidth >= 600) {
            await page.addStyleTag({ content: `.page-contextual-bar { width: ${width}px !important; }` });
        }
        return person;
    }
}
