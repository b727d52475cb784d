import type { Locator } from 'playwright-core';

import { useFixedViews, appId } from './FixedViews';
import { actions, button, context, image, marked, menu, plain, section } from './blocks';

const longWord = 'Wolfeschlegelsteinhausenbergerdorff.Featherstone@contacts.example';

describe('what the page draws of a view', () => {
    const views = useFixedViews();

    beforeAll(() => {
        views().host.languages = () => ({ [appId]: { en: { warning: '**Careful:** {{what}}' } } });
    });

    const show = async (...blocks: readonly unknown[]) => {
        const ana = await views().ana();
        await views().show(ana, views().view(...blocks));
        return ana;
    };

    it('puts the texts of a context side by side, as narrow columns where they do not fit', async () => {
        const ana = await show(
            context(...['one', 'two', 'three'].map((name) => plain(`${name} ${'many words '.repeat(5)}`))),
        );
        const boxes = await Promise.all(['one', 'two', 'three'].map((name) => placeOf(ana.bar.getByText(name))));
        expect(new Set(boxes.map(({ y, height }) => y + height / 2)).size).toBe(1);
        boxes.forEach(({ height }) => expect(height).toBeGreaterThan(48));
    });

    it('lets a long word of a context run out of the bar', async () => {
        const ana = await show(context(plain('Email'), plain(longWord)));
        const bar = await placeOf(ana.bar);
        const word = await placeOf(ana.bar.getByText(longWord));
        expect(word.height).toBe(16);
        expect(word.x + word.width).toBeGreaterThan(bar.x + bar.width);
    });

    it('puts what stands beside a long word of a section below it', async () => {
        const ana = await show(section(longWord, { accessory: button('More') }));
        const block = await placeOf(ana.bar.locator('form > *'));
        const word = await placeOf(ana.bar.getByText(longWord));
        const more = await placeOf(ana.button('More'));
        expect(more.y).toBeGreaterThan(word.y + word.height);
        expect(block.height).toBe(72);
    });

    it('squeezes the image of a context beside a long text to nothing, and gives no image a text', async () => {
        const ana = await show(
            context(image(), plain('short')),
            context(image(), plain('many words '.repeat(40))),
            section('Email', { accessory: image() }),
        );
        const images = ana.bar.locator('.page-image-element');
        const [beside, squeezed, big] = await Promise.all((await images.all()).map(placeOf));
        expect([beside?.width, beside?.height]).toEqual([20, 20]);
        expect(squeezed?.width).toBeLessThan(4);
        expect([big?.width, big?.height]).toEqual([88, 88]);
        expect(await ana.bar.locator('form img, form [aria-label], form [title]').count()).toBe(0);
        expect(await ana.bar.innerHTML()).not.toContain('A picture');
    });

    it('has a menu that is called Options whatever it is for, and follows no address in it', async () => {
        const ana = await show(
            section('Zoe', { accessory: menu({ value: 'open', text: plain('Open'), url: '/live/x' }) }),
        );
        await ana.bar.getByRole('button', { name: 'Options', exact: true }).click();
        const answered = ana.interactionAnswered();
        await ana.page.getByRole('menuitem', { name: 'Open' }).click();
        await answered;
        expect(views().host.interactions.at(-1)?.interaction.body).toMatchObject({
            actionId: 'menu',
            payload: { value: 'open' },
        });
        await views().tell(ana, 'Is read');
        expect(ana.context.pages()).toEqual([ana.page]);
    });

    it('follows a button with an address into a new tab, and tells the app', async () => {
        const ana = await show(section('Zoe', { accessory: button('Open', { url: '/live/x' }) }));
        const answered = ana.interactionAnswered();
        const tab = await ana.follow(ana.bar.getByRole('link', { name: 'Open', exact: true }));
        await answered;
        expect(new URL(tab.page.url()).pathname).toBe('/live/x');
        await tab.page.close();
        expect(views().host.interactions.at(-1)?.interaction.body).toMatchObject({ actionId: 'Open' });
    });

    it('shows five of more actions, and the rest when asked', async () => {
        const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
        const ana = await show(actions(...names.map((name) => button(name))));
        const buttons = ana.bar.locator('form').getByRole('button');
        expect(await buttons.allInnerTexts()).toEqual([...names.slice(0, 5), 'Show more...']);
        await ana.button('Show more...').click();
        expect(await buttons.allInnerTexts()).toEqual(names);
    });

    it('disables what was used until the app has answered, so that the focus is lost', async () => {
        const ana = await show(actions(button('Refresh')));
        let release: (body: unknown) => void = () => undefined;
        views().host.answer = new Promise((resolve) => {
            release = resolve;
        });
        const refresh = ana.bar.locator('form').getByRole('button');
        await refresh.focus();
        // Listened for before the answer is let go: the browser learns of listeners a moment later.
        const answered = ana.interactionAnswered();
        await ana.page.keyboard.press('Enter');
        await ana.page.waitForFunction(() => document.activeElement === document.body);
        expect(await refresh.isDisabled()).toBe(true);
        release({ success: true });
        await answered;
        await ana.page.getByTestId('busy').waitFor({ state: 'detached' });
        await ana.button('Refresh').click({ trial: true });
        expect(await ana.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    });

    it('reads Markdown in sections, fields and contexts, after the translation, and plain text as it is', async () => {
        const ana = await show(
            section(
                { ...marked('fallback'), i18n: { key: 'warning', args: { what: 'new' } } },
                { fields: [marked('**F**')] },
            ),
            context(marked('**C**'), plain('**P**')),
        );
        expect(await ana.bar.locator('strong').allInnerTexts()).toEqual(['Careful:', 'F', 'C']);
        expect((await ana.lines()).slice(1)).toEqual(['Careful: new', 'F', 'C', '**P**']);
    });

    it('keeps what is alive in messages only as it was written', async () => {
        const written = ':smile: :) <t:1700000000:R> @ana #general ✅';
        const ana = await show(section(marked(written)));
        expect((await ana.lines())[1]).toBe(written);
    });

    it('opens a link of Markdown in the same tab where it leads to the workspace, and no script', async () => {
        const { origin } = new URL((await views().ana()).page.url());
        const ana = await show(
            section(marked(`[own](${origin}/live/x) [other](https://other.example) [script](javascript:alert(1))`)),
        );
        const links = await ana.bar
            .locator('a')
            .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('target')]));
        expect(links).toEqual([
            ['own', null],
            ['other', '_blank'],
        ]);
    });

    it.each(['✅', '⛔', '\u26a0\ufe0f', '👍'])('draws %s in colour', async (emoji) => {
        const ana = await show(section(`${emoji} Verified`));
        expect(await ana.bar.getByText('Verified').evaluate(isColourful, emoji)).toBe(true);
        expect(await ana.bar.getByText('Verified').evaluate(isColourful, 'V')).toBe(false);
    });

    it('shows the blocks of a message instead of its text, and needs the app in each', async () => {
        const ana = await views().ana();
        const message = await views().tell(ana, 'The text', {
            blocks: [
                { ...actions(button('With')), appId, blockId: 'with' },
                { ...actions(button('Without')), blockId: 'without' },
            ],
        });
        expect(await message.innerText()).not.toContain('The text');
        for (const name of ['With', 'Without']) {
            const answered = ana.interactionAnswered();
            await message.locator(`[data-testid="action-${name}"]`).click();
            await answered;
        }
        expect(
            views()
                .host.interactions.slice(-2)
                .map((one) => one.appId),
        ).toEqual([appId, 'core']);
    });

    it("reads a message's Markdown as the client does", async () => {
        const ana = await views().ana();
        const message = await views().tell(
            ana,
            '**Zoe** `**code**` :smile: @all @bob [chat](https://chat.example)\n> quoted',
        );
        expect(await message.locator('strong').allInnerTexts()).toEqual(['Zoe']);
        expect(await message.locator('code').allInnerTexts()).toEqual(['**code**']);
        expect(await message.locator('blockquote').innerText()).toBe('quoted');
        expect(await message.locator('a').getAttribute('href')).toBe('https://chat.example/');
        const text = await message.innerText();
        expect(text).toContain('😄');
        expect(text).toContain('@bob');
        expect(text).not.toContain('@all');
    });
});

async function placeOf(element: Locator) {
    const box = await element.boundingBox();
    if (box === null) {
        throw new Error('What is looked for is not seen.');
    }
    return box;
}

/** @returns whether a text is drawn in a colour that its element's own is not, in the element's fonts */
function isColourful(element: Element, text: string): boolean {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) {
        throw new Error('There is no canvas to draw on.');
    }
    canvas.font = `20px ${getComputedStyle(element).fontFamily}`;
    canvas.fillText(text, 10, 50);
    const { data } = canvas.getImageData(0, 0, 100, 100);
    return data.some((value, index) => index % 4 === 0 && Math.abs(value - (data[index + 1] ?? 0)) > 50);
}
