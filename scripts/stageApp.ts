import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** What ships. rc-apps compiles every `.ts` and packs every root file that it finds, so it is given nothing else. */
export const shipped = ['app.json', 'ContactChannelsApp.ts', 'src', 'i18n', 'icon.png'];

export type Stage = { readonly folder: string; readonly remove: () => void };

/** Copies what ships to a temporary folder, with the installed packages linked in. The caller removes it. */
export function stageApp(): Stage {
    const folder = mkdtempSync(join(tmpdir(), 'contact-channels-stage-'));
    for (const name of shipped) {
        cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(shippedPackage(), null, 4));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What is needed to compile the source, and no more: rc-apps wants a package.json and packs it. */
const compileDependencies = [
    '@rocket.chat/apps-engine',
    '@rocket.chat/icons',
    '@rocket.chat/ui-kit',
    '@types/node',
    'typescript',
];

function shippedPackage(): unknown {
    const info = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageInfo;
    const { name, version, license, devDependencies } = info;
    return {
        name,
        version,
        license,
        private: true,
        devDependencies: Object.fromEntries(compileDependencies.map((id) => [id, devDependencies[id]])),
    };
}

type PackageInfo = {
    readonly name: string;
    readonly version: string;
    readonly license: string;
    readonly devDependencies: Readonly<Record<string, string>>;
};
