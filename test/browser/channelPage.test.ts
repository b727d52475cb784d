import { sampleIds } from 'contact-channels-workspace/model/sample';

import { rowsOf, titlesOf } from './PersonAtPage';
import { sticksOut } from './measure';
import { looks, useSite } from './openPage';

const { rooms } = sampleIds;

describe('the page of a channel', () => {
    const site = useSite();

    it('says how the contact is reached, what was written to, what proves it and when the last chat was', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.more(/^Email · /);
        const lines = await ana.lines();
        expect(lines.slice(1, 5)).toEqual(['Email · zoe.okafor@c…acts.example', '✅ Verified', '3 h ago', 'Back']);
        expect(valuesOf(lines, 'Reached as')).toEqual(['zoe.okafor@contacts.example']);
        expect(valuesOf(lines, 'Sent to')).toEqual(['support@shop.example.com']);
        expect(valuesOf(lines, 'Proof', 2)).toEqual([
            'zoe.okafor@contacts.example',
            expect.stringMatching(/^[A-Z][a-z]{2} \d+/),
        ]);
        expect(valuesOf(lines, 'Last chat')).toEqual([expect.stringMatching(/\d:\d\d/)]);
    });

    it('leads back to the list as it was', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const before = await ana.openByCommand();
        await ana.more(/^Telegram · /);
        expect(await ana.lines()).not.toContain('8 channels');
        await ana.click('Back');
        expect(titlesOf(await ana.lines())).toEqual(titlesOf(before));
    });

    it('leads back with the filter, the order and the place in the list kept', async () => {
        const ana = await site.stay('ana', rooms.twentyFiveChannels);
        await ana.openByCommand();
        await ana.select('Most recent', 'Name');
        await ana.click('Show more');
        const before = titlesOf(await ana.lines());
        expect(before).toHaveLength(25);
        await ana.more(before[23] ?? '');
        await ana.click('Back');
        const lines = await ana.lines();
        expect(titlesOf(lines)).toEqual(before);
        expect(lines).toContain('Name');
    });

    it('has a section for each identity, with its own address, marks and time', async () => {
        const ana = await site.stay('ana', rooms.twoVisitors);
        const [row] = rowsOf(await ana.openByCommand()).filter(({ title }) => title.startsWith('Live chat'));
        expect(row?.state).toMatch(/⛔ 1 of 2 blocked$/);
        await ana.more(/^Live chat/);
        const lines = await ana.lines();
        const [first, second] = ['tomas@cont…ts.example', 'to old.example.com'].map((address) =>
            lines.lastIndexOf(`Live chat · ${address}`),
        );
        expect(first).toBeGreaterThan(0);
        expect(second).toBeGreaterThan(first ?? 0);
        expect(lines[(first ?? 0) + 1]).not.toContain('⛔');
        expect(lines[(second ?? 0) + 1]).toContain('⛔ Blocked');
    });

    it('offers a link to an open chat only to somebody who may open it, and names who else has it', async () => {
        const maria = await site.stay('maria', rooms.eightChannels);
        await maria.chooseLanguage('en');
        await maria.openByCommand();
        await maria.more(/^Email · /);
        expect(await maria.lines()).toContain('Also open with Bob Berg: Email, 3 h ago');
        const tab = await maria.follow(maria.bar.getByRole('link', { name: 'Open chat', exact: true }));
        await tab.page.getByTestId('message').filter({ hasText: 'Order 4711 has not come yet.' }).waitFor();
        expect(new URL(tab.page.url()).pathname).toBe(`/live/${rooms.eightChannelsEmail}`);
        await tab.page.close();

        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.more(/^Email · /);
        expect(await ana.bar.getByRole('link').count()).toBe(0);
        expect((await ana.lines()).join()).not.toContain('Bob');
    });

    it('leads to the closed chat that was the last on it, in a new tab', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.more(/^Live chat · /);
        const before = await ana.lines();
        const answered = ana.interactionAnswered();
        const tab = await ana.follow(ana.bar.getByRole('link', { name: 'Open chat', exact: true }));
        await tab.page.getByTestId('message').filter({ hasText: 'Do you ship to Lagos?' }).waitFor();
        expect(new URL(tab.page.url()).pathname).toBe(`/live/${rooms.eightChannelsClosedWidget}`);
        await tab.page.close();
        expect(await (await answered).json()).toEqual({ success: true });
        await ana.bar.getByRole('link', { name: 'Open chat', exact: true }).waitFor();
        expect(await ana.lines()).toEqual(before);
    });

    it.each(looks)('fits, as does the one with several identities: $era, $barWidth px', async (look) => {
        const ana = await site.stay('ana', rooms.twoVisitors, look);
        await ana.openByCommand();
        await ana.more(/^Live chat/);
        expect(await ana.bar.evaluate(sticksOut)).toEqual([]);
        await ana.openRoom(rooms.eightChannels);
        await ana.openByCommand();
        await ana.more(/^WhatsApp · /);
        expect(await ana.bar.evaluate(sticksOut)).toEqual([]);
    });
});

/** The lines that follow a label. */
function valuesOf(lines: readonly string[], label: string, count = 1): readonly string[] {
    const index = lines.indexOf(label);
    return index < 0 ? [] : lines.slice(index + 1, index + 1 + count);
}
