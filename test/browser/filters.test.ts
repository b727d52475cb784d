import { sampleIds } from 'contact-channels-workspace/model/sample';

import { type PersonAtPage, titlesOf } from './PersonAtPage';
import { useSite } from './openPage';

const { rooms, contacts } = sampleIds;

describe('the filter and the order of the channels', () => {
    const site = useSite();

    // Of the 25, four are blocked and the sixth is by email.
    beforeAll(() => {
        const { channels } = site.running().workspace.contacts.get(contacts.twentyFiveChannels) ?? { channels: [] };
        channels.forEach((channel, index) => {
            channel.verified = index < 3;
            channel.blocked = index >= 21;
        });
    });

    const titles = async (person: PersonAtPage): Promise<readonly string[]> => titlesOf(await person.lines());

    it('offers each filter with how many channels it leaves', async () => {
        const ana = await site.stay('ana', rooms.twentyFiveChannels);
        await ana.openByCommand();
        await ana.bar.getByText('All (25)', { exact: true }).click();
        // The page's own select of languages has options as well.
        const options = ana.page.locator('li[role="option"]');
        await options.first().waitFor();
        expect((await options.allInnerTexts()).slice(0, 4)).toEqual([
            'All (25)',
            'Verified (3)',
            'Not verified (22)',
            'Blocked (4)',
        ]);
    });

    it('keeps both through Refresh, until they are taken back', async () => {
        const ana = await site.stay('ana', rooms.twentyFiveChannels);
        await ana.openByCommand();
        const byTime = await titles(ana);
        expect(byTime).toHaveLength(20);

        await ana.select('Most recent', 'Name');
        await ana.bar.getByText('Name', { exact: true }).waitFor();
        const byName = await titles(ana);
        expect(byName).toEqual([...byName].sort());
        await ana.select('All (25)', 'Verified (3)');
        await ana.bar.getByText('Verified (3)', { exact: true }).waitFor();
        const verified = await titles(ana);
        expect(verified).toHaveLength(3);

        await ana.choose('Refresh');
        expect(await titles(ana)).toEqual(verified);
        // What is chosen stands there, and the counts are still those of all channels.
        expect(await ana.lines()).toEqual(expect.arrayContaining(['25 channels', 'Verified (3)', 'Name']));

        await ana.select('Verified (3)', 'All (25)');
        // What is shown as chosen is what was chosen last, also where it was chosen before.
        await ana.reads('All (25)');
        await ana.select('Name', 'Most recent');
        await ana.reads('Most recent');
        await ana.reads('All (25)');
        expect(await titles(ana)).toEqual(byTime);
    });

    it.each(['Contact details', 'Closed chats'])('is kept while %s are looked at', async (page) => {
        const ana = await site.stay('ana', rooms.twentyFiveChannels);
        await ana.openByCommand();
        await ana.select('All (25)', 'Blocked (4)');
        await ana.bar.getByText('Blocked (4)', { exact: true }).waitFor();
        const before = await titles(ana);
        expect(before).toHaveLength(4);
        await ana.choose(page);
        await ana.click('Back');
        expect(await titles(ana)).toEqual(before);
    });

    it('is not there for eight channels, which are seen at once', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        expect(await ana.openByCommand()).not.toContain('All (8)');
        expect(await ana.bar.getByText('Most recent').count()).toBe(0);
    });
});
