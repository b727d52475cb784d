import type { ContactDocument } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';

import { rowsOf } from './PersonAtPage';
import { eightChannels } from './eightChannels';
import { useSite } from './openPage';

const { rooms, contacts } = sampleIds;

describe('the panel on the page', () => {
    const site = useSite();

    const change = (id: string, changeContact: (contact: ContactDocument) => void): void => {
        const contact = site.running().workspace.contacts.get(id);
        if (contact === undefined) {
            throw new Error(`There is no contact ${id}.`);
        }
        changeContact(contact);
    };
    const setBlocked = ({ channels: [first] }: ContactDocument, blocked: boolean): void => {
        if (first) {
            first.blocked = blocked;
        }
    };

    it('reads as eight channels with their marks, the latest used first', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const lines = await ana.openByCommand();
        expect(lines.slice(0, 2)).toEqual(['Contact channels', 'Zoe Okafor']);
        expect(lines.slice(-4)).toEqual([
            '8 channels',
            '4 verified',
            '2 blocked',
            expect.stringMatching(/^Read at \d/),
        ]);
        const rows = rowsOf(lines);
        expect(rows.map(({ title }) => title)).toEqual(eightChannels);
        expect(rows.map(({ state, time }) => [state, time])).toEqual([
            ['✅ Verified', 'This chat'],
            ['✅ Verified', '3 h ago'],
            ['Not verified', '2 days ago'],
            ['✅ Verified', '9 days ago'],
            ['Not verified', '1 mo. ago'],
            ['⛔ Blocked', '4 mo. ago'],
            ['⛔ Blocked ✅ Verified', '1 yr. ago'],
            ['Not verified', 'No chat yet'],
        ]);
    });

    it('shows after Refresh what has changed in the workspace', async () => {
        const ana = await site.stay('ana', rooms.verified);
        const before = await ana.openByMenu();
        expect(before).toEqual(expect.arrayContaining(['Vivian Verhoeven', '1 channel', '0 blocked']));
        expect(before.join()).not.toContain('⛔');
        change(contacts.verified, (vivian) => {
            vivian.name = 'Vivian de Vries';
            setBlocked(vivian, true);
        });
        await ana.choose('Refresh');
        expect(await ana.lines()).toEqual(
            expect.arrayContaining(['Vivian de Vries', '1 blocked', '⛔ Blocked ✅ Verified']),
        );
        expect(await ana.bar.count()).toBe(1);
    });

    it('is refreshed by a newer client as well, which sends the room along', async () => {
        const ana = await site.stay('ana', rooms.blocked);
        await ana.page.getByTestId('client-options').click();
        await ana.page.getByTestId('newer-client').click();
        expect(await ana.openByMenu()).toContain('Boris Blake');
        change(contacts.blocked, (boris) => setBlocked(boris, false));
        const sent = (await ana.choose('Refresh')).request().postDataJSON() as Record<string, unknown>;
        expect(sent).toMatchObject({ type: 'blockAction', rid: rooms.blocked });
        expect(await ana.lines()).toContain('0 blocked');
    });

    it('shows 20 of 25 channels, and all of them after Show more and Refresh', async () => {
        const ana = await site.stay('ana', rooms.twentyFiveChannels);
        const lines = await ana.openByCommand();
        expect(rowsOf(lines)).toHaveLength(20);
        expect(lines).toEqual(expect.arrayContaining(['25 channels', '20 of 25', 'Show more']));
        await ana.click('Show more');
        const all = rowsOf(await ana.lines()).map(({ title }) => title);
        expect(new Set(all).size).toBe(25);
        await ana.choose('Refresh');
        expect(rowsOf(await ana.lines())).toHaveLength(25);
        expect(await ana.button('Show more').count()).toBe(0);
    });

    it('is used by keyboard alone: Tab comes to the menu, and Enter works it', async () => {
        const ana = await site.stay('ana', rooms.withoutChannels);
        await ana.composer.focus();
        await ana.page.keyboard.type('/contact-channels');
        await ana.page.keyboard.press('Enter');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['Nina Novak', 'This contact has no channels yet.']));
        const menu = ana.button('Options');
        const isFocused = (): Promise<boolean> => menu.evaluate((element) => element === document.activeElement);
        let presses = 0;
        while (!(await isFocused()) && presses < 5) {
            await ana.page.keyboard.press('Tab');
            presses += 1;
        }
        expect(await isFocused()).toBe(true);
        change(contacts.withoutChannels, (nina) => {
            nina.name = 'Nina Nowak';
        });
        await ana.page.keyboard.press('Enter');
        await ana.page.locator('[role="menuitem"]:focus', { hasText: 'Refresh' }).waitFor();
        const answered = ana.interactionAnswered();
        await ana.page.keyboard.press('Enter');
        expect((await answered).request().postDataJSON()).toMatchObject({ type: 'blockAction' });
        await ana.reads('Nina Nowak');
    });
});
