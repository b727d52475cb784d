import { sampleIds } from 'contact-channels-workspace/model/sample';

import { rowsOf } from './PersonAtPage';
import { useSite } from './openPage';

const { rooms, contacts } = sampleIds;

const names = ['whatsapp', 'Email', 'Custom integration', 'Live chat', 'Order system', 'SMS', 'telegram', 'instagram'];

describe('what an agent sees at one glance', () => {
    const site = useSite();

    afterEach(async () => {
        const { host, app } = site.running();
        await host.updateSetting(app.id, 'quiet-after-days', 180);
    });

    it('is where the chat is and which channel is best to continue on, before the rows', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const head = headOf(await ana.openByCommand());
        expect(after(head, 'You are chatting on (verified):')).toEqual(['“whatsapp”']);
        expect(after(head, 'Best to continue (verified):')).toEqual(['“whatsapp”']);
    });

    it('is another channel that is best, when the one of this chat is not verified, with a caution', async () => {
        const zoe = site.running().workspace.contacts.get(contacts.eightChannels);
        const current = zoe?.channels.find(({ lastChat }) => lastChat?._id === rooms.eightChannels);
        if (current === undefined) {
            throw new Error('The sample has no such channel');
        }
        current.verified = false;
        const ana = await site.stay('ana', rooms.eightChannels);
        const head = headOf(await ana.openByCommand());
        current.verified = true;
        expect(after(head, 'You are chatting on (not verified):')).toEqual(['“whatsapp”']);
        expect(after(head, 'Best to continue (verified):', 2)).toEqual([
            'Email',
            expect.stringMatching(/^Last chat 3 hours ago \(/),
        ]);
        expect(head).toEqual(
            expect.arrayContaining([
                expect.stringMatching(/^Verified since .+ on:$/),
                'This channel seems to be new for this contact. Make sure that it is the same person.',
            ]),
        );
    });

    it("is Bob's open chat with the same contact, with the way there, for Maria who may see it", async () => {
        const maria = await site.stay('maria', rooms.eightChannels);
        await maria.chooseLanguage('en');
        const head = headOf(await maria.openByCommand());
        expect(after(head, 'Also open with somebody', 3)).toEqual(['Open chat', 'Email', '“Bob Berg”']);
        const link = maria.bar.getByRole('link', { name: 'Open chat', exact: true }).first();
        const tab = await maria.follow(link);
        await tab.page.getByTestId('message').filter({ hasText: 'Order 4711 has not come yet.' }).waitFor();
        expect(new URL(tab.page.url()).pathname).toBe(`/live/${rooms.eightChannelsEmail}`);
    });

    it('is nothing of a chat that Ana may not see', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const lines = await ana.openByCommand();
        expect(lines).not.toContain('Also open with somebody');
        expect(lines.join()).not.toContain('Bob');
    });

    it('is which channels were not used for long, as the settings say', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const quiet = (lines: readonly string[]): readonly (string | undefined)[] =>
            rowsOf(lines, names)
                .filter((row) => row.includes('Not used for long'))
                .map(([name]) => name);
        expect(quiet(await ana.openByCommand())).toEqual(['telegram']);
        const { host, app } = site.running();
        await host.updateSetting(app.id, 'quiet-after-days', 100);
        await ana.click('Refresh');
        expect(quiet(await ana.lines())).toEqual(['SMS', 'telegram']);
        await host.updateSetting(app.id, 'quiet-after-days', 0);
        await ana.click('Refresh');
        expect(quiet(await ana.lines())).toEqual([]);
    });

    it('stands above the rows on a narrow page without scrolling: name, current channel, best channel', async () => {
        const ana = await site.logIn('ana', { room: rooms.eightChannels, viewport: { width: 320, height: 640 } });
        await ana.openByCommand();
        for (const words of ['Zoe Okafor', 'You are chatting on (verified):', 'Best to continue (verified):']) {
            const box = await ana.bar.getByText(words, { exact: true }).first().boundingBox();
            expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true);
        }
    });
});

function headOf(lines: readonly string[]): readonly string[] {
    return lines.slice(0, lines.indexOf('Hand over') + 1);
}

/** The lines that follow one. */
function after(lines: readonly string[], line: string, count = 1): readonly string[] {
    const index = lines.indexOf(line);
    return index < 0 ? [] : lines.slice(index + 1, index + 1 + count);
}
