import { sampleIds } from 'contact-channels-workspace/model/sample';

import { useSite } from './openPage';

const { rooms, contacts } = sampleIds;

describe('what an agent sees at one glance', () => {
    const site = useSite();

    afterEach(async () => {
        const { host, app } = site.running();
        await host.updateSetting(app.id, 'quiet-after-days', 180);
    });

    it('is where the chat is and which other channel is best to continue on, before the rows', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const lines = await ana.openByCommand();
        expect(lines.slice(1, 9)).toEqual([
            'Zoe Okafor',
            'This chat:',
            'WhatsApp',
            '✅ Verified',
            'Best other:',
            'Email',
            '✅ Verified',
            '3 h ago',
        ]);
        expect(lines[9]).toMatch(/^WhatsApp · /);
    });

    it('is a caution, when the channel of this chat is new for somebody who is verified elsewhere', async () => {
        const zoe = site.running().workspace.contacts.get(contacts.eightChannels);
        const current = zoe?.channels.find(({ lastChat }) => lastChat?._id === rooms.eightChannels);
        if (current === undefined) {
            throw new Error('The sample has no such channel');
        }
        current.verified = false;
        const ana = await site.stay('ana', rooms.eightChannels);
        const lines = await ana.openByCommand();
        current.verified = true;
        expect(after(lines, 'This chat:', 2)).toEqual(['WhatsApp', 'Not verified']);
        expect(after(lines, 'Best other:', 3)).toEqual(['Email', '✅ Verified', '3 h ago']);
        expect(lines).toContain('⚠\uFE0F New channel: check who this is');
    });

    it("is Bob's open chat with the same contact, with the way there, for Maria who may see it", async () => {
        const maria = await site.stay('maria', rooms.eightChannels);
        await maria.chooseLanguage('en');
        const lines = await maria.openByCommand();
        expect(after(lines, 'Also open with Bob Berg: Email, 3 h ago')).toEqual(['Open']);
        const tab = await maria.follow(maria.bar.getByRole('link', { name: 'Open', exact: true }));
        await tab.page.getByTestId('message').filter({ hasText: 'Order 4711 has not come yet.' }).waitFor();
        expect(new URL(tab.page.url()).pathname).toBe(`/live/${rooms.eightChannelsEmail}`);
        await tab.page.close();
    });

    it('is nothing of a chat that Ana may not see', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const lines = await ana.openByCommand();
        expect(lines).not.toEqual(expect.arrayContaining([expect.stringContaining('Also open')]));
        expect(lines.join()).not.toContain('Bob');
    });

    it('is, on the page of a channel, for how long it was not used, as the settings say', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const { host, app } = site.running();
        const unused = async (title: RegExp): Promise<readonly string[]> => {
            await ana.openByCommand();
            await ana.more(title);
            return (await ana.lines()).filter((line) => line.startsWith('Unused for '));
        };
        expect(await unused(/^Telegram · /)).toEqual([expect.stringMatching(/^Unused for 1\d? (months|year)$/)]);
        expect(await unused(/^SMS · /)).toEqual([]);
        await host.updateSetting(app.id, 'quiet-after-days', 100);
        expect(await unused(/^SMS · /)).toEqual(['Unused for 4 months']);
        await host.updateSetting(app.id, 'quiet-after-days', 0);
        expect(await unused(/^Telegram · /)).toEqual([]);
    });

    it('stands above the rows on a narrow page without scrolling: name, current channel, best channel', async () => {
        const ana = await site.logIn('ana', { room: rooms.eightChannels, viewport: { width: 320, height: 640 } });
        await ana.openByCommand();
        for (const words of ['Zoe Okafor', 'This\u00a0chat:', 'Best\u00a0other:']) {
            const box = await ana.bar.getByText(words, { exact: true }).first().boundingBox();
            expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true);
        }
    });
});

/** The lines that follow one. */
function after(lines: readonly string[], line: string, count = 1): readonly string[] {
    const index = lines.indexOf(line);
    return index < 0 ? [] : lines.slice(index + 1, index + 1 + count);
}
