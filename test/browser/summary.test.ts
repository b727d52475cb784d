import { sampleIds } from 'contact-channels-workspace/model/sample';

import { linesOf, type PersonAtPage } from './PersonAtPage';
import { useSite } from './openPage';

const { rooms, contacts } = sampleIds;

describe('the summary to copy', () => {
    const site = useSite();

    const summaryFor = async (person: PersonAtPage): Promise<readonly string[]> =>
        linesOf(person.page.getByTestId('ephemeral'));

    it('is a text for the agent alone: who, and a line for each channel with its marks, address and time', async () => {
        const { workspace } = site.running();
        const messages = workspace.messages.length;
        const ada = await site.logIn('admin', { room: rooms.eightChannels });
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        await ana.openByCommand();
        await ana.choose('Summary to copy');
        const lines = await summaryFor(ana);
        expect(lines).toEqual(
            expect.arrayContaining([
                'Only you can see this message',
                'Contact: Zoe Okafor',
                'Best other: ✅ Email – zoe.okafor@contacts.example – 3 h ago',
                expect.stringMatching(/^✅ WhatsApp – \+5511998761234 – \d+ min ago – This chat$/),
                '⛔ SMS – to +15005550006 – 4 mo. ago',
                '⛔ ✅ Telegram – +5511998761234 – 1 yr. ago',
                'Instagram – to @shop.example – No chat yet',
            ]),
        );
        // The panel stays as it is, to go on with.
        expect(await ana.lines()).toContain('8 channels');
        // Text alone: nothing in it is a block, and what others wrote is code.
        const message = ana.page.getByTestId('ephemeral');
        expect(await message.locator('button').count()).toBe(0);
        expect(await message.locator('code').allInnerTexts()).toEqual(
            expect.arrayContaining(['Zoe Okafor', 'zoe.okafor@contacts.example']),
        );

        // What is pushed comes in its order: were there one for Ada, it would stand before her own.
        await ada.write('/contact-channels help');
        await ada.page.getByTestId('ephemeral').first().waitFor();
        expect(await ada.page.getByTestId('ephemeral').count()).toBe(1);
        expect((await summaryFor(ada)).join()).not.toContain('Zoe Okafor');
        expect(workspace.messages).toHaveLength(messages);
    });

    it('says what to be careful about', async () => {
        const zoe = site.running().workspace.contacts.get(contacts.eightChannels);
        const current = zoe?.channels.find(({ lastChat }) => lastChat?._id === rooms.eightChannels);
        if (current === undefined) {
            throw new Error('The sample has no such channel');
        }
        current.verified = false;
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        await ana.write('/contact-channels text');
        const lines = await summaryFor(ana);
        current.verified = true;
        expect(lines).toContain('⚠\uFE0F New channel: check who this is');
    });
});
