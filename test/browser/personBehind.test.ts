import { sampleIds } from 'contact-channels-workspace/model/sample';

import { useSite } from './openPage';

const { contacts, rooms } = sampleIds;
const hourMs = 3_600_000;

describe('the person behind a contact, on the page', () => {
    const site = useSite();

    it('is also known as somebody else, a click away', async () => {
        const { workspace } = site.running();
        const vivian = workspace.contacts.get(contacts.verified);
        const guest = workspace.contacts.get(contacts.unknown);
        if (vivian === undefined || guest === undefined) {
            throw new Error('The sample has no such contacts');
        }
        workspace.contacts.set('contactTwiceKnown', {
            ...guest,
            _id: 'contactTwiceKnown',
            name: 'K. Berg',
            emails: [{ address: 'vivian@contacts.example' }],
        });
        const ana = await site.stay('ana', rooms.verified);
        await ana.openByMenu();
        await ana.choose('Contact details');
        await ana.reads('Also known as K. Berg: same email');
        await ana.click('Show');
        await ana.reads('K. Berg');
        expect(await ana.lines()).toContain('K. Berg');
    });

    it('has so much time left for an answer, and can be asked for what they would know', async () => {
        const { host, app, workspace } = site.running();
        await host.updateSetting(app.id, 'reply-windows', 'whatsapp=24');
        const visitor = workspace.rooms.get(rooms.eightChannels)?.v;
        if (visitor === undefined) {
            throw new Error('The room has no visitor');
        }
        visitor.lastMessageTs = new Date(Date.now() - 20.5 * hourMs);
        for (const channel of workspace.contacts.get(contacts.eightChannels)?.channels ?? []) {
            channel.verified = channel.verified && channel.visitor.visitorId !== visitor._id;
        }
        const ana = await site.stay('ana', rooms.eightChannels);
        const lines = await ana.openByMenu();
        expect(lines).toContain('Reply window: 3 h left');
        expect(lines.filter((line) => line.startsWith('Ask for the '))).toHaveLength(1);
    });
});
