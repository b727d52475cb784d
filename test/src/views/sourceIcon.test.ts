import { iconAddress } from '../../../src/views/icons';
import { sourceIcon } from '../../../src/views/sourceIcon';
import { textsFor } from '../texts/textsFor';

const iconOf = (type: string) => sourceIcon({ type, alias: 'WhatsApp' }, textsFor());

describe('sourceIcon', () => {
    it('says the source in a word of the panel, never one of somebody else', () => {
        expect(iconOf('sms').altText).toBe('SMS');
        expect(iconOf('api').altText).toBe('Custom API');
        expect(iconOf('novel').altText).toBe('Unknown source');
    });

    it('is another one for each source, and for a new one that of integrations', () => {
        const known = ['widget', 'email', 'sms', 'app', 'api', 'other'].map((type) => iconOf(type).imageUrl);
        expect(new Set(known).size).toBe(known.length);
        expect(iconOf('novel').imageUrl).toBe(iconOf('other').imageUrl);
    });

    it('looks like no mark of the panel', () => {
        const marks = (['check', 'ban', 'caution'] as const).map(iconAddress);
        expect(marks).not.toContain(iconOf('novel').imageUrl);
    });

    it.each(['constructor', 'toString', '__proto__', ''])('is a picture for the source "%s", too', (type) => {
        expect(iconOf(type).imageUrl).toBe(iconOf('other').imageUrl);
    });

    it.each(['sms', 'novel', ''])('of the source "%s" is one that no browser has to fetch', (type) => {
        const [head, svg = ''] = iconOf(type).imageUrl.split(/,(.*)/);
        expect(head).toBe('data:image/svg+xml');
        expect(decodeURIComponent(svg)).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*<\/svg>$/);
        // Clients write `background-image: url(${imageUrl})`.
        expect(svg).toMatch(/^[\w.,=%-]+$/);
    });
});
