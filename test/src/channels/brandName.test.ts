import { brandName } from '../../../src/channels/brandName';

describe('brandName', () => {
    it.each([
        ['whatsapp', 'WhatsApp'],
        ['WHATSAPP', 'WhatsApp'],
        ['Whatsapp', 'WhatsApp'],
        [' telegram ', 'Telegram'],
        ['line', 'LINE'],
        ['wechat', 'WeChat'],
        ['vk', 'VK'],
    ])('writes %j as its owner does: %s', (name, brand) => {
        expect(brandName(name)).toBe(brand);
    });

    it.each([[''], ['Online shop'], ['WhatsApp sales'], ['Line 2'], ['constructor'], [' shop ']])(
        'leaves %j as it is',
        (name) => {
            expect(brandName(name)).toBe(name);
        },
    );
});
