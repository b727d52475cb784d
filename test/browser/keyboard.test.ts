import { sampleIds } from 'contact-channels-workspace/model/sample';

import type { PersonAtPage } from './PersonAtPage';
import { eightChannels } from './eightChannels';
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
        expect(names).toEqual(['Close', 'Options', ...eightChannels.map(() => 'More')]);
        const actions = ana.bar.locator('button:visible, a[href]:visible');
        // Each button and link was reached, and none twice.
        expect(
            await actions.evaluateAll((found) => found.filter((one) => !one.hasAttribute('data-reached')).length),
        ).toBe(0);
        expect(new Set(reached.map((stop) => stop?.number)).size).toBe(reached.length);
        const tops = reached.map((stop) => stop?.middle ?? 0);
        const backwards = tops.filter((top, index) => index > 0 && top < (tops[index - 1] ?? 0) - 20);
        expect(backwards).toEqual([]);
    });

    it("chooses in the head's menu, goes to a channel's page, and answers the dialog there", async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        const { keyboard } = ana.page;
        await ana.bar.getByRole('button', { name: 'Options', exact: true }).focus();
        await keyboard.press('Enter');
        await ana.page.getByRole('menuitem', { name: 'Refresh', exact: true }).waitFor();
        await keyboard.press('ArrowDown');
        await ana.page.locator('[role="menuitem"]:focus', { hasText: 'Closed chats' }).waitFor();
        await keyboard.press('Enter');
        await ana.reads('Closed chats');
        await ana.button('Back').focus();
        await keyboard.press('Enter');
        await ana.reads('8 channels');
        await ana.button('More').first().focus();
        await keyboard.press('Enter');
        await ana.reads('Reached as');
        await ana.button('Block').focus();
        await keyboard.press('Enter');
        const dialog = ana.page.getByTestId('modal');
        await dialog.waitFor();
        await dialog.locator('h2', { hasText: 'Block this channel?' }).waitFor();
        await keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        await ana.button('Back').focus();
        await keyboard.press('Enter');
        expect(await ana.lines()).toContain('2 blocked');
    });

    it('filters', async () => {
        const ana = await site.stay('ana', rooms.twentyFiveChannels);
        await ana.openByCommand();
        const { keyboard } = ana.page;
        await ana.bar.getByRole('button', { name: 'Options', exact: true }).focus();
        await keyboard.press('Tab');
        // Opens the options and goes on to the next one.
        await keyboard.press('ArrowDown');
        await ana.page.locator('li[role="option"]').first().waitFor();
        const answered = ana.interactionAnswered();
        await keyboard.press('Enter');
        await answered;
        await ana.page.getByTestId('busy').waitFor({ state: 'detached' });
        expect(await ana.lines()).toEqual(expect.arrayContaining([expect.stringMatching(/^Verified \(\d+\)$/)]));
    });

    it('looks somebody up', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        await ana.openByCommand();
        const { keyboard } = ana.page;
        await ana.choose('Look up');
        await ana.reads('Look up a contact');
        await ana.bar.getByRole('textbox').focus();
        await keyboard.type('Vivian');
        await ana.reads(/^Vivian Verhoeven · /);
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
