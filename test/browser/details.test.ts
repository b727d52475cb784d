import { sampleIds } from 'contact-channels-workspace/model/sample';

import { useSite } from './openPage';

const { rooms } = sampleIds;

describe('the contact details', () => {
    const site = useSite();

    it('are the emails, phones, what is proven on which channels, and the contact manager', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.choose('Contact details');
        const lines = await ana.lines();
        const valueOf = (label: string): string | undefined => lines[lines.indexOf(label) + 1];
        expect(lines).toContain('Saved in the contact');
        expect(valueOf('Email')).toBe('zoe.okafor@contacts.example');
        expect(valueOf('Phone')).toBe('+5511998761234');
        expect(lines.filter((line) => line.includes(' proves '))).toEqual([
            'zoe.okafor@contacts.example proves Live chat, Email',
            '+5511998761234 proves WhatsApp, Telegram',
        ]);
        expect(valueOf('Contact manager')).toBe('Ana Lima');
        const link = ana.bar.getByRole('link', { name: 'Open contact', exact: true });
        expect(new URL((await link.getAttribute('href')) ?? '').pathname).toContain(sampleIds.contacts.eightChannels);
        await ana.click('Back');
        expect(await ana.lines()).toContain('8 channels');
    });

    it('say, for a contact with conflicting fields, which they are and what to do', async () => {
        const ana = await site.stay('ana', rooms.twoVisitors);
        expect(await ana.openByCommand()).toContain('⚠\uFE0F 1 field has several values');
        await ana.choose('Contact details');
        expect(await ana.lines()).toEqual(
            expect.arrayContaining([
                '⚠\uFE0F 1 field has several values',
                'name',
                'Resolve them in the contact information of the chat.',
            ]),
        );
    });

    it('say, for a contact that was not saved, that it was not, and what to do', async () => {
        const maria = await site.stay('maria', rooms.unknown);
        await maria.chooseLanguage('en');
        expect(await maria.openByCommand()).toContain('⚠\uFE0F Unknown contact: not saved yet');
        await maria.choose('Contact details');
        expect(await maria.lines()).toEqual(
            expect.arrayContaining([
                'guest-7',
                'No email and no phone is known.',
                '⚠\uFE0F Unknown contact: not saved yet',
                'Save it in the contact information of the chat.',
            ]),
        );
    });
});
