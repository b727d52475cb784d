import type { RestFault } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';

import type { PersonAtPage } from './PersonAtPage';
import { lowContrasts, sticksOut, textLines } from './measure';
import { useSite } from './openPage';

const { rooms } = sampleIds;

const none: RestFault = { kind: 'none' };
const tooManyRequests: RestFault = { kind: 'status', status: 429 };

const longName = 'Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstone';

describe('how the panel looks', () => {
    const site = useSite();

    it.each([
        ['emoji', rooms.emoji, ['Mia 🦊 Kovač 👩\u200D👩\u200D👧', 'line 💬', 'line 💬 · to 🏪 Shop']],
        ['Arabic', rooms.arabic, ['ليلى حداد', 'واتساب', 'Live chat · to متجر.مثال']],
        ['Hebrew', rooms.hebrew, ['נועה לוי (VIP)', 'הזמנות', 'הזמנות · to orders.example.com']],
        [
            'Markdown and HTML',
            rooms.markup,
            [
                '**Max** [click](https://evil.example) @all <b>bold</b>',
                '`code` _it_ ~no~ #gener…',
                expect.stringContaining('[pay he'),
                expect.stringContaining('"quoted"'),
            ],
        ],
        ['a name of 60 letters', rooms.longName, [longName]],
    ])('what others wrote is shown as they wrote it, and fits: %s', async (_name, room, written) => {
        const ana = await site.stay('ana', room);
        expect(await ana.openByCommand()).toEqual(expect.arrayContaining(written));
        expect(await foreignElementsIn(ana)).toEqual([]);
        expect(await ana.bar.evaluate((bar) => bar.textContent)).not.toMatch(
            /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
        );
        expect(await overflowAtEveryWidth(ana)).toEqual(noOverflow);
    });

    it("what others wrote stays text on a channel's page as well, without what turns a line around", async () => {
        const ana = await site.stay('ana', rooms.markup);
        await ana.openByCommand();
        await ana.button('More').first().click();
        await ana.reads('<img src=x onerror=alert(1)>');
        expect(await foreignElementsIn(ana)).toEqual([]);
        await ana.openRoom(rooms.hebrew);
        await ana.openByCommand();
        await ana.more(/^הזמנות · /);
        // Without the mark that would turn the rest of the line around.
        expect((await ana.lines()).join()).toContain('Orders gpj.exe');
        expect(await foreignElementsIn(ana)).toEqual([]);
    });

    it('a name of 60 letters is wrapped, not cut', async () => {
        const ana = await site.stay('ana', rooms.longName);
        await ana.openByCommand();
        expect(await ana.bar.getByText(longName).evaluate(textLines)).toBeGreaterThan(1);
    });

    it.each([
        ['eight channels', rooms.eightChannels, none],
        ['the note above a record', rooms.eightChannels, tooManyRequests],
        ['a state without a list', rooms.withoutContact, none],
    ])('everything fits: %s', async (_name, room, fault) => {
        const ana = await site.stay('ana', room);
        site.running().workspace.fault = fault;
        await ana.openByCommand();
        expect(await overflowAtEveryWidth(ana)).toEqual(noOverflow);
    });

    it('the panel can be opened on a narrow page, by the composer and by the menu', async () => {
        const ana = await site.logIn('ana', { room: rooms.longName, viewport: { width: 320, height: 640 } });
        expect(await ana.openByCommand()).toContain(longName);
        await ana.page.getByTestId('contextual-bar-close').click();
        await ana.bar.waitFor({ state: 'detached' });
        expect(await ana.openByMenu()).toContain(longName);
        expect(await ana.bar.evaluate(sticksOut)).toEqual([]);
    });

    it.each(['light', 'dark'])('texts can be read in the %s theme', async (theme) => {
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        if (theme === 'dark') {
            await ana.page.getByTestId('theme').click();
            await ana.page.locator('html[style*="dark"]').waitFor();
        }
        await ana.openByCommand();
        expect(await ana.bar.evaluate(lowContrasts, 4.5)).toEqual([]);
    });
});

/** A desktop, and the narrowest phone. */
const widths = [1280, 320] as const;

const noOverflow = Object.fromEntries(widths.map((width) => [width, []]));

async function overflowAtEveryWidth({ page, bar }: PersonAtPage): Promise<Record<number, readonly string[]>> {
    const found: Record<number, readonly string[]> = {};
    for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        found[width] = await bar.evaluate(sticksOut);
    }
    return found;
}

/** Every element of the panel that nothing of the app's own makes. */
async function foreignElementsIn({ bar, page }: PersonAtPage): Promise<readonly string[]> {
    return bar.evaluate((element, origin) => {
        const known = ['DIV', 'FIGURE', 'H5', 'I', 'FORM', 'SPAN', 'HR', 'BUTTON', 'STRONG'];
        return [...element.querySelectorAll('*')]
            .filter((one) => {
                if (one instanceof HTMLAnchorElement) {
                    return !one.href.startsWith(`${origin}/live/`);
                }
                if (one instanceof HTMLImageElement) {
                    return !/^(data:image\/svg\+xml,|\/api\/apps\/[\w-]+\/icon$)/.test(one.getAttribute('src') ?? '');
                }
                return !known.includes(one.tagName) && !one.matches('input.rcx-select__focus');
            })
            .map((one) => one.outerHTML);
    }, new URL(page.url()).origin);
}
