import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

import { packageWhenStale } from './packageApp';
import type { RestFault } from '../test/workspace/model/documents';
import { sampleIds } from '../test/workspace/model/sample';
import { buildPage } from '../test/workspace/page/buildPage';
import { type RunningWorkspace, startWorkspace } from '../test/workspace/startWorkspace';

const folder = join(__dirname, '..', 'docs', 'images');
const { rooms } = sampleIds;

type Picture = {
    readonly name: string;
    readonly room: string;
    readonly width?: number;
    readonly height?: number;
    readonly language?: string;
    readonly dark?: boolean;
    /** What REST does meanwhile. */
    readonly fault?: RestFault;
    /** What the button to click in the panel reads. */
    readonly click?: string;
    /** Only the contextual bar. */
    readonly barOnly?: boolean;
    readonly fallBack?: boolean;
};

const pictures: readonly Picture[] = [
    { name: 'panel', room: rooms.eightChannels, width: 1280, height: 800 },
    { name: 'panel-dark', room: rooms.eightChannels, dark: true, barOnly: true },
    { name: 'panel-arabic', room: rooms.eightChannels, language: 'ar', barOnly: true },
    { name: 'panel-narrow', room: rooms.eightChannels, width: 320, barOnly: true },
    { name: 'panel-history', room: rooms.eightChannels, click: 'Closed chats', barOnly: true },
    { name: 'panel-look-up', room: rooms.eightChannels, click: 'Look up', barOnly: true },
    { name: 'state-no-channels', room: rooms.withoutChannels, barOnly: true, height: 420 },
    { name: 'state-no-contact', room: rooms.withoutContact, barOnly: true, height: 420 },
    { name: 'state-record', room: rooms.verified, fault: { kind: 'status', status: 500 }, barOnly: true, height: 700 },
    {
        name: 'state-server-failed',
        room: rooms.verified,
        fault: { kind: 'status', status: 500 },
        fallBack: false,
        barOnly: true,
        height: 420,
    },
];

/** Takes the pictures of the documentation, in the local workspace. */
async function main(): Promise<void> {
    const pageRoot = mkdtempSync(join(tmpdir(), 'contact-channels-page-'));
    mkdirSync(folder, { recursive: true });
    await buildPage({ outDir: pageRoot });
    const running = await startWorkspace({ zip: packageWhenStale(), pageRoot });
    const browser = await playwright.launch({
        executablePath: await chromium.executablePath(),
        // A single process cannot open a second page once the first is closed.
        args: chromium.args.filter((argument) => argument !== '--single-process'),
        headless: true,
    });
    try {
        for (const picture of pictures) {
            await take(picture, browser, running);
        }
    } finally {
        await browser.close();
        await running.stop();
        rmSync(pageRoot, { recursive: true, force: true });
    }
}

async function take(
    picture: Picture,
    browser: Browser,
    { rest, host, app, workspace }: RunningWorkspace,
): Promise<void> {
    const { width = 1024, height = 1000 } = picture;
    await host.updateSetting(app.id, 'fall-back-to-record', picture.fallBack ?? true);
    const page = await browser.newPage({ viewport: { width: Math.max(width, 800), height }, locale: 'en-US' });
    await page.goto(rest.url);
    await page.getByTestId('login-ana').click();
    await page.getByTestId(`room-${picture.room}`).waitFor();
    // The choice outlives the page: the workspace keeps it for Ana.
    await page.getByTestId('language').selectOption(picture.language ?? 'en');
    if (picture.dark) {
        await page.getByTestId('theme').click();
    }
    workspace.fault = picture.fault ?? { kind: 'none' };
    await page.getByTestId(`room-${picture.room}`).click();
    await page.getByTestId('room-menu').click();
    await page.getByTestId('room-action-contact-channels-open').click();
    const bar = page.getByTestId('contextual-bar');
    await bar.getByRole('button').nth(1).waitFor();
    if (picture.click !== undefined) {
        await bar.getByRole('button', { name: picture.click, exact: true }).click();
        await bar.getByRole('button', { name: 'Back' }).waitFor();
    }
    await page.setViewportSize({ width, height });
    await page.mouse.move(0, 0);
    const path = join(folder, `${picture.name}.png`);
    await (picture.barOnly ? bar.screenshot({ path }) : page.screenshot({ path }));
    await page.close();
}

void main();
