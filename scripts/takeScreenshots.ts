import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createSampleContent } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { buildPage } from 'contact-channels-workspace/page/buildPage';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import type { Browser, Locator, Page } from 'playwright-core';

import { packageWhenStale } from './packageApp';
import { marketplacePictures, marketplaceRooms, type Picture, pictures } from './pictures';
import { launchBrowser } from '../test/browser/launchBrowser';

const folder = join(__dirname, '..', 'docs', 'images');

/** What only the local workspace's page has. */
const ownSwitches = '.page-switches { display: none !important; }';

/**
 * Takes the pictures of the documentation, in the local workspace.
 * @param prefix only those whose names begin so
 */
async function main(prefix: string): Promise<void> {
    const pageRoot = mkdtempSync(join(tmpdir(), 'contact-channels-page-'));
    mkdirSync(folder, { recursive: true });
    await buildPage({ outDir: pageRoot });
    const browser = await launchBrowser();
    try {
        const content = createSampleContent(new Date());
        const rooms = content.rooms.filter(({ _id }) => marketplaceRooms.includes(_id));
        const contacts = content.contacts.filter(({ _id }) => rooms.some(({ contactId }) => contactId === _id));
        const tidy = { ...content, rooms, contacts };
        await takeAll(startsWith(prefix, pictures), browser, pageRoot, new Workspace(content));
        await takeAll(startsWith(prefix, marketplacePictures), browser, pageRoot, new Workspace(tidy));
    } finally {
        await browser.close();
        rmSync(pageRoot, { recursive: true, force: true });
    }
}

function startsWith(prefix: string, all: readonly Picture[]): readonly Picture[] {
    return all.filter(({ name }) => name.startsWith(prefix));
}

async function takeAll(
    wanted: readonly Picture[],
    browser: Browser,
    pageRoot: string,
    workspace: Workspace,
): Promise<void> {
    const running = await startWorkspace({ zip: packageWhenStale(), pageRoot, workspace });
    try {
        for (const picture of wanted) {
            await take(picture, browser, running);
        }
    } finally {
        await running.stop();
    }
}

async function take(
    picture: Picture,
    browser: Browser,
    { rest, host, app, workspace }: RunningWorkspace,
): Promise<void> {
    const { width = 1024, height = 1000 } = picture;
    await host.updateSetting(app.id, 'fall-back-to-record', picture.fallBack ?? true);
    picture.change?.(workspace);
    for (const [id, value] of Object.entries(picture.settings ?? {})) {
        await host.updateSetting(app.id, id, value);
    }
    const page = await browser.newPage({
        viewport: { width: Math.max(width, 800), height },
        deviceScaleFactor: picture.scale ?? 1,
        locale: 'en-US',
        // Where Ana is, by the offset of her account.
        timezoneId: 'America/Sao_Paulo',
    });
    await page.goto(`${rest.url}/?era=${picture.era ?? 'new'}`);
    await page.getByTestId('login-ana').click();
    await page.getByTestId(`${picture.take ? 'take' : 'room'}-${picture.room}`).waitFor();
    // The choice outlives the page: the workspace keeps it for Ana.
    await page.getByTestId('language').selectOption(picture.language ?? 'en');
    if (picture.dark) {
        await page.getByTestId('theme').click();
    }
    workspace.fault = picture.fault ?? { kind: 'none' };
    await page.getByTestId(`${picture.take ? 'take' : 'room'}-${picture.room}`).click();
    const bar = picture.take ? await announced(page) : await openPanel(page, picture);
    await page.addStyleTag({ content: `${ownSwitches} ${barWidthStyle(picture)}` });
    await page.setViewportSize({ width, height });
    await page.mouse.move(0, 0);
    const path = join(folder, `${picture.name}.png`);
    await (picture.barOnly ? bar.screenshot({ path }) : page.screenshot({ path }));
    await page.close();
}

/** The message that only Ana sees. */
async function announced(page: Page): Promise<Locator> {
    const message = page.getByTestId('ephemeral');
    await message.waitFor();
    return message;
}

function barWidthStyle({ barWidth }: Picture): string {
    return barWidth === undefined ? '' : `.page-contextual-bar { width: ${barWidth}px !important; }`;
}

/** Opens the panel, and goes to what the picture is of. */
async function openPanel(page: Page, { command, choose, row, type }: Picture): Promise<Locator> {
    if (command === undefined) {
        await page.getByTestId('room-menu').click();
        await page.getByTestId('room-action-contact-channels-open').click();
    } else {
        await page.getByTestId('composer').fill(command);
        await page.getByTestId('composer').press('Enter');
    }
    const bar = page.getByTestId('contextual-bar');
    await bar.getByRole('button').nth(1).waitFor();
    if (choose !== undefined) {
        await bar.getByRole('button', { name: 'Options', exact: true }).click();
        await page.getByRole('menuitem', { name: choose, exact: true }).click();
        await bar.getByRole('button', { name: 'Back' }).waitFor();
    }
    if (row !== undefined) {
        await bar
            .locator('.rcx-grid__wrapper')
            .filter({ hasText: new RegExp(`^${row} · `) })
            .getByRole('button')
            .click();
        await bar.getByRole('button', { name: 'Back' }).waitFor();
    }
    if (type !== undefined) {
        await bar.getByRole('textbox').fill(type);
        await bar.getByText(/found$|^\d+ of \d+$/).waitFor();
    }
    return bar;
}

void main(process.argv[2] ?? '');
