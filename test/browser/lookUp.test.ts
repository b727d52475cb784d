import { sampleIds } from 'contact-channels-workspace/model/sample';
import type { Request } from 'playwright-core';

import type { PersonAtPage } from './PersonAtPage';
import { type Look, useSite } from './openPage';

const { rooms } = sampleIds;

const vivian = 'Vivian Verhoeven · vivian@….example';
const eras = ['new', 'old'] as const;

describe('looking somebody up', () => {
    const site = useSite();

    const openField = async (look: Look = {}): Promise<PersonAtPage> => {
        const ana = await site.stay('ana', rooms.eightChannels, look);
        await ana.openByCommand();
        await ana.choose('Look up');
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
        expect(lines).toContain('“vi”');
        const index = lines.indexOf(vivian);
        expect(lines.slice(index + 1, index + 4)).toEqual(['Email', expect.stringMatching(/^\d+ min ago$/), 'Show']);
        const [, count] = /^(\d+) contacts found$/.exec(lines.find((line) => line.endsWith('found')) ?? '') ?? [];
        expect(await ana.button('Show').count()).toBe(Number(count));
        await ana.clickIn(vivian, 'Show');
        await ana.reads('1 channel');
        expect((await ana.lines()).slice(0, 4)).toEqual([
            'Contact channels',
            'Vivian Verhoeven',
            '⚠\uFE0F Not the contact of this chat',
            'Back',
        ]);
    });

    it('leads back from a match to the matches, with the words in the field, and from there to the chat', async () => {
        const ana = await openField();
        await enter(ana, 'vi');
        await ana.reads(/^\d+ contacts found$/);
        const matches = await ana.lines();
        await ana.clickIn(vivian, 'Show');
        await ana.reads('1 channel');
        await ana.click('Back');
        expect(withoutMinutes(await ana.lines())).toEqual(withoutMinutes(matches));
        expect(await ana.bar.getByRole('textbox').inputValue()).toBe('vi');
        await ana.click('Back');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['Zoe Okafor', '8 channels']));
    });

    it.each(eras)('comes back after Enter, which closes the panel, as a panel of its own: %s era', async (era) => {
        const ana = await openField({ era });
        const before = await ana.bar.getAttribute('data-view-id');
        const field = ana.bar.getByRole('textbox');
        await field.fill('vi');
        await ana.reads(/^\d+ contacts found$/);
        await field.press('Enter');
        await ana.bar.and(ana.page.locator(`:not([data-view-id="${before}"])`)).waitFor();
        expect(await ana.lines()).toEqual(expect.arrayContaining(['“vi”', vivian]));
        expect(await ana.bar.getByRole('textbox').inputValue()).toBe('vi');
        expect(await ana.bar.count()).toBe(1);
    });

    it.each(eras)('is over with Enter where just one matches: their channels are shown (%s era)', async (era) => {
        const ana = await openField({ era });
        const before = await ana.bar.getAttribute('data-view-id');
        const field = ana.bar.getByRole('textbox');
        await field.fill('Vivian');
        await field.press('Enter');
        await ana.bar.and(ana.page.locator(`:not([data-view-id="${before}"])`)).waitFor();
        await ana.reads('1 channel');
        expect((await ana.lines()).slice(1, 4)).toEqual([
            'Vivian Verhoeven',
            '⚠\uFE0F Not the contact of this chat',
            'Back',
        ]);
    });

    it('shows what was typed last, though an answer to what was typed before comes later', async () => {
        const ana = await openField();
        const { workspace } = site.running();
        const isAbout = (request: Request): boolean => request.postData()?.includes('"value":"guest-7"') === true;
        const answered: string[] = [];
        const late = ana.page
            .waitForResponse((response) => isAbout(response.request()))
            .then(() => answered.push('guest-7'));
        const sent = ana.page.waitForRequest(isAbout);
        // The app does not wait so long: the answer to it is that there was none.
        workspace.fault = { kind: 'slow', delayMs: 30_000, asking: 'guest-7' };
        await enter(ana, 'guest-7');
        await sent;
        await enter(ana, 'Vivian');
        await ana.reads(vivian);
        answered.push('Vivian');
        await late;
        expect(answered).toEqual(['Vivian', 'guest-7']);
        await ana.write('/contact-channels help');
        await ana.page.getByTestId('ephemeral').first().waitFor();
        expect(await ana.lines()).toEqual(expect.arrayContaining(['“Vivian”', vivian]));
        expect(await ana.lines()).not.toContain('“guest-7”');
    });

    it('finds one, also one who is not known yet, and leads back to the chat at hand', async () => {
        const ana = await openField();
        await enter(ana, 'guest-7');
        await ana.reads('1 contact found');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['guest-7', '⚠\uFE0F Unknown Live chat']));
        await ana.click('Back');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['Zoe Okafor', '8 channels']));
    });

    it('says that nobody was found, and how to search', async () => {
        const ana = await openField();
        await enter(ana, 'nobody of this name');
        await ana.reads('Nobody was found.');
        expect(await ana.lines()).toContain('Try another spelling, an email address or a number.');
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
        expect(await ana.lines()).toContain(vivian);
    });
});

function withoutMinutes(lines: readonly string[]): readonly string[] {
    return lines.filter((line) => !/^\d+ min ago$/.test(line));
}
