import { sampleIds } from 'contact-channels-workspace/model/sample';

import { rowsOf } from './PersonAtPage';
import { faintImages } from './measureImages';
import { useSite } from './openPage';

const { rooms } = sampleIds;

/** Names of Zoe's channels and what the picture of each says. */
const channels: readonly (readonly [name: string, source: string])[] = [
    ['whatsapp', 'Custom app'],
    ['Email', 'Email'],
    ['Custom integration', 'Custom integration'],
    ['Live chat', 'Live chat'],
    ['Order system', 'Custom API'],
    ['SMS', 'SMS'],
    ['telegram', 'Custom app'],
    ['instagram', 'Custom app'],
];

describe('the pictures of the panel', () => {
    const site = useSite();

    it.each(['light', 'dark'])(
        'are drawn, can be told from the ground and have a text, in the %s theme',
        async (theme) => {
            const ana = await site.logIn('ana', { room: rooms.eightChannels });
            if (theme === 'dark') {
                await ana.page.getByTestId('theme').click();
                await ana.page.locator('html[style*="dark"]').waitFor();
            }
            const lines = await ana.openByCommand();
            const names = channels.map(([name]) => name);
            expect(rowsOf(lines, names).map(([name]) => name)).toEqual(names);
            const sources = ana.bar.getByRole('img', {
                name: /^(Custom app|Email|Custom integration|Live chat|Custom API|SMS)$/,
            });
            expect(await sources.evaluateAll((images) => images.map((image) => image.getAttribute('alt')))).toEqual(
                channels.map(([, source]) => source),
            );
            const images = await ana.bar
                .locator('img')
                .evaluateAll((all) =>
                    all.map((image) => (image instanceof HTMLImageElement ? [image.alt, image.naturalWidth] : [])),
                );
            const [avatar, ...ofTheApp] = images;
            // The client's own picture of the app stands beside the title, which says the same.
            expect(avatar?.[0]).toBe('');
            expect(ofTheApp.length).toBeGreaterThan(channels.length);
            expect(ofTheApp.filter(([text, width]) => text === '' || width === 0)).toEqual([]);
            // 3:1 is what WCAG 2 asks of graphics.
            expect(await ana.bar.evaluate(faintImages, 3)).toEqual([]);
        },
    );

    it('need no request to anywhere', async () => {
        const ana = await site.logIn('ana', { room: rooms.eightChannels });
        const asked: string[] = [];
        ana.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await ana.openByCommand();
        const addresses = await ana.bar
            .locator('img')
            .evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? ''));
        const { app } = site.running();
        expect(addresses.filter((address) => !address.startsWith('data:image/svg+xml,'))).toEqual([
            `/api/apps/${app.id}/icon`,
        ]);
        expect(asked.filter((path) => !['/api/v1/commands.run', `/api/apps/${app.id}/icon`].includes(path))).toEqual(
            [],
        );
        expect(asked).toContain('/api/v1/commands.run');
    });
});
