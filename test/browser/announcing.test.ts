import { sampleIds } from 'contact-channels-workspace/model/sample';
import type { Locator } from 'playwright-core';

import { linesOf, type PersonAtPage } from './PersonAtPage';
import { useSite } from './openPage';

const { rooms, users } = sampleIds;

describe('a chat that is assigned, on the page', () => {
    const site = useSite();

    /** The message that only this person sees, once it is there. */
    const announcement = async ({ page }: PersonAtPage): Promise<Locator> => {
        const message = page.getByTestId('ephemeral');
        await message.waitFor();
        return message;
    };

    it('is told to whoever takes it from the queue, with a button that opens the panel, until the page is loaded anew', async () => {
        const ana = await site.logIn('ana');
        await ana.page.getByTestId(`take-${rooms.unknown}`).click();
        await ana.page.locator(`[data-testid="room-${rooms.unknown}"][aria-current="page"]`).waitFor();
        const message = await announcement(ana);
        expect(await linesOf(message)).toEqual(
            expect.arrayContaining([
                'Only you can see this message',
                'guest-7',
                'This chat: Live chat · Not verified',
                '\u26a0\ufe0f Unknown contact: not saved yet',
                'Open contact channels',
            ]),
        );
        expect(await ana.page.getByTestId(`take-${rooms.unknown}`).count()).toBe(0);
        await message.getByRole('button', { name: 'Open contact channels', exact: true }).click();
        await ana.bar.waitFor();
        expect(await ana.lines()).toEqual(expect.arrayContaining(['Contact channels', 'guest-7']));
        await ana.page.reload();
        await ana.composer.waitFor();
        expect(await ana.page.getByTestId('ephemeral').count()).toBe(0);
    });

    it('is told to whoever it is handed over to, in their language', async () => {
        const bob = await site.logIn('bob');
        const maria = await site.logIn('maria');
        await maria.openRoom(rooms.twoVisitors);
        await maria.page.getByTestId('transfer').selectOption(users.bob);
        await bob.openRoom(rooms.twoVisitors);
        expect(await linesOf(await announcement(bob))).toEqual(
            expect.arrayContaining(['Tomás Duarte', 'Dieser Chat: Livechat · Ungeprüft', 'Kontaktkanäle öffnen']),
        );
        expect(await maria.page.getByTestId('ephemeral').count()).toBe(0);
    });
});
