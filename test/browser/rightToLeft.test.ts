import { sampleIds } from 'contact-channels-workspace/model/sample';

import type { PersonAtPage } from './PersonAtPage';
import { sticksOut } from './measure';
import { useSite } from './openPage';
import { sentence } from './sentences';

const { rooms } = sampleIds;

describe('the panel in Arabic', () => {
    const site = useSite();

    const openInArabic = async (room: string): Promise<PersonAtPage> => {
        const ana = await site.stay('ana', room);
        await ana.chooseLanguage('ar');
        await ana.openByCommand();
        // What the app finishes itself is in the language from the next reading on.
        await ana.choose(say('refresh'));
        return ana;
    };

    it('runs from right to left: a sentence begins at the right edge, its button stands at the left', async () => {
        const ana = await openInArabic(rooms.eightChannels);
        expect(await ana.bar.evaluate((bar) => getComputedStyle(bar).direction)).toBe('rtl');
        const bar = await boxOf(ana, ana.bar);
        const title = await boxOf(ana, ana.bar.getByText('Zoe Okafor'));
        const menu = await boxOf(ana, ana.bar.getByRole('button', { name: 'Options', exact: true }));
        expect(menu.right).toBeLessThan(bar.centre);
        expect(title.right).toBeGreaterThan(bar.centre);
        const best = ana.bar.getByText(say('head-best').replaceAll('**', ''), { exact: true });
        const email = ana.bar.getByText(say('source-email'), { exact: true });
        expect((await boxOf(ana, email)).right).toBeLessThanOrEqual((await boxOf(ana, best)).left);
    });

    it('keeps the order of what others wrote: each text of theirs stands for itself', async () => {
        const ana = await openInArabic(rooms.eightChannels);
        const number = ana.bar.getByText('+15005550006').first();
        // In the order of the screen, from left to right.
        expect(await number.evaluate(charactersFromLeft, '+15005550006')).toBe('+15005550006');
        await ana.button(say('more')).nth(1).click();
        await ana.button(say('back')).waitFor();
        const address = ana.bar.getByText('zoe.okafor@contacts.example').first();
        expect(await address.evaluate(charactersFromLeft, 'zoe.okafor@contacts.example')).toBe(
            'zoe.okafor@contacts.example',
        );
    });

    it.each([
        ['eight channels', rooms.eightChannels],
        ['a contact with Arabic names', rooms.arabic],
        ['an override mark in a name', rooms.hebrew],
        ['a name of 60 letters', rooms.longName],
    ])('overflows nowhere at 320 px: %s', async (_name, room) => {
        const ana = await openInArabic(room);
        await ana.page.setViewportSize({ width: 320, height: 800 });
        expect(await ana.bar.evaluate(sticksOut)).toEqual([]);
    });
});

function say(key: string): string {
    return sentence(key, 'ar');
}

type Box = { readonly left: number; readonly right: number; readonly centre: number };

async function boxOf({ page }: PersonAtPage, element: ReturnType<PersonAtPage['page']['locator']>): Promise<Box> {
    const box = await element.first().boundingBox();
    if (box === null) {
        throw new Error(`It is not seen on ${page.url()}.`);
    }
    return { left: box.x, right: box.x + box.width, centre: box.x + box.width / 2 };
}

/** @returns the characters of a part of an element's text as they stand on the screen, line by line, left to right */
function charactersFromLeft(element: Element, part: string): string {
    const texts = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const start = (text.textContent ?? '').indexOf(part);
        if (start >= 0) {
            const places = [...part].map((character, index) => {
                const range = document.createRange();
                range.setStart(text, start + index);
                range.setEnd(text, start + index + 1);
                const { top, left } = range.getBoundingClientRect();
                return { character, top: Math.round(top), left };
            });
            places.sort((one, other) => one.top - other.top || one.left - other.left);
            return places.map(({ character }) => character).join('');
        }
    }
    return '';
}
