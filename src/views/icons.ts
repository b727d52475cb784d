/**
 * The marks that stand before a sentence. They are images so that no text of somebody else's can look like them; their
 * colours keep a contrast of at least 3:1 on the light and the dark theme, and their shapes differ.
 */
export type IconName = 'check' | 'ban' | 'caution';

const addresses: Readonly<Record<IconName, string>> = {
    check: drawingAddress(
        '<circle cx="10" cy="10" r="9" fill="#1e8f6b"/>' +
            '<path d="M5.5,10.5l3,3,6-7" fill="none" stroke="#fff" stroke-width="2"/>',
    ),
    ban: drawingAddress(
        '<g fill="none" stroke="#d9474b" stroke-width="2">' +
            '<circle cx="10" cy="10" r="8"/><path d="M4.5,15.5l11-11"/></g>',
    ),
    caution: drawingAddress(
        '<path d="M10,2l9,16H1z" fill="#b8730a"/><path d="M10,7.5v5m0,2v2" stroke="#fff" stroke-width="2"/>',
    ),
};

/** @returns a data URI, so that no browser has to fetch anything */
export function iconAddress(name: IconName): string {
    return addresses[name];
}

/**
 * Every row of the panel carries such addresses, so they are short: commas in place of spaces, which take three
 * characters each. Clients put them into a style sheet's `url()` without quotes, where spaces, quotes and brackets would
 * lose the image.
 * @param drawing SVG elements within 20 by 20 units, without brackets and single quotes
 * @returns a data URI
 */
export function drawingAddress(drawing: string): string {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0,20,20">${drawing}</svg>`;
    return `data:image/svg+xml,${encodeURIComponent(svg).replace(/%2C/g, ',').replace(/%3D/g, '=')}`;
}
