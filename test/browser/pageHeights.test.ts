import type { Locator } from 'playwright-core';

import { useFixedViews, type ViewLook } from './FixedViews';
import { actions, button, callout, context, divider, image, marked, menu, plain, section, select } from './blocks';

type Block = Readonly<Record<string, unknown>>;

const next = section('Next');

/** Each kind of block with its height and the space to a section below it, as measured in the client, in px. */
const everywhere: readonly (readonly [name: string, block: Block, height: number, space: number])[] = [
    ['a section of one line', section('Zoe Okafor'), 20, 16],
    ['a section of two lines', section(`${'word '.repeat(11)}word`), 40, 16],
    ['a section with a menu', section('Zoe Okafor', { accessory: menu() }), 28, 16],
    ['a section with a button', section('Zoe Okafor', { accessory: button('More') }), 28, 16],
    ['a section with a link', section('Email', { accessory: button('Open', { url: '/live/x' }) }), 31, 16],
    ['a section with an image', section('Email', { accessory: image() }), 88, 16],
    ['a section with two fields', section('Email', { fields: [plain('Verified'), plain('3 h ago')] }), 37, 16],
    ['a section with three fields', section('Email', { fields: ['A', 'B', 'C'].map(plain) }), 78, 16],
    ['a context line', context(plain('8 channels'), plain('4 verified')), 24, 16],
    ['a context of two lines', context(plain('word '.repeat(15))), 40, 16],
    ['actions with buttons', actions(button('Newer'), button('Older')), 36, 16],
    ['a callout', callout('Read this'), 46, 16],
    ['a callout with title and button', callout('Read', { title: plain('Saved'), accessory: button('Why') }), 110, 16],
    ['a divider', divider, 1, 16],
];

const selects = actions(select('Filter'), select('Order'));

const looks: readonly ViewLook[] = [
    { era: 'new', width: 380 },
    { era: 'new', width: 320 },
    { era: 'old', width: 380 },
    { era: 'old', width: 320 },
];

describe('a view on the page', () => {
    const views = useFixedViews();

    it.each(looks)('has blocks as high as in the client: $era, $width px', async (look) => {
        const ana = await views().ana(look);
        const both = [...everywhere, ['two selects', selects, look.width === 320 ? 96 : 48, 16] as const];
        await views().show(ana, views().view(next, ...both.flatMap(([, block]) => [block, next])));
        const boxes = await ana.bar.locator('form').evaluate(boxesIn);
        const found = both.map(([name], index) => {
            const own = boxes[2 * index + 1];
            const below = boxes[2 * index + 2];
            return [name, Math.round(own?.height ?? 0), Math.round((below?.top ?? 0) - (own?.bottom ?? 0))];
        });
        expect(found).toEqual(both.map(([name, , height, space]) => [name, height, space]));
    });

    it.each([
        { era: 'new', width: 380, header: 43, padding: 16, footer: 40 },
        { era: 'new', width: 320, header: 43, padding: 16, footer: 40 },
        { era: 'old', width: 380, header: 56, padding: 24, footer: 48 },
        { era: 'old', width: 320, header: 56, padding: 24, footer: 48 },
    ] as const)('has the room that the client leaves it: $era, $width px', async (look) => {
        const ana = await views().ana(look);
        await views().show(ana, views().view(...Array.from({ length: 50 }, () => next)));
        const bar = await placeOf(ana.bar);
        const header = await placeOf(ana.bar.locator('.page-contextual-bar-header'));
        const footer = await placeOf(ana.page.getByTestId('contextual-bar-footer'));
        const [first] = await ana.bar.locator('form').evaluate(boxesIn);
        expect(header.bottom - bar.top).toBe(look.header);
        expect(footer.height).toBe(look.footer);
        expect(footer.bottom).toBe(bar.bottom);
        expect(first?.top).toBe(look.header + look.padding);
        expect(first?.width).toBe(look.width - 1 - 2 * look.padding);
        expect(await placeOf(ana.bar.locator('figure').first())).toMatchObject({ height: 36, width: 36 });
    });

    it.each([
        { era: 'new', width: 380, first: 200, column: 127 },
        { era: 'new', width: 320, first: 200, column: 97 },
        { era: 'old', width: 380, first: 221, column: 119 },
        { era: 'old', width: 320, first: 221, column: 89 },
    ] as const)('leaves eight rows of a list on one screen: $era, $width px', async (look) => {
        const ana = await views().ana(look);
        await views().show(ana, views().view(...list));
        const rows = (await ana.bar.locator('form').evaluate(boxesIn)).slice(head.length);
        const footer = await placeOf(ana.page.getByTestId('contextual-bar-footer'));
        expect(rows.map(({ top }) => top)).toEqual(rows.map((_row, index) => look.first + 53 * index));
        expect(rows.filter(({ bottom }) => bottom <= footer.top)).toHaveLength(8);
        const field = ana.bar.getByText('✅', { exact: false }).last();
        expect(Math.floor(await field.evaluate(contentWidth))).toBe(look.column);
    });

    it.each(['new', 'old'] as const)('stacks its fields on a page below 600 px: %s', async (era) => {
        const ana = await views().ana({ era, pageWidth: 599 });
        await views().show(ana, views().view(...list));
        const [verified, time] = await Promise.all([
            placeOf(ana.bar.getByText('✅').last()),
            placeOf(ana.bar.getByText('3\u00a0h\u00a0ago').last()),
        ]);
        expect(time.left).toBe(verified.left);
        expect(time.top).toBeGreaterThanOrEqual(verified.bottom);
        expect((await placeOf(ana.bar)).width).toBe(599);
    });
});

const head = [
    section('Zoe Okafor', { accessory: menu() }),
    context(marked('**This chat:**'), plain('WhatsApp'), plain('✅\u00a0Verified')),
    context(marked('**Best other:**'), plain('Email'), plain('✅\u00a0Verified'), plain('3\u00a0h\u00a0ago')),
    divider,
];

const list = [
    ...head,
    ...Array.from({ length: 8 }, (_, index) =>
        section(`Email · zoe.${index}@shop.example`, {
            fields: [plain('✅\u00a0Verified'), plain('3\u00a0h\u00a0ago')],
            accessory: button('More', { actionId: `more-${index}` }),
        }),
    ),
];

async function placeOf(element: Locator): Promise<Place> {
    return element.evaluate((one) => {
        const { left, width, top, bottom, height } = one.getBoundingClientRect();
        return { left, width, top, bottom, height };
    });
}

/** @returns how wide a text in this element can be */
function contentWidth(element: Element): number {
    const { paddingLeft, paddingRight, width } = getComputedStyle(element);
    return parseFloat(width) - parseFloat(paddingLeft) - parseFloat(paddingRight);
}

type Place = Pick<DOMRect, 'left' | 'width' | 'top' | 'bottom' | 'height'>;

/** @returns where each block stands */
function boxesIn(form: Element): readonly Place[] {
    return [...form.children].map((block) => {
        const { left, width, top, bottom, height } = block.getBoundingClientRect();
        return { left, width, top, bottom, height };
    });
}
