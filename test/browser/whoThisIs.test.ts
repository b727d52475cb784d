import { sampleIds } from 'contact-channels-workspace/model/sample';

import { useSite } from './openPage';

const { rooms } = sampleIds;

describe('who this is', () => {
    const site = useSite();

    it('is the emails, phones and the contact manager', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.click('Who this is');
        const lines = await ana.lines();
        const valueOf = (label: string): string | undefined => lines[lines.indexOf(label) + 1];
        expect(valueOf('Email:')).toBe('“zoe.okafor@contacts.example”');
        expect(valueOf('Phone:')).toBe('“+5511998761234”');
        expect(valueOf('Contact manager:')).toBe('“Ana Lima”');
        await ana.click('Back');
        expect(await ana.lines()).toContain('8 channels');
    });

    it('is, for a contact with conflicting fields, which they are and what to do', async () => {
        const ana = await site.stay('ana', rooms.twoVisitors);
        await ana.openByCommand();
        await ana.click('Who this is');
        expect(await ana.lines()).toEqual(
            expect.arrayContaining([
                '1 field has different values. Resolve them in the contact information of the chat:',
                '“name”',
            ]),
        );
    });

    it('is, for a contact that was not saved, that it was not, and what to do', async () => {
        const maria = await site.stay('maria', rooms.unknown);
        await maria.chooseLanguage('en');
        await maria.openByCommand();
        await maria.click('Who this is');
        expect(await maria.lines()).toEqual(
            expect.arrayContaining([
                'guest-7',
                'No email and no phone is known.',
                'This contact was not saved yet. Add it in the contact information of the chat.',
            ]),
        );
    });
});
