import { drawingAddress, iconAddress } from '../../../src/views/icons';

/** Clients write `background-image: url(${imageUrl})`: spaces, quotes and brackets would end the image there. */
const fitsUrlWithoutQuotes = /^[\w.,=%-]+$/;

const svgOf = (address: string): string => address.split(/,(.*)/)[1] ?? '';

describe('iconAddress', () => {
    it.each(['check', 'ban', 'caution'] as const)('of %s is an image that no browser has to fetch', (name) => {
        const address = iconAddress(name);
        expect(address).toMatch(/^data:image\/svg\+xml,/);
        expect(decodeURIComponent(svgOf(address))).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*<\/svg>$/);
        expect(svgOf(address)).toMatch(fitsUrlWithoutQuotes);
    });
});

describe('drawingAddress', () => {
    const drawing = '<path d="M1,2 3,4" fill="#fff"/>';

    it('fits a style sheet, and gives the drawing back when it is decoded', () => {
        const svg = svgOf(drawingAddress(drawing));
        expect(svg).toMatch(fitsUrlWithoutQuotes);
        expect(decodeURIComponent(svg)).toContain(`>${drawing}</svg>`);
    });

    // Every row carries such an address.
    it('leaves commas and equals signs as they are: each would take three characters', () => {
        const svg = svgOf(drawingAddress(drawing));
        expect(svg).toContain('d=%22M1,2%203,4%22');
        expect(svg).toContain('viewBox=%220,0,20,20%22');
        expect(svg).not.toMatch(/%2C|%3D/i);
    });
});
