import { sampleIds } from 'contact-channels-workspace/model/sample';

import type { PersonAtPage } from './PersonAtPage';
import { useSite } from './openPage';

const { rooms } = sampleIds;

describe('the panel by keyboard alone', () => {
    const site = useSite();

    it('lets Tab reach every action, from the top to the bottom', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        await ana.page.locator('[data-testid="contextual-bar-close"]:focus').waitFor();
        const reached = [await focused(ana)];
        for (let stop = await next(ana); stop !== undefined; stop = await next(ana)) {
            reached.push(stop);
            expect(reached.length).toBeLessThan(50);
        }
        const names = reached.map((stop) => stop?.name);
        expect(names.slice(0, 2)).toEqual(['Close', 'Refresh']);
        const pages = ['Closed chats', 'Who this is', 'Look up', 'Hand over'];
        expect(names.filter((name) => pages.includes(name ?? ''))).toEqual(pages);
        const actions = ana.bar.locator('button:visible, a[href]:visible');
        const all = await actions.evaluateAll((found) =>
            found.map((one) => one.textContent + (one.getAttribute('aria-label') ?? '')),
        );
        expect(names.filter((name) => name === 'Open chat')).toHaveLength(
            all.filter((name) => /Open chat/.test(name)).length,
        );
        // Each button and link was reached, and none twice; beside them the two selects.
        expect(
            await actions.evaluateAll((found) => found.filter((one) => !one.hasAttribute('data-reached')).length),
        ).toBe(0);
        expect(new Set(reached.map((stop) => stop?.number)).size).toBe(reached.length);
        const tops = reached.map((stop) => stop?.middle ?? 0);
        const backwards = tops.filter((top, index) => index > 0 && top < (tops[index - 1] ?? 0) - 20);
        expect(backwards).toEqual([]);
    });

    it("opens a row's menu, chooses in it, and answers the dialog", async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        const { keyboard } = ana.page;
        await ana.bar.getByRole('button', { name: 'Options', exact: true }).first().focus();
        await keyboard.press('Enter');
        await ana.page.getByRole('menuitem', { name: 'Closed chats', exact: true }).waitFor();
        await keyboard.press('End');
        await ana.page.locator('[role="menuitem"]:focus', { hasText: 'Block' }).waitFor();
        await keyboard.press('Enter');
        const dialog = ana.page.getByTestId('modal');
        await dialog.waitFor();
        await dialog.locator('h2', { hasText: 'Block this channel?' }).waitFor();
        await keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        expect(await ana.lines()).toContain('2 blocked');
    });

    it('filters', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        const { keyboard } = ana.page;
        await ana.button('Refresh').focus();
        await keyboard.press('Tab');
        // Opens the options and goes on to the next one.
        await keyboard.press('ArrowDown');
        await ana.page.locator('li[role="option"]').first().waitFor();
        const answered = ana.interactionAnswered();
        await keyboard.press('Enter');
        await answered;
        await ana.reads('Verified (4)');
        await ana.bar.getByText('instagram', { exact: true }).waitFor({ state: 'detached' });
        expect(await ana.lines()).toEqual(expect.arrayContaining(['8 channels', 'telegram']));
    });

    it('looks somebody up', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        const { keyboard } = ana.page;
        await ana.button('Look up').focus();
        await keyboard.press('Enter');
        await ana.reads('Look up a contact');
        await ana.bar.getByRole('textbox').focus();
        await keyboard.type('Vivian');
        await ana.reads('Vivian Verhoeven');
        await keyboard.press('Tab');
        await keyboard.press('Enter');
        await ana.reads('1 channel');
        expect((await ana.lines()).slice(0, 2)).toEqual(['Contact channels', 'Vivian Verhoeven']);
    });
});

type Stop = { readonly name: string; readonly number: number; readonly middle: number };

/** Goes on by Tab. @returns what has the focus then; nothing when it has left the panel */
async function next(ana: PersonAtPage): Promise<Stop | undefined> {
    await ana.page.keyboard.press('Tab');
    return focused(ana);
}

function focused({ bar }: PersonAtPage): Promise<Stop | undefined> {
    return bar.evaluate((element) => {
        const { activeElement } = document;
        if (!(activeElement instanceof HTMLElement) || !element.contains(activeElement)) {
            return undefined;
        }
        activeElement.setAttribute('data-reached', '');
        const { top, height } = activeElement.getBoundingClientRect();
        const { scrollTop } = element.querySelector('.page-contextual-bar-content') ?? { scrollTop: 0 };
        return {
            name: (activeElement.getAttribute('aria-label') ?? activeElement.innerText).trim(),
            number: [...element.querySelectorAll('*')].indexOf(activeElement),
            middle: top + height / 2 + scrollTop,
        };
    });
}
