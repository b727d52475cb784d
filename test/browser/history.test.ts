import type { RoomDocument } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';

import { useSite } from './openPage';

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
        const byEmail = { v: open.v, source: { type: 'email' } };
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
        await ana.click('Closed chats');
        expect(said(await ana.lines())).toEqual(farewells(21, 12));
        expect(await ana.lines()).toContain('1 to 10 of 23');
        expect(await ana.button('Newer').count()).toBe(0);
        await ana.click('Older');
        expect(said(await ana.lines())).toEqual(farewells(11, 2));
        expect(await ana.lines()).toContain('11 to 20 of 23');
        await ana.click('Older');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['21 to 23 of 23', '“Farewell 1”']));
        expect(await ana.button('Older').count()).toBe(0);
        await ana.click('Newer');
        await ana.click('Newer');
        expect(said(await ana.lines())).toEqual(farewells(21, 12));
        await ana.click('Back');
        expect(await ana.lines()).toContain('8 channels');
    });

    it('say the source, when, who served and how it ended, and lead to the chat', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.click('Closed chats');
        const lines = await ana.lines();
        const newest = lines.slice(0, lines.indexOf('“Farewell 21”') + 1);
        expect(newest).toEqual(
            expect.arrayContaining([
                'Live chat',
                'Open chat',
                expect.stringMatching(/^Closed on /),
                'Served by:',
                '“ana”',
            ]),
        );
        const link = ana.bar.getByRole('link', { name: 'Open chat', exact: true }).first();
        expect(new URL((await link.getAttribute('href')) ?? '').pathname).toBe('/live/roomOfHistory21');
    });

    it('are those of one channel by its menu, also where the server does not sort them out', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.choose('Email', 'Closed chats');
        await ana.reads('Closed chats on this channel');
        expect(said(await ana.lines())).toEqual(
            Array.from({ length: 10 }, (_, index) => `“Farewell ${20 - index * 2}”`),
        );
        expect(await ana.lines()).toContain('1 to 10 of 10');
        await ana.click('Back');
        expect(await ana.lines()).toContain('8 channels');
    });

    it('are said to be none where there are none', async () => {
        const ana = await site.stay('ana', rooms.verified);
        await ana.openByCommand();
        await ana.click('Closed chats');
        expect(await ana.lines()).toContain('There are no closed chats.');
    });

    it('are not offered to somebody who may not see them', async () => {
        const vera = await site.logIn('vera');
        await vera.chooseLanguage('en');
        await vera.openRoom(rooms.general);
        await vera.write(`/contact-channels id:${contacts.eightChannels}`);
        expect(await vera.lines()).toContain('8 channels');
        expect(await vera.button('Closed chats').count()).toBe(0);
        expect(await vera.button('Who this is').count()).toBe(1);
    });
});

function said(lines: readonly string[]): readonly string[] {
    return lines.filter((line) => line.startsWith('“Farewell'));
}

function farewells(from: number, to: number): readonly string[] {
    return Array.from({ length: from - to + 1 }, (_, index) => `“Farewell ${from - index}”`);
}
