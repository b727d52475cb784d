import { sampleIds } from 'contact-channels-workspace/model/sample';

import { linesOf, type PersonAtPage, rowsOf } from './PersonAtPage';
import { useSite } from './openPage';
import { anySentence, sentence } from './sentences';

const { rooms } = sampleIds;

describe('what lies behind the panel', () => {
    const site = useSite();

    it('narrows the list by the filter that is chosen', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.bar.getByText('All (8)', { exact: true }).click();
        await ana.page.getByRole('option', { name: 'Blocked (2)', exact: true }).click();
        await ana.bar.getByRole('link', { name: 'Open chat', exact: true }).nth(2).waitFor({ state: 'detached' });
        const rows = rowsOf(await ana.lines(), ['SMS', 'telegram', 'whatsapp', 'Email']);
        expect(rows.map(([name]) => name)).toEqual(['SMS', 'telegram']);
    });

    it('leads to the closed chats and back', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.click('Closed chats');
        expect(await ana.lines()).toEqual(
            expect.arrayContaining([
                'Zoe Okafor',
                sentence('history-of-all'),
                'Live chat',
                expect.stringMatching(anySentence('closed-on')),
                'Served by:',
                '“ana”',
                '“Thank you, bye”',
            ]),
        );
        await ana.click('Back');
        expect(await ana.lines()).toContain('8 channels');
    });

    it('says who the contact is', async () => {
        const ana = await site.stay('ana', rooms.twoVisitors);
        await ana.openByCommand();
        await ana.click('Who this is');
        expect(await ana.lines()).toEqual(
            expect.arrayContaining(['Tomás Duarte', '“tomas@contacts.example”', '“t.duarte@office.example”']),
        );
    });

    it('finds somebody while a name is being typed, and shows their channels', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.click('Look up');
        await ana.bar.getByRole('textbox').pressSequentially('Vivian');
        await ana.reads('Vivian Verhoeven');
        expect(await ana.bar.getByRole('textbox').inputValue()).toBe('Vivian');
        await ana.click('Show');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['Vivian Verhoeven', '1 channel']));
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
        ['the button', async (ana: PersonAtPage) => ana.openByCommand().then(() => ana.click('Hand over'))],
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
