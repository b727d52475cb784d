import { sampleIds } from 'contact-channels-workspace/model/sample';

import { titlesOf } from './PersonAtPage';
import { useSite } from './openPage';

const { rooms, users, contacts } = sampleIds;

const address = 'zoe.okafor@contacts.example';
const number = '+5511998761234';

describe('masked addresses and numbers', () => {
    const site = useSite();

    beforeAll(async () => {
        const { host, app } = site.running();
        await host.updateSetting(app.id, 'mask-values', true);
    });

    it("are revealed on a channel's page alone, and masked again after Back", async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const masked = ['WhatsApp · +55••••••1234', 'Email · z•••@contacts.example'];
        await ana.openByCommand();
        expect(titlesOf(await ana.lines()).slice(0, 2)).toEqual(masked);
        expect(await shownAnywhere()).toEqual([false, false]);

        await ana.more(/^Email · /);
        expect(await shownAnywhere()).toEqual([false, false]);
        await ana.click('Reveal');
        await ana.reads(address);
        expect(await shownAnywhere()).toEqual([true, false]);

        await ana.click('Back');
        expect(titlesOf(await ana.lines()).slice(0, 2)).toEqual(masked);
        expect(await shownAnywhere()).toEqual([false, false]);
        expect(JSON.stringify(site.running().host.logs())).toContain(
            JSON.stringify({ event: 'revealed', userId: users.ana, contactId: contacts.eightChannels }).slice(0, -1),
        );

        async function shownAnywhere(): Promise<readonly boolean[]> {
            const html = await ana.bar.innerHTML();
            return [html.includes(address), html.includes(number)];
        }
    });

    it('are masked among the contact details, and in the summary to copy', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.choose('Contact details');
        const lines = await ana.lines();
        expect(lines).toEqual(expect.arrayContaining(['z•••@contacts.example', '+55••••••1234']));
        await ana.click('Back');
        await ana.choose('Summary to copy');
        const message = await ana.page.getByTestId('ephemeral').innerText();
        expect(message).toContain('Zoe Okafor');
        expect(message).not.toContain(address);
        expect(message).not.toContain(number);
    });
});
