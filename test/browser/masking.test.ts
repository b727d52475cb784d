import { sampleIds } from 'contact-channels-workspace/model/sample';

import { rowsOf } from './PersonAtPage';
import { useSite } from './openPage';

const { rooms, users, contacts } = sampleIds;

const names = ['whatsapp', 'Email', 'Custom integration', 'Live chat', 'Order system', 'SMS', 'telegram', 'instagram'];
const address = 'zoe.okafor@contacts.example';
const number = '+5511998761234';

describe('masked addresses and numbers', () => {
    const site = useSite();

    beforeAll(async () => {
        const { host, app } = site.running();
        await host.updateSetting(app.id, 'mask-values', true);
    });

    it('are revealed in one row, by name in its menu, and masked again after Refresh', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const row = async (name: string): Promise<string> =>
            rowsOf(await ana.lines(), names)
                .find(([first]) => first === name)
                ?.join('\n') ?? '';
        await ana.openByCommand();
        expect(await row('Email')).toContain('“z•••@contacts.example”');
        expect(await row('whatsapp')).toContain('“+55 •• •••• 1234”');
        expect(await shownAnywhere()).toEqual([false, false]);

        await ana.choose('Email', 'Reveal');
        await ana.reads(`“${address}”`);
        expect(await row('Email')).toContain(address);
        expect(await row('Live chat')).toContain('“z•••@contacts.example”');
        expect(await row('whatsapp')).toContain('“+55 •• •••• 1234”');

        await ana.click('Refresh');
        expect(await row('Email')).toContain('“z•••@contacts.example”');
        expect(await shownAnywhere()).toEqual([false, false]);
        expect(JSON.stringify(site.running().host.logs())).toContain(
            JSON.stringify({ event: 'revealed', userId: users.ana, contactId: contacts.eightChannels }).slice(0, -1),
        );

        async function shownAnywhere(): Promise<readonly boolean[]> {
            const html = await ana.bar.innerHTML();
            return [html.includes(address), html.includes(number)];
        }
    });

    it('are masked on the page that says who this is, and in what is handed over', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.click('Who this is');
        const lines = await ana.lines();
        expect(lines).toEqual(expect.arrayContaining(['“z•••@contacts.example”', '“+55 •• •••• 1234”']));
        await ana.click('Back');
        await ana.click('Hand over');
        const message = await ana.page.getByTestId('ephemeral').innerText();
        expect(message).toContain('Zoe Okafor');
        expect(message).not.toContain(address);
        expect(message).not.toContain(number);
    });
});
