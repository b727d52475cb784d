import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runRcApps } from '../../scripts/runRcApps';

const root = join(__dirname, '..', '..');

/** Packages the app to measure against with rc-apps, from a copy in the temporary folder. @returns the zip */
export function packageMinimalApp(): Buffer {
    const folder = mkdtempSync(join(tmpdir(), 'contact-channels-minimal-'));
    try {
        cpSync(join(__dirname, 'minimalApp'), folder, { recursive: true });
        cpSync(join(root, 'icon.png'), join(folder, 'icon.png'));
        writeFileSync(join(folder, 'package.json'), JSON.stringify(packageInfo()));
        symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
        runRcApps(['package'], folder);
        return readFileSync(join(folder, 'dist', 'minimal_1.0.0.zip'));
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** rc-apps looks up the version of the engine that an app compiles against. */
function packageInfo(): unknown {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageInfo;
    const engine = '@rocket.chat/apps-engine';
    return { name: 'minimal', version: '1.0.0', devDependencies: { [engine]: devDependencies[engine] } };
}

type PackageInfo = { readonly devDependencies: Readonly<Record<string, string>> };
