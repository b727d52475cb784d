import { drawingAddress, iconAddress } from '../../../src/views/icons';

/** Clients write `background-image: url(${imageUrl})`: spaces, quotes and brackets would end the image there. */
const fitsUrlWithoutQuotes = /^[\w.,=%-]+$/;

describe('iconAddress', () => {
    it.each(['check', 'ban', 'caution'] as const)('of %s is an image that no browser has to fetch', (name) => {
        const [head, svg] = iconAddress(name).split(/,(.*)/);
        expect(head).toBe('data:image/svg+xml');
        expect(decodeURIComponent(svg ?? '')).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*<\/svg>$/);
        expect(svg).toMatch(fitsUrlWithoutQuotes);
    });
});

describe('drawingAddress', () => {
    it('fits a style sheet, and gives the drawing back when it is decoded', () => {
        const drawing = '<path d="M1,2 3,4" fill="#fff"/>';
        const [, svg] = drawingAddress(drawing).split(/,(.*)/);
        expect(svg).toMatch(fitsUrlWithoutQuotes);
        expect(decodeURIComponent(svg ?? '')).toContain(`>${drawing}</svg>`);
    });
});
