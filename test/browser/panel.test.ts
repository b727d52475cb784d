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
        expect(lines).toEqual(
            expect.arrayContaining(['8 channels', '4 verified', '2 blocked', expect.stringMatching(/^Updated at \d/)]),
        );
        const rows = rowsOf(lines, eightChannels);
        expect(rows.map(([name]) => name)).toEqual(eightChannels);
        const saying = (...parts: readonly string[]): unknown =>
            expect.arrayContaining(parts.map((part): unknown => expect.stringContaining(part)));
        expect(rows).toEqual([
            saying('This chat', 'Verified by phone on ', '+5511998761234', 'minutes ago ('),
            saying('Verified by email on ', 'zoe.okafor@contacts.example', 'Last chat 3 hours ago ('),
            saying('Last chat 2 days ago ('),
            saying('“shop.example.com”', 'Verified by email on ', 'Last chat 9 days ago ('),
            saying('“orders.shop.example.com”', 'Last chat 1 month ago ('),
            saying('“+15005550006”', 'Blocked', 'Last chat 4 months ago ('),
            saying('Verified by phone on ', 'Blocked', 'Last chat 1 year ago ('),
            saying('“@shop.example”', 'No chat yet'),
        ]);
        const rowsWith = (line: RegExp): readonly (string | undefined)[] =>
            rows.filter((row) => row.some((text) => line.test(text))).map(([name]) => name);
        expect(rowsWith(/^This chat$/)).toEqual(['whatsapp']);
        expect(rowsWith(/^Blocked$/)).toEqual(['SMS', 'telegram']);
        expect(rowsWith(/^Verified/)).toEqual(['whatsapp', 'Email', 'Live chat', 'telegram']);
        expect(rowsWith(/^Open chat$/)).toEqual(eightChannels.slice(0, -1));
    });

    it('shows after Refresh what has changed in the workspace', async () => {
        const ana = await site.stay('ana', rooms.verified);
        const before = await ana.openByMenu();
        expect(before).toEqual(expect.arrayContaining(['Vivian Verhoeven', '1 channel', '0 blocked']));
        expect(before).not.toContain('Blocked');
        change(contacts.verified, (vivian) => {
            vivian.name = 'Vivian de Vries';
            setBlocked(vivian, true);
        });
        await ana.click('Refresh');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['Vivian de Vries', '1 blocked', 'Blocked']));
        expect(await ana.bar.count()).toBe(1);
    });

    it('is refreshed by a newer client as well, which sends the room along', async () => {
        const ana = await site.stay('ana', rooms.blocked);
        await ana.page.getByTestId('client-options').click();
        await ana.page.getByTestId('newer-client').click();
        expect(await ana.openByMenu()).toContain('Boris Blake');
        change(contacts.blocked, (boris) => setBlocked(boris, false));
        const sent = (await ana.click('Refresh')).request().postDataJSON() as Record<string, unknown>;
        expect(sent).toMatchObject({ type: 'blockAction', rid: rooms.blocked });
        expect(await ana.lines()).toContain('0 blocked');
    });

    it('shows 20 of 25 channels, and all of them after Show more and Refresh', async () => {
        const ana = await site.stay('ana', rooms.twentyFiveChannels);
        const branches = Array.from({ length: 25 }, (_, index) => `branch-${String(index + 1).padStart(2, '0')}`);
        const lines = await ana.openByCommand();
        expect(rowsOf(lines, branches)).toHaveLength(20);
        expect(lines).toEqual(expect.arrayContaining(['25 channels', 'Showing 20 of 25', 'Show more']));
        await ana.click('Show more');
        const all = rowsOf(await ana.lines(), branches).map(([name]) => name);
        expect([...all].sort()).toEqual(branches);
        await ana.click('Refresh');
        expect(rowsOf(await ana.lines(), branches)).toHaveLength(25);
        expect(await ana.button('Show more').count()).toBe(0);
    });

    it('opens the chat of a channel in a new tab', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const lines = await ana.openByCommand();
        const links = ana.bar.getByRole('link', { name: 'Open chat', exact: true });
        expect(await links.count()).toBe(7);
        const answered = ana.interactionAnswered();
        const tab = await ana.follow(links.nth(eightChannels.indexOf('Live chat')));
        await tab.page.getByRole('heading', { level: 1, name: 'Zoe Okafor' }).waitFor();
        expect(new URL(tab.page.url()).pathname).toBe(`/live/${rooms.eightChannelsClosedWidget}`);
        await tab.page.getByTestId('message').filter({ hasText: 'Do you ship to Lagos?' }).waitFor();
        expect(await tab.page.getByTestId('own-user').innerText()).toBe('Ana Lima');
        expect(await (await answered).json()).toEqual({ success: true });
        // The link comes back from its busy state, and nothing else has changed.
        await ana.bar.getByText('Open chat', { exact: true }).nth(6).waitFor();
        expect(await ana.lines()).toEqual(lines);
    });

    it('says in the new tab when the chat is one that Ana may not see', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        const links = ana.bar.getByRole('link', { name: 'Open chat', exact: true });
        const tab = await ana.follow(links.nth(eightChannels.indexOf('Email')));
        await tab.page.getByTestId('no-room').getByText('No such room').waitFor();
        expect(await tab.page.getByTestId('own-user').innerText()).toBe('Ana Lima');
    });

    it('is used by keyboard alone: Tab comes to Refresh and Enter works it', async () => {
        const ana = await site.stay('ana', rooms.withoutChannels);
        await ana.composer.focus();
        await ana.page.keyboard.type('/contact-channels');
        await ana.page.keyboard.press('Enter');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['Nina Novak', 'This contact has no channels yet.']));
        const refresh = ana.button('Refresh');
        const isFocused = (): Promise<boolean> => refresh.evaluate((element) => element === document.activeElement);
        let presses = 0;
        while (!(await isFocused()) && presses < 5) {
            await ana.page.keyboard.press('Tab');
            presses += 1;
        }
        expect(await isFocused()).toBe(true);
        change(contacts.withoutChannels, (nina) => {
            nina.name = 'Nina Nowak';
        });
        const answered = ana.interactionAnswered();
        await ana.page.keyboard.press('Enter');
        expect((await answered).request().postDataJSON()).toMatchObject({ type: 'blockAction' });
        await ana.reads('Nina Nowak');
    });
});
