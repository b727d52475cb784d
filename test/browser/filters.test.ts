import { sampleIds } from 'contact-channels-workspace/model/sample';

import { type PersonAtPage, rowsOf } from './PersonAtPage';
import { eightChannels } from './eightChannels';
import { useSite } from './openPage';

const { rooms } = sampleIds;

describe('the filter and the order of the channels', () => {
    const site = useSite();

    it('offers each filter with how many channels it leaves', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.bar.getByText('All (8)', { exact: true }).click();
        // The page's own select of languages has options as well.
        const options = ana.page.locator('li[role="option"]');
        await options.first().waitFor();
        expect(await options.allInnerTexts()).toEqual([
            'All (8)',
            'Verified (4)',
            'Not verified (4)',
            'Blocked (2)',
            'Live chat (1)',
            'Email (1)',
            'SMS (1)',
            'Apps (3)',
            'APIs (1)',
            'Custom integrations (1)',
        ]);
    });

    it('keeps both through Refresh, until they are taken back', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const names = async (): Promise<readonly (string | undefined)[]> =>
            rowsOf(await ana.lines(), eightChannels).map(([name]) => name);
        await ana.openByCommand();
        expect(await names()).toEqual(eightChannels);

        await ana.select('Most recent', 'Name');
        await rowsBecome(ana, [
            'Custom integration',
            'Email',
            'instagram',
            'Live chat',
            'Order system',
            'SMS',
            'telegram',
            'whatsapp',
        ]);
        await ana.select('All (8)', 'Verified (4)');
        const verifiedByName = ['Email', 'Live chat', 'telegram', 'whatsapp'];
        await rowsBecome(ana, verifiedByName);

        await ana.click('Refresh');
        expect(await names()).toEqual(verifiedByName);
        // What is chosen stands there, and the counts are still those of all channels.
        expect(await ana.lines()).toEqual(expect.arrayContaining(['8 channels', 'Verified (4)', 'Name']));

        await ana.select('Verified (4)', 'All (8)');
        await ana.select('Name', 'Most recent');
        await rowsBecome(ana, eightChannels);
    });

    it('is kept while another page is looked at', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.select('All (8)', 'Blocked (2)');
        await rowsBecome(ana, ['SMS', 'telegram']);
        await ana.click('Who this is');
        await ana.click('Back');
        expect(rowsOf(await ana.lines(), eightChannels).map(([name]) => name)).toEqual(['SMS', 'telegram']);
    });

    it('is not there for two channels, which are seen at once', async () => {
        const ana = await site.stay('ana', rooms.twoVisitors);
        expect(await ana.openByCommand()).not.toContain('All (2)');
        expect(await ana.bar.getByText('Most recent').count()).toBe(0);
    });
});

/** Waits until the rows are just these, in this order. */
async function rowsBecome({ page, bar }: PersonAtPage, wanted: readonly string[]): Promise<void> {
    await page.waitForFunction(
        ([element, rows, known]) => {
            const lines = (element instanceof HTMLElement ? element.innerText : '')
                .split('\n')
                .map((line) => line.trim());
            const list = lines.slice(lines.indexOf('Hand over') + 1).filter((line) => known?.includes(line));
            return list.join() === rows?.join();
        },
        [await bar.elementHandle(), wanted, eightChannels] as const,
    );
}
