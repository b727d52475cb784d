import type { BrowserContext, Locator, Page, Response } from 'playwright-core';

import { sentence } from './sentences';

/** Somebody in front of the page: does what a person does there and reads what a person sees. */
export class PersonAtPage {
    /** The panel. */
    public readonly bar: Locator;

    public readonly composer: Locator;

    constructor(
        public readonly page: Page,
        public readonly context: BrowserContext,
    ) {
        this.bar = page.getByTestId('contextual-bar');
        this.composer = page.getByTestId('composer');
    }

    /** Chooses a room in the list. */
    public async openRoom(roomId: string): Promise<void> {
        await this.page.getByTestId(`room-${roomId}`).click();
        await this.page.locator(`[data-testid="room-${roomId}"][aria-current="page"]`).waitFor();
        await this.composer.waitFor();
    }

    /** Writes a line into the composer and sends it. */
    public async write(line: string): Promise<void> {
        await this.composer.fill(line);
        await this.composer.press('Enter');
    }

    /** @returns the lines of the panel that the command opens */
    public async openByCommand(): Promise<readonly string[]> {
        return this.opening(() => this.write('/contact-channels'));
    }

    /** @returns the lines of the panel that the room menu opens */
    public async openByMenu(): Promise<readonly string[]> {
        return this.opening(async () => {
            await this.page.getByTestId('room-menu').click();
            await this.page.getByTestId('room-action-contact-channels-open').click();
        });
    }

    /** Closes the panel where there is one. */
    public async closePanel(): Promise<void> {
        if (await this.bar.isVisible()) {
            await this.page.getByTestId('contextual-bar-close').click();
            await this.bar.waitFor({ state: 'detached' });
        }
    }

    /** Clicks a button of the panel and waits until the app's answer can be seen. */
    public async click(label: string): Promise<Response> {
        const answered = this.interactionAnswered();
        await this.button(label).click();
        const response = await answered;
        await this.page.getByTestId('busy').waitFor({ state: 'detached' });
        return response;
    }

    /** Follows a link of the panel. @returns the same person in the tab that it opens */
    public async follow(link: Locator): Promise<PersonAtPage> {
        const [tab] = await Promise.all([this.context.waitForEvent('page'), link.click()]);
        return new PersonAtPage(tab, this.context);
    }

    public button(label: string): Locator {
        return this.bar.getByRole('button', { name: label, exact: true });
    }

    /** Opens the menu in the row of a channel: the first that is beside the name of the row or below it. */
    public async openMenu(channel: string): Promise<void> {
        const name = this.bar.getByText(channel, { exact: true }).last();
        const menus = this.bar.getByRole('button', { name: 'Options', exact: true });
        const { y: top } = await placeOf(name);
        for (const menu of await menus.all()) {
            const { y, height } = await placeOf(menu);
            if (y + height / 2 >= top) {
                await menu.click();
                await this.page.getByRole('menu').waitFor();
                return;
            }
        }
        throw new Error(`The row of ${channel} has no menu.`);
    }

    /** Chooses in the menu in the row of a channel. */
    public async choose(channel: string, choice: string): Promise<void> {
        await this.openMenu(channel);
        const answered = this.interactionAnswered();
        await this.page.getByRole('menuitem', { name: choice, exact: true }).click();
        await answered;
    }

    /** Chooses in the one of the panel's selects that shows this. */
    public async select(shown: string, option: string): Promise<void> {
        await this.bar.getByText(shown, { exact: true }).click();
        const answered = this.interactionAnswered();
        await this.page.getByRole('option', { name: option, exact: true }).click();
        await answered;
    }

    /** Resolves when the app has answered the next interaction. */
    public interactionAnswered(): Promise<Response> {
        return this.page.waitForResponse((response) => response.url().includes('/api/apps/ui.interaction/'));
    }

    /** Waits until the panel has a line that is just this. */
    public async reads(line: string | RegExp): Promise<void> {
        await this.bar.getByText(line, { exact: true }).first().waitFor();
    }

    /** The lines of the panel as they can be read, its title first. */
    public async lines(): Promise<readonly string[]> {
        return linesOf(this.bar);
    }

    /** Reads the panel that an action opens, not the one that may still be open before it. */
    private async opening(action: () => Promise<void>): Promise<readonly string[]> {
        const before = (await this.bar.count()) === 0 ? '' : await this.bar.getAttribute('data-view-id');
        await action();
        await this.bar.and(this.page.locator(`:not([data-view-id="${before}"])`)).waitFor();
        return this.lines();
    }

    /** Makes the REST API fail in one of the ways that the page offers. */
    public async chooseFault(name: string): Promise<void> {
        const choice = this.page.getByTestId(`fault-${name}`);
        if (!(await choice.isVisible())) {
            await this.page.getByTestId('faults').click();
        }
        const set = this.page.waitForResponse((response) => response.url().endsWith('/workspace/fault'));
        await choice.click();
        await set;
    }

    public async chooseLanguage(language: string): Promise<void> {
        await this.page.getByTestId('language').selectOption(language);
        await this.page.locator(`html[lang="${language}"]`).waitFor();
    }
}

async function placeOf(element: Locator): Promise<{ readonly y: number; readonly height: number }> {
    const box = await element.boundingBox();
    if (box === null) {
        throw new Error('What is looked for is not seen.');
    }
    return box;
}

/** What can be read in an element, line by line; icons are letters of a font, dates have spaces of several kinds. */
export async function linesOf(element: Locator): Promise<readonly string[]> {
    const text = await element.innerText();
    return text
        .split('\n')
        .map((line) => line.replace(/[\s\p{Co}]+/gu, ' ').trim())
        .filter((line) => line !== '');
}

/** Divides what comes after a panel's head into its rows, each of which begins with the name of a channel. */
export function rowsOf(lines: readonly string[], names: readonly string[]): readonly (readonly string[])[] {
    const list = lines.slice(lines.indexOf(sentence('hand-over')) + 1);
    const starts = list.flatMap((line, index) => (names.includes(line) ? [index] : []));
    return starts.map((start, index) => list.slice(start, starts[index + 1]));
}
