import type { RoomDocument } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';

import { placedRows, sticksOut } from './measure';
import { looks, useSite } from './openPage';

const { rooms, contacts } = sampleIds;

const dayMs = 24 * 3_600_000;

describe('the closed chats', () => {
    const site = useSite();

    // Beside the two of the sample, which come last, 21 newer ones: three pages.
    beforeAll(() => {
        const { workspace } = site.running();
        const closed = workspace.rooms.get(rooms.eightChannelsClosedWidget);
        const open = workspace.rooms.get(rooms.eightChannelsEmail);
        if (closed?.closedAt === undefined || closed.lastMessage === undefined || open?.v === undefined) {
            throw new Error('The sample has no such chat');
        }
        const byEmail = { v: open.v, source: open.source };
        for (let number = 1; number <= 21; number += 1) {
            const room: RoomDocument = {
                ...closed,
                _id: `roomOfHistory${number}`,
                closedAt: new Date(closed.closedAt.getTime() + number * (dayMs / 4)),
                ...(number % 2 === 0 && byEmail),
                lastMessage: { ...closed.lastMessage, msg: `Farewell ${number}` },
            };
            workspace.rooms.set(room._id, room);
        }
    });

    it('come in pages of ten, the newest first, with the total; and back to the channels', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.choose('Closed chats');
        expect(said(await ana.lines())).toEqual(farewells(21, 12));
        expect(await ana.lines()).toContain('1–10 of 23');
        expect(await ana.button('Newer').count()).toBe(0);
        await ana.click('Older');
        expect(said(await ana.lines())).toEqual(farewells(11, 2));
        expect(await ana.lines()).toContain('11–20 of 23');
        await ana.click('Older');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['21–23 of 23', 'Live chat · “Farewell 1”']));
        expect(await ana.button('Older').count()).toBe(0);
        await ana.click('Newer');
        await ana.click('Newer');
        expect(said(await ana.lines())).toEqual(farewells(21, 12));
        await ana.click('Back');
        expect(await ana.lines()).toContain('8 channels');
    });

    it.each(looks)('are whole on one screen, ten of them: $era, $barWidth px', async (look) => {
        const ana = await site.stay('ana', rooms.eightChannels, look);
        await ana.openByCommand();
        await ana.choose('Closed chats');
        const rows = await ana.bar.evaluate(placedRows);
        expect(rows).toHaveLength(10);
        expect(rows.filter(({ isWhole }) => isWhole).length).toBeGreaterThanOrEqual(look.barWidth === 380 ? 10 : 8);
        expect(await ana.bar.evaluate(sticksOut)).toEqual([]);
    });

    it('say the source, how it ended, when and who served, and lead to the chat', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.choose('Closed chats');
        const lines = await ana.lines();
        const newest = lines.indexOf('Live chat · “Farewell 21”');
        expect(lines.slice(newest + 1, newest + 4)).toEqual([
            expect.stringMatching(/^closed [A-Z][a-z]{2} \d+$/),
            'Ana Lima',
            'Open',
        ]);
        const link = ana.bar.getByRole('link', { name: 'Open', exact: true }).first();
        expect(new URL((await link.getAttribute('href')) ?? '').pathname).toBe('/live/roomOfHistory21');
    });

    it('lead only to those that this person may open', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.choose('Closed chats');
        await ana.click('Older');
        await ana.click('Older');
        // Bob served it.
        const ofBob = ana.row('SMS · “This channel has been blocked”');
        expect(await ofBob.count()).toBe(1);
        expect(await ofBob.getByRole('link').count()).toBe(0);
        const maria = await site.stay('maria', rooms.eightChannels);
        await maria.chooseLanguage('en');
        await maria.openByCommand();
        await maria.choose('Closed chats');
        await maria.click('Older');
        await maria.click('Older');
        expect(await maria.row('SMS · “This channel has been blocked”').getByRole('link').count()).toBe(1);
    });

    it('are those of one channel from its page, which it names, and lead back there', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.more(/^Email · /);
        await ana.click('Closed chats');
        await ana.reads('Email · zoe.okafor@c…acts.example');
        expect(said(await ana.lines())).toEqual(
            Array.from({ length: 10 }, (_, index) => `“Farewell ${20 - index * 2}”`),
        );
        await ana.click('Back');
        expect(await ana.lines()).toContain('Reached as');
        await ana.click('Back');
        expect(await ana.lines()).toContain('8 channels');
    });

    it('are said to be none where there are none', async () => {
        const ana = await site.stay('ana', rooms.verified);
        await ana.openByCommand();
        await ana.choose('Closed chats');
        expect(await ana.lines()).toContain('There are no closed chats.');
    });

    it('are not offered to somebody who may not see them', async () => {
        const vera = await site.logIn('vera');
        await vera.chooseLanguage('en');
        await vera.openRoom(rooms.general);
        await vera.write(`/contact-channels id:${contacts.eightChannels}`);
        expect(await vera.lines()).toContain('8 channels');
        await vera.bar.getByRole('button', { name: 'Options', exact: true }).click();
        expect(await vera.page.getByRole('menuitem').allInnerTexts()).toEqual([
            'Refresh',
            'Contact details',
            'Look up',
            'Summary to copy',
        ]);
    });
});

function said(lines: readonly string[]): readonly string[] {
    return lines.flatMap((line) => /“Farewell \d+”$/.exec(line) ?? []);
}

function farewells(from: number, to: number): readonly string[] {
    return Array.from({ length: from - to + 1 }, (_, index) => `“Farewell ${from - index}”`);
}
