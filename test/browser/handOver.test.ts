import { sampleIds } from 'contact-channels-workspace/model/sample';

import { linesOf, type PersonAtPage } from './PersonAtPage';
import { useSite } from './openPage';

const { rooms } = sampleIds;

describe('handing a chat over', () => {
    const site = useSite();

    const summaryFor = async (person: PersonAtPage): Promise<readonly string[]> =>
        linesOf(person.page.getByTestId('ephemeral'));

    it('writes who, the channels with their marks and last chats, and the current one, for the agent alone', async () => {
        const { workspace } = site.running();
        const messages = workspace.messages.length;
        const ada = await site.logIn('admin', { room: rooms.eightChannels });
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        await ana.openByCommand();
        await ana.click('Hand over');
        const lines = await summaryFor(ana);
        expect(lines).toContain('Only you can see this message');
        const words = lines.join('\n');
        expect(words).toContain('Zoe Okafor');
        expect(words).toMatch(/8 channels.*4 verified.*2 blocked/s);
        expect(words).toMatch(/You are chatting on \(verified\):.*whatsapp/s);
        expect(words).toMatch(/telegram.*Verified.*Blocked.*Last chat 1 year ago/s);
        expect(words).toMatch(/instagram.*No chat yet/s);
        // The panel stays as it is, to go on with.
        expect(await ana.lines()).toContain('8 channels');

        // What is pushed comes in its order: were there one for Ada, it would stand before her own.
        await ada.write('/contact-channels help');
        await ada.page.getByTestId('ephemeral').first().waitFor();
        expect(await ada.page.getByTestId('ephemeral').count()).toBe(1);
        expect((await summaryFor(ada)).join()).not.toContain('8 channels');
        expect(workspace.messages).toHaveLength(messages);
    });

    it('says what to be careful about', async () => {
        const zoe = site.running().workspace.contacts.get(sampleIds.contacts.eightChannels);
        const current = zoe?.channels.find(({ lastChat }) => lastChat?._id === rooms.eightChannels);
        if (current === undefined) {
            throw new Error('The sample has no such channel');
        }
        current.verified = false;
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        await ana.write('/contact-channels text');
        const words = (await summaryFor(ana)).join('\n');
        current.verified = true;
        expect(words).toContain('You are chatting on (not verified):');
        expect(words).toContain('This channel seems to be new for this contact.');
    });
});
