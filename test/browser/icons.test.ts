import { sampleIds } from 'contact-channels-workspace/model/sample';

import { rowsOf } from './PersonAtPage';
import { faintImages } from './measureImages';
import { useSite } from './openPage';

const { rooms } = sampleIds;

/** Names of Zoe's channels. */
const names = ['whatsapp', 'Email', 'Custom integration', 'Live chat', 'Order system', 'SMS', 'telegram', 'instagram'];

describe('the pictures of the panel', () => {
    const site = useSite();

    // In the dark theme they cannot: the client lays a grey tile under each.
    it('are drawn and can be told from the ground in the light theme', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const lines = await ana.openByCommand();
        expect(rowsOf(lines, names).map(([name]) => name)).toEqual(names);
        // The client draws them as backgrounds, without a text.
        expect(await ana.bar.locator('.page-image-element').count()).toBeGreaterThan(names.length);
        // 3:1 is what WCAG 2 asks of graphics.
        expect(await ana.bar.evaluate(faintImages, 3)).toEqual([]);
    });

    it('need no request to anywhere', async () => {
        const ana = await site.stay('ana', rooms.eightChannels);
        const asked: string[] = [];
        ana.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await ana.openByCommand();
        const drawn = await ana.bar
            .locator('.page-image-element')
            .evaluateAll((images) => images.map((image) => getComputedStyle(image).backgroundImage));
        expect(drawn.filter((address) => !address.startsWith('url("data:image/svg+xml,'))).toEqual([]);
        const { app } = site.running();
        expect(asked.filter((path) => !['/api/v1/commands.run', `/api/apps/${app.id}/icon`].includes(path))).toEqual(
            [],
        );
        expect(asked).toContain('/api/v1/commands.run');
    });
});
