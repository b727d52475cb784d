import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import AdmZip from 'adm-zip';

import { packageWhenStale } from '../../scripts/packageApp';

const root = join(__dirname, '..', '..');
const languages = readdirSync(join(root, 'i18n'));

/** A little above what it is; docs/development.md says what the bytes are. */
const mostBytesWithoutIcon = 180_000;

describe('the package', () => {
    const path = packageWhenStale();
    const zip = new AdmZip(path);
    const textOf = (name: string): string => zip.readAsText(name);

    it('holds the manifest, the icon, the texts and one module, and nothing else', () => {
        const names = zip.getEntries().map(({ entryName }) => entryName);
        expect(names.sort()).toEqual(
            [
                '.packagedby',
                'ContactChannelsApp.js',
                'app.json',
                'icon.png',
                // rc-apps packs it, and does not work without.
                'package.json',
                ...languages.map((file) => `i18n/${file}`),
            ].sort(),
        );
    });

    it('is no larger than it was', () => {
        const icon = zip.getEntry('icon.png')?.header.compressedSize ?? 0;
        expect(icon).toBeGreaterThan(0);
        expect(statSync(path).size - icon).toBeLessThanOrEqual(mostBytesWithoutIcon);
    });

    it('says what app.json says', () => {
        expect(JSON.parse(textOf('app.json'))).toEqual(JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')));
    });

    it('implements what the engine delivers by: interactions, and the assignment of agents', () => {
        expect(JSON.parse(textOf('app.json'))).toMatchObject({
            implements: ['IUIKitInteractionHandler', 'IPostLivechatAgentAssigned'],
        });
        expect(textOf('ContactChannelsApp.js')).toContain('async executePostLivechatAgentAssigned(');
    });

    it.each(languages)('has every text of %s, without indentation', (file) => {
        const texts: unknown = JSON.parse(readFileSync(join(root, 'i18n', file), 'utf8'));
        expect(textOf(`i18n/${file}`)).toBe(JSON.stringify(texts));
    });

    it('needs nothing at run time but the definitions of the engine and three modules that it lets in', () => {
        const requirements = textOf('ContactChannelsApp.js').matchAll(/\brequire\("([^"]*)"\)/g);
        const required = [...new Set([...requirements].map(([, name]) => name))];
        const isDefinition = (name = ''): boolean => name.startsWith('@rocket.chat/apps-engine/definition/');
        expect(required.some(isDefinition)).toBe(true);
        expect(required.filter((name) => !isDefinition(name)).sort()).toEqual(['buffer', 'crypto', 'url']);
    });

    it('keeps the names of functions, for stack traces', () => {
        const code = textOf('ContactChannelsApp.js');
        expect(code).toContain('class ContactChannelsApp extends');
        expect(code).toContain('function chooseLanguage(');
        expect(code).toContain('async function answerPanelAction(');
    });
});
