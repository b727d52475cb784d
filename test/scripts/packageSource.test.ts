import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import AdmZip from 'adm-zip';
import { startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { packageSourceWhenStale } from '../../scripts/packageApp';
import { runRcApps } from '../../scripts/runRcApps';

const installed = join(__dirname, '..', '..', 'node_modules');

type PackageInfo = { readonly version: string; readonly devDependencies: Readonly<Record<string, string>> };

function readPackage(folder: string): PackageInfo {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageInfo;
}

describe('the source package', () => {
    let zip: AdmZip;
    let folder: string;

    beforeAll(() => {
        zip = new AdmZip(packageSourceWhenStale());
        folder = mkdtempSync(join(tmpdir(), 'contact-channels-review-'));
        zip.extractAllTo(folder);
    }, 240_000);

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('holds sources, and nothing that is compiled or for development', () => {
        const names = zip.getEntries().map(({ entryName }) => entryName);
        expect(names).toEqual(
            expect.arrayContaining([
                'app.json',
                'package.json',
                'icon.png',
                'ContactChannelsApp.ts',
                'i18n/en.json',
                'src/texts/translations.ts',
                'src/texts/languages/en.ts',
            ]),
        );
        expect(names.filter((name) => !/^src\/.*\.ts$|^i18n\/.*\.json$/.test(name)).sort()).toEqual(
            ['.packagedby', 'ContactChannelsApp.ts', 'app.json', 'icon.png', 'package.json'].sort(),
        );
    });

    it('pins what it is compiled with to the versions that are installed here', () => {
        const { devDependencies } = readPackage(folder);
        expect(Object.keys(devDependencies)).toContain('typescript');
        for (const [name, pin] of Object.entries(devDependencies)) {
            expect([name, readPackage(join(installed, name)).version]).toEqual([name, pin]);
        }
    });

    it('compiles from its own pins alone, and what comes out runs in the engine', async () => {
        for (const name of Object.keys(readPackage(folder).devDependencies)) {
            const link = join(folder, 'node_modules', name);
            mkdirSync(dirname(link), { recursive: true });
            symlinkSync(join(installed, name), link, 'junction');
        }
        const { version } = readPackage(folder);

        runRcApps(['package'], folder);

        const compiled = join(folder, 'dist', `contact-channels_${version}.zip`);
        const running = await startWorkspace({ zip: compiled });
        try {
            expect(running.app).toMatchObject({ nameSlug: 'contact-channels', version, enabled: true });
            expect(running.host.commands()).toMatchObject([{ command: 'contact-channels' }]);
        } finally {
            await running.stop();
        }
    }, 240_000);
});
