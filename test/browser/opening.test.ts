import { sampleIds } from 'contact-channels-workspace/model/sample';

import { linesOf } from './PersonAtPage';
import { useSite } from './openPage';
import { sentence } from './sentences';

const { rooms, users } = sampleIds;

describe('the way to the panel', () => {
    const site = useSite();

    it('begins with Ana logging in and choosing a chat', async () => {
        const ana = await site.logIn('ana');
        expect(await ana.page.getByTestId('own-user').innerText()).toBe('Ana Lima');
        await ana.openRoom(rooms.eightChannels);
        expect(new URL(ana.page.url()).pathname).toBe(`/live/${rooms.eightChannels}`);
        expect(await ana.page.getByRole('heading', { level: 1 }).innerText()).toBe('Zoe Okafor');
        expect(await ana.bar.count()).toBe(0);
    });

    it('is the command, which the composer completes with Tab', async () => {
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        await ana.composer.pressSequentially('/conta');
        const offered = ana.page.getByTestId('command-option-contact-channels');
        await offered.waitFor();
        expect(await offered.innerText()).toContain(sentence('command-description'));
        await ana.composer.press('Tab');
        expect(await ana.composer.inputValue()).toBe('/contact-channels ');
        await ana.composer.press('Enter');
        expect((await ana.lines()).slice(0, 2)).toEqual(['Contact channels', 'Zoe Okafor']);
        expect(await ana.composer.inputValue()).toBe('');
        expect(await ana.page.getByTestId('message').count()).toBe(2);
    });

    it('is the command, which the composer completes by a click', async () => {
        const ana = await site.logIn('ana', { room: rooms.verified });
        await ana.composer.fill('/');
        await ana.page.getByTestId('command-option-contact-channels').click();
        await ana.page.getByTestId('send').click();
        expect(await ana.lines()).toContain('Vivian Verhoeven');
    });

    it('is the entry of the room menu, with the same panel', async () => {
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        await ana.page.getByTestId('room-menu').click();
        const entry = ana.page.getByTestId('room-action-contact-channels-open');
        await entry.waitFor();
        expect(await entry.innerText()).toBe(sentence('open-button'));
        await entry.click();
        const byMenu = await ana.lines();
        await ana.page.getByTestId('contextual-bar-close').click();
        await ana.bar.waitFor({ state: 'detached' });
        const withoutTime = (lines: readonly string[]): readonly string[] =>
            lines.filter((line) => !/^Read at|min ago/.test(line));
        expect(withoutTime(await ana.openByCommand())).toEqual(withoutTime(byMenu));
    });

    it('ends by Escape and by going to another room', async () => {
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        await ana.openByMenu();
        await ana.page.locator('[data-testid="contextual-bar-close"]:focus').waitFor();
        await ana.page.keyboard.press('Escape');
        await ana.bar.waitFor({ state: 'detached' });
        await ana.openByMenu();
        await ana.openRoom(rooms.verified);
        await ana.bar.waitFor({ state: 'detached' });
        expect(await ana.openByMenu()).toContain('Vivian Verhoeven');
    });

    it('is not in the general channel, where the command says why', async () => {
        const ana = await site.logIn('ana');
        await ana.openRoom(rooms.general);
        expect(await ana.page.getByTestId('room-menu').count()).toBe(0);
        expect(await ana.openByCommand()).toEqual([
            'Contact channels',
            sentence('not-a-livechat-room'),
            sentence('not-a-livechat-room-next'),
            sentence('retry'),
            sentence('look-up-label'),
        ]);
    });

    it('is not there for Carla, who lacks the permission, not even in a chat that she takes part in', async () => {
        site.running().workspace.rooms.get(rooms.verified)?.members.push(users.carla);
        const carla = await site.logIn('carla', { room: rooms.verified });
        expect(await carla.page.getByTestId('room-menu').count()).toBe(0);
        await carla.composer.pressSequentially('/contact-channels');
        expect(await carla.page.getByRole('listbox', { name: 'Commands' }).count()).toBe(0);
        await carla.composer.press('Enter');
        expect(await carla.page.getByTestId('ephemeral').innerText()).toContain('do not have enough permissions');
        expect(await carla.bar.count()).toBe(0);
    });

    it('is told by help, to the caller alone', async () => {
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        const maria = await site.logIn('maria', { room: rooms.eightChannels });
        await ana.write('/contact-channels help');
        const answer = ana.page.getByTestId('ephemeral');
        const lines = await linesOf(answer);
        expect(lines).toContain('Only you can see this message');
        expect(lines).toEqual(
            expect.arrayContaining(
                ['title', 'room', 'pages', 'look-up', 'text', 'status', 'help'].map((topic) =>
                    sentence(`help-${topic}`),
                ),
            ),
        );
        expect(await ana.bar.count()).toBe(0);
        // What is written after it reaches Maria, and the answer does not come before it.
        await maria.write('Hello Ana');
        await maria.page.getByTestId('message').filter({ hasText: 'Hello Ana' }).waitFor();
        expect(await maria.page.getByTestId('ephemeral').count()).toBe(0);
        await ana.page.reload();
        await ana.page.getByTestId('message').filter({ hasText: 'Hello Ana' }).waitFor();
        expect(await answer.count()).toBe(0);
    });
});
