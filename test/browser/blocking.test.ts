import { sampleIds } from 'contact-channels-workspace/model/sample';

import { linesOf, type PersonAtPage, rowsOf } from './PersonAtPage';
import { useSite } from './openPage';
import { allowServiceToBlock, licenseBlocking } from '../serviceRights';

const { rooms, contacts } = sampleIds;

describe('blocking a channel, from its page', () => {
    const site = useSite();

    const license = (isThere: boolean): void => licenseBlocking(site.running().workspace, isThere);
    const allowService = (isAllowed: boolean): void => allowServiceToBlock(site.running().workspace, isAllowed);

    beforeEach(() => {
        license(true);
        allowService(true);
    });

    const stateOf = async (person: PersonAtPage, title: RegExp): Promise<string | undefined> =>
        rowsOf(await person.lines()).find((row) => title.test(row.title))?.state;
    /** Asks for it on the channel's page, and says yes in the dialog. @returns what the dialog said */
    const confirm = async (
        person: PersonAtPage,
        channel: RegExp,
        verb: 'Block' | 'Unblock',
    ): Promise<readonly string[]> => {
        await person.more(channel);
        await person.click(verb);
        const dialog = person.page.getByTestId('modal');
        const said = await linesOf(dialog);
        await dialog.locator('button', { hasText: verb }).click();
        await dialog.waitFor({ state: 'detached' });
        return said;
    };

    it('says first which one, what will happen and what stays; then it is so, and can be taken back', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        expect(await confirm(ana, /^Email · /, 'Block')).toEqual(
            expect.arrayContaining([
                'Block this channel?',
                'Email · zoe.okafor@c…acts.example',
                expect.stringMatching(/^Messages from it no longer reach this workspace/),
                '5 other channels stay open.',
                'Cancel',
                'Block',
            ]),
        );
        await ana.reads('The channel is blocked now.');
        expect(await ana.lines()).toContain('3 blocked');
        expect(await stateOf(ana, /^Email · /)).toBe('⛔ Blocked ✅ Verified');

        expect(await confirm(ana, /^Email · /, 'Unblock')).toEqual(
            expect.arrayContaining(['Unblock this channel?', 'Messages from it reach this workspace again.']),
        );
        await ana.reads('The channel is no longer blocked.');
        expect(await ana.lines()).toContain('2 blocked');
        expect(await stateOf(ana, /^Email · /)).toBe('✅ Verified');
        // The sentence of the last act is over with the next reading.
        await ana.choose('Refresh');
        expect(await ana.lines()).not.toContain('The channel is no longer blocked.');
    });

    it('warns that the chat at hand is closed with it, and Cancel changes nothing', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.more(/^WhatsApp · /);
        await ana.click('Block');
        const dialog = ana.page.getByTestId('modal');
        expect(await linesOf(dialog)).toContain(
            'Messages from it no longer reach this workspace, and its open chat is closed.',
        );
        await dialog.locator('button', { hasText: 'Cancel' }).click();
        await dialog.waitFor({ state: 'detached' });
        await ana.click('Back');
        expect(await ana.lines()).toContain('2 blocked');
    });

    it.each([
        ['the licence does not cover it', (): void => license(false), /licence of the workspace does not cover this/],
        ['the service account may not', (): void => allowService(false), /service account is not allowed to do this/],
    ])('says that nothing was changed when %s', async (_name, prepare, refusal) => {
        prepare();
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await confirm(ana, /^Live chat · /, 'Block');
        await ana.reads(refusal);
        expect((await ana.lines()).find((line) => refusal.test(line))).toMatch(/^Nothing was changed: /);
        expect(await ana.lines()).toContain('2 blocked');
        expect(await stateOf(ana, /^Live chat · /)).toBe('✅ Verified');
    });

    it('is not offered to somebody who may not', async () => {
        const vera = await site.logIn('vera');
        await vera.chooseLanguage('en');
        await vera.openRoom(rooms.general);
        await vera.write(`/contact-channels id:${contacts.eightChannels}`);
        await vera.more(/^Email · /);
        expect(await vera.button('Back').count()).toBe(1);
        for (const action of ['Block', 'Closed chats']) {
            expect(await vera.button(action).count()).toBe(0);
        }
    });

    it('is, where there are several identities, of one of them', async () => {
        const ana = await site.stay('ana', rooms.twoVisitors);
        await ana.openByCommand();
        await ana.more(/^Live chat/);
        expect(await ana.button('Block').count()).toBe(1);
        expect(
            await ana
                .row(/tomas@/)
                .last()
                .getByRole('button', { name: 'Block', exact: true })
                .count(),
        ).toBe(1);
        await ana
            .row(/to old\.example\.com$/)
            .last()
            .getByRole('button', { name: 'Unblock', exact: true })
            .click();
        const dialog = ana.page.getByTestId('modal');
        expect(await linesOf(dialog)).toContain('Live chat · to old.example.com');
        await dialog.locator('button', { hasText: 'Cancel' }).click();
        await dialog.waitFor({ state: 'detached' });
    });
});
