import { sampleIds } from 'contact-channels-workspace/model/sample';

import type { PersonAtPage } from './PersonAtPage';
import { useSite } from './openPage';

const { rooms } = sampleIds;

describe('looking somebody up', () => {
    const site = useSite();

    const openField = async (): Promise<PersonAtPage> => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.click('Look up');
        return ana;
    };
    const enter = (ana: PersonAtPage, words: string): Promise<void> =>
        ana.bar.getByRole('textbox', { name: 'Name, email or phone' }).fill(words);

    it('in the panel says how to search before anything is entered', async () => {
        const ana = await openField();
        expect(await ana.lines()).toEqual(
            expect.arrayContaining([
                'Look up a contact',
                'Enter at least two characters of a name, an email address or a phone number.',
            ]),
        );
    });

    it('lists several matches with what tells them apart, and opens the one that is chosen', async () => {
        const ana = await openField();
        await enter(ana, 'vi');
        await ana.reads(/^\d+ contacts found$/);
        const lines = await ana.lines();
        const of = (name: string): readonly string[] => lines.slice(lines.indexOf(name), lines.indexOf(name) + 6);
        expect(of('Vivian Verhoeven')).toEqual(
            expect.arrayContaining([
                'Show',
                'Known contact',
                '“vivian@contacts.example”',
                'Email',
                expect.stringMatching(/^Last chat \d+ minutes ago \(/),
            ]),
        );
        const [, count] = /^(\d+) contacts found$/.exec(lines.find((line) => line.endsWith('found')) ?? '') ?? [];
        expect(await ana.button('Show').count()).toBe(Number(count));
        const names = lines.filter((_, index) => lines[index + 1] === 'Show');
        await ana.button('Show').nth(names.indexOf('Vivian Verhoeven')).click();
        await ana.reads('1 channel');
        expect((await ana.lines()).slice(0, 2)).toEqual(['Contact channels', 'Vivian Verhoeven']);
    });

    it('finds one, also one who is not known yet, and leads back to the chat at hand', async () => {
        const ana = await openField();
        await enter(ana, 'guest-7');
        await ana.reads('1 contact found');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['guest-7', 'Unknown contact']));
        await ana.click('Back');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['Zoe Okafor', '8 channels']));
    });

    it('says that nobody was found, and how to search', async () => {
        const ana = await openField();
        await enter(ana, 'nobody of this name');
        await ana.reads('Nobody was found.');
        expect(await ana.lines()).toContain(
            'Enter at least two characters of a name, an email address or a phone number.',
        );
        expect(await ana.button('Show').count()).toBe(0);
    });

    it.each([
        ['a phone number in another spelling', '+55 (11) 99876-1234', 'Zoe Okafor'],
        ['an id', `id:${sampleIds.contacts.verified}`, 'Vivian Verhoeven'],
        ['a name', 'Boris Blake', 'Boris Blake'],
    ])('by the command opens whom %s names, in any room', async (_name, words, found) => {
        const ana = await site.logIn('ana');
        await ana.openRoom(rooms.general);
        await ana.write(`/contact-channels ${words}`);
        expect((await ana.lines()).slice(0, 2)).toEqual(['Contact channels', found]);
    });

    it('by the command lists several in the panel', async () => {
        const ana = await site.logIn('ana');
        await ana.openRoom(rooms.general);
        await ana.write('/contact-channels vi');
        await ana.reads(/^\d+ contacts found$/);
        expect(await ana.lines()).toContain('Vivian Verhoeven');
    });
});
