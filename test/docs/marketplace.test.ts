import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(__dirname, '..', '..', 'docs');
const listing = readFileSync(join(docs, 'marketplace.md'), 'utf8');
const pictures = readdirSync(join(docs, 'images')).filter((name) => name.startsWith('marketplace-'));

/** What stands below a heading of the second level. */
function section(heading: string): string {
    const [, rest = ''] = listing.split(`\n## ${heading}\n`);
    const [text = ''] = rest.split('\n## ');
    return text.trim();
}

/** @returns width and height in pixels, which stand at the beginning of every PNG */
function sizeOf(png: Buffer): readonly [number, number] {
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the listing for the marketplace', () => {
    it("has the app's name", () => {
        const { name } = JSON.parse(readFileSync(join(docs, '..', 'app.json'), 'utf8')) as { readonly name: string };
        expect(section('Name')).toBe(name);
    });

    it('has a short description of one line and at most 45 characters', () => {
        expect(section('Short description')).toMatch(/^[^\n]{10,45}$/);
    });

    it('has a long description of at most 1,000 characters', () => {
        const { length } = section('Long description');
        expect(length).toBeGreaterThan(200);
        expect(length).toBeLessThanOrEqual(1000);
    });

    it('says what becomes of personal data', () => {
        expect(section('Privacy summary')).toContain('Nothing leaves the workspace.');
    });

    it('shows every picture that was taken for it, and no others', () => {
        const shown = [...listing.matchAll(/\]\(images\/([^)]+)\)/g)].map(([, name]) => name);
        expect(pictures.length).toBeGreaterThanOrEqual(3);
        expect(shown.sort()).toEqual([...pictures].sort());
    });

    it.each(pictures)('%s is 960 by 540 pixels', (name) => {
        expect(sizeOf(readFileSync(join(docs, 'images', name)))).toEqual([960, 540]);
    });
});
