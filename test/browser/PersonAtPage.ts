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

    /** The row of what is named so: a section with its state, its time and what leads on. */
    public row(title: string | RegExp): Locator {
        return this.bar.locator('.rcx-grid__wrapper').filter({ has: this.page.getByText(title, { exact: true }) });
    }

    /** Goes to the page of a channel. */
    public async more(title: string | RegExp): Promise<void> {
        await this.clickIn(title, sentence('more'));
        await this.button(sentence('back')).waitFor();
    }

    /** Clicks the button in a row and waits for the answer. */
    public async clickIn(title: string | RegExp, label: string): Promise<void> {
        const answered = this.interactionAnswered();
        await this.row(title).getByRole('button', { name: label, exact: true }).click();
        await answered;
        await this.page.getByTestId('busy').waitFor({ state: 'detached' });
    }

    /** Chooses in the menu of the panel's head, the only one there is. */
    public async choose(choice: string): Promise<Response> {
        await this.bar.getByRole('button', { name: 'Options', exact: true }).click();
        const answered = this.interactionAnswered();
        await this.page.getByRole('menuitem', { name: choice, exact: true }).click();
        const response = await answered;
        await this.page.getByTestId('busy').waitFor({ state: 'detached' });
        return response;
    }

    /** Chooses in the one of the panel's selects that shows this. */
    public async select(shown: string, option: string): Promise<void> {
        await this.bar.getByText(shown, { exact: true }).click();
        const answered = this.interactionAnswered();
        await this.page.getByRole('option', { name: option, exact: true }).click();
        await answered;
        await this.page.getByTestId('busy').waitFor({ state: 'detached' });
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

/** What can be read in an element, line by line; icons are letters of a font, dates have spaces of several kinds. */
export async function linesOf(element: Locator): Promise<readonly string[]> {
    const text = await element.innerText();
    return text
        .split('\n')
        .map((line) => line.replace(/[\s\p{Co}]+/gu, ' ').trim())
        .filter((line) => line !== '');
}

export type Row = { readonly title: string; readonly state: string; readonly time: string };

/** The rows of a list of channels: each ends with the button that leads to its page. */
export function rowsOf(lines: readonly string[], language = 'en'): readonly Row[] {
    return lines.flatMap((line, index) => {
        const [title = '', state = '', time = ''] = lines.slice(Math.max(0, index - 3), index);
        return line === sentence('more', language) ? [{ title, state, time }] : [];
    });
}

export function titlesOf(lines: readonly string[], language = 'en'): readonly string[] {
    return rowsOf(lines, language).map(({ title }) => title);
}
