import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import AdmZip from 'adm-zip';
import { startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { packageSource } from '../../scripts/packageSource';
import { runRcApps } from '../../scripts/runRcApps';
import { isLongRun } from '../byRunLength';

const installed = join(__dirname, '..', '..', 'node_modules');

/** What rc-apps compiles with, whatever the project says. */
const rcAppsOptions = [
    '--noEmit',
    ...['--target', 'ES2017', '--module', 'CommonJS', '--moduleResolution', 'node', '--types', 'node'],
    ...['--strictNullChecks', '--noImplicitReturns', '--experimentalDecorators', '--emitDecoratorMetadata'],
];

type PackageInfo = { readonly version: string; readonly devDependencies: Readonly<Record<string, string>> };

function readPackage(folder: string): PackageInfo {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageInfo;
}

describe('the source package', () => {
    let zip: AdmZip;
    let folder: string;

    beforeAll(async () => {
        zip = new AdmZip(await packageSource());
        folder = mkdtempSync(join(tmpdir(), 'contact-channels-review-'));
        zip.extractAllTo(folder);
    });

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

    describe('with its own pins alone', () => {
        beforeAll(() => {
            for (const name of Object.keys(readPackage(folder).devDependencies)) {
                const link = join(folder, 'node_modules', name);
                mkdirSync(dirname(link), { recursive: true });
                symlinkSync(join(installed, name), link, 'junction');
            }
        });

        it('has no type errors, by the options of rc-apps', () => {
            const compiler = join('node_modules', 'typescript', 'bin', 'tsc');
            const { status, stdout } = spawnSync(
                process.execPath,
                [compiler, ...rcAppsOptions, 'ContactChannelsApp.ts'],
                {
                    cwd: folder,
                    encoding: 'utf8',
                },
            );
            expect([status, stdout]).toEqual([0, '']);
        });

        if (isLongRun) {
            it('is compiled by rc-apps, and what comes out runs in the engine', async () => {
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
            });
        }
    });
});
