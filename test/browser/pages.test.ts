import { sampleIds } from 'contact-channels-workspace/model/sample';

import { linesOf, type PersonAtPage } from './PersonAtPage';
import { useSite } from './openPage';
import { sentence } from './sentences';

const { rooms } = sampleIds;

describe('what lies behind the panel', () => {
    const site = useSite();

    it('is offered by the one menu of the head', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        const menu = ana.bar.getByRole('button', { name: 'Options', exact: true });
        expect(await menu.count()).toBe(1);
        await menu.click();
        expect(await ana.page.getByRole('menuitem').allInnerTexts()).toEqual([
            'Refresh',
            'Closed chats',
            'Contact details',
            'Look up',
            'Summary to copy',
        ]);
        await ana.page.keyboard.press('Escape');
    });

    it.each([
        ['Closed chats', ['Zoe Okafor', '1–2 of 2', 'Live chat · “Thank you, bye”']],
        ['Contact details', ['Zoe Okafor', 'Saved in the contact']],
        ['Look up', ['Look up a contact']],
    ])('is %s, and Back leads back', async (page, shown) => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.choose(page);
        expect(await ana.lines()).toEqual(expect.arrayContaining(shown));
        await ana.click('Back');
        expect(await ana.lines()).toContain('8 channels');
    });

    it.each([
        ['closed', '1–2 of 2'],
        ['details', 'Saved in the contact'],
    ])('is opened by the word of the command: %s', async (word, shown) => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.write(`/contact-channels ${word}`);
        await ana.reads(shown);
        await ana.click('Back');
        expect(await ana.lines()).toContain('8 channels');
    });

    it('is opened for whoever the words behind the command name, and says when that is nobody', async () => {
        const ana = await site.logIn('ana');
        await ana.openRoom(rooms.general);
        await ana.write('/contact-channels zoe.okafor@contacts.example');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['Zoe Okafor', '8 channels']));
        await ana.page.getByTestId('contextual-bar-close').click();
        await ana.write('/contact-channels hlep me');
        await ana.reads(sentence('nobody-found'));
    });

    it.each([
        ['the menu', async (ana: PersonAtPage) => ana.openByCommand().then(() => ana.choose('Summary to copy'))],
        ['the command', async (ana: PersonAtPage) => ana.write('/contact-channels text')],
    ])('becomes a message to the agent alone by %s', async (_name, ask) => {
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        await ask(ana);
        const lines = await linesOf(ana.page.getByTestId('ephemeral'));
        expect(lines.join(' ')).toContain('Zoe Okafor');
        expect(lines).toContain('Only you can see this message');
        expect(await ana.page.getByTestId('message').count()).toBe(2);
    });
});
