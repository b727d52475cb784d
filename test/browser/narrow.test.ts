import { sampleIds } from 'contact-channels-workspace/model/sample';

import { sticksOut, textLines } from './measure';
import { useSite } from './openPage';

const { rooms } = sampleIds;

describe('the panel at 320 px', () => {
    const site = useSite();

    const viewport = { width: 320, height: 640 };

    it.each(['Closed chats', 'Contact details', 'Look up'])('overflows nowhere behind %s', async (page) => {
        const ana = await site.logIn('ana', { room: rooms.longName, viewport });
        await ana.openByCommand();
        await ana.choose(page);
        expect(await ana.bar.evaluate(sticksOut)).toEqual([]);
    });

    it('overflows nowhere on the page of a channel with identities, nor in the dialog before blocking', async () => {
        const ana = await site.logIn('ana', { room: rooms.twoVisitors, viewport });
        await ana.openByCommand();
        await ana.more(/^Live chat/);
        expect(await ana.bar.evaluate(sticksOut)).toEqual([]);
        await ana.button('Block').first().click();
        // The client itself cuts a dialog's title and ends it with an ellipsis.
        const content = ana.page.getByTestId('modal').locator('.rcx-modal__content');
        await content.locator('span', { hasText: /^Live chat · / }).waitFor();
        expect(await content.evaluate(sticksOut)).toEqual([]);
    });

    it('wraps a long name on each of its pages, and keeps every row in sight of its width', async () => {
        const ana = await site.logIn('ana', { room: rooms.longName, viewport });
        await ana.openByCommand();
        const name = ana.bar.getByText('Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstone');
        expect(await name.evaluate(textLines)).toBeGreaterThan(1);
        await ana.choose('Contact details');
        expect(await name.evaluate(textLines)).toBeGreaterThan(1);
    });
});
