import { sampleIds } from 'contact-channels-workspace/model/sample';

import { linesOf, type PersonAtPage, rowsOf } from './PersonAtPage';
import { useSite } from './openPage';
import { allowServiceToBlock, licenseBlocking } from '../serviceRights';

const { rooms, contacts } = sampleIds;

const names = ['whatsapp', 'Email', 'Custom integration', 'Live chat', 'Order system', 'SMS', 'telegram', 'instagram'];

describe('blocking a channel', () => {
    const site = useSite();

    const license = (isThere: boolean): void => licenseBlocking(site.running().workspace, isThere);
    const allowService = (isAllowed: boolean): void => allowServiceToBlock(site.running().workspace, isAllowed);

    beforeEach(() => {
        license(true);
        allowService(true);
    });

    const marksOf = async (person: PersonAtPage, name: string): Promise<boolean> =>
        rowsOf(await person.lines(), names)
            .find(([first]) => first === name)
            ?.includes('Blocked') ?? false;
    /** Asks for it, and says yes in the dialog. @returns what the dialog said */
    const confirm = async (
        person: PersonAtPage,
        channel: string,
        verb: 'Block' | 'Unblock',
    ): Promise<readonly string[]> => {
        await person.choose(channel, verb);
        const dialog = person.page.getByTestId('modal');
        const said = await linesOf(dialog);
        await dialog.locator('button', { hasText: verb }).click();
        await dialog.waitFor({ state: 'detached' });
        return said;
    };

    it('says first which one, what will happen and what stays; then it is so, and can be taken back', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        expect(await confirm(ana, 'Email', 'Block')).toEqual(
            expect.arrayContaining([
                'Block this channel?',
                'Email',
                '“support@shop.example.com”',
                expect.stringMatching(/^Messages from it no longer reach this workspace/),
                '5 other channels stay open.',
                'Cancel',
                'Block',
            ]),
        );
        await ana.reads('The channel is blocked now.');
        expect(await ana.lines()).toContain('3 blocked');
        expect(await marksOf(ana, 'Email')).toBe(true);

        expect(await confirm(ana, 'Email', 'Unblock')).toEqual(
            expect.arrayContaining(['Unblock this channel?', 'Messages from it reach this workspace again.']),
        );
        await ana.reads('The channel is no longer blocked.');
        expect(await ana.lines()).toContain('2 blocked');
        expect(await marksOf(ana, 'Email')).toBe(false);
        // The sentence of the last act is over with the next reading.
        await ana.click('Refresh');
        expect(await ana.lines()).not.toContain('The channel is no longer blocked.');
    });

    it('warns that the chat at hand is closed with it, and Cancel changes nothing', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.choose('whatsapp', 'Block');
        const dialog = ana.page.getByTestId('modal');
        expect(await linesOf(dialog)).toContain(
            'Messages from it no longer reach this workspace, and its open chat is closed.',
        );
        await dialog.locator('button', { hasText: 'Cancel' }).click();
        await dialog.waitFor({ state: 'detached' });
        await ana.click('Refresh');
        expect(await ana.lines()).toContain('2 blocked');
    });

    it.each([
        ['the licence does not cover it', (): void => license(false), /licence of the workspace does not cover this/],
        ['the service account may not', (): void => allowService(false), /service account is not allowed to do this/],
    ])('says that nothing was changed when %s', async (_name, prepare, refusal) => {
        prepare();
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await confirm(ana, 'Live chat', 'Block');
        await ana.reads(refusal);
        expect((await ana.lines()).find((line) => refusal.test(line))).toMatch(/^Nothing was changed: /);
        expect(await ana.lines()).toContain('2 blocked');
        expect(await marksOf(ana, 'Live chat')).toBe(false);
    });

    it('is not offered to somebody who may not', async () => {
        const vera = await site.logIn('vera');
        await vera.chooseLanguage('en');
        await vera.openRoom(rooms.general);
        await vera.write(`/contact-channels id:${contacts.eightChannels}`);
        expect(rowsOf(await vera.lines(), names)).toHaveLength(names.length);
        // She may not see the closed chats either, so that nothing is left for the rows' menus.
        expect(await vera.bar.getByRole('button', { name: 'Options', exact: true }).count()).toBe(0);
    });
});
