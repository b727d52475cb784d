import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildTranslationsWhenStale } from './buildTranslations';
import { bundleApp } from './bundleApp';

const root = join(__dirname, '..');

/** What ships. rc-apps compiles every `.ts` and packs every root file that it finds, so it is given nothing else. */
export const shipped = ['app.json', 'ContactChannelsApp.ts', 'src', 'i18n', 'icon.png'];

export type Stage = { readonly folder: string; readonly remove: () => void };

/**
 * Makes a temporary folder of what is installed: the sources as one module, texts without indentation. The caller
 * removes it.
 */
export function stageApp(): Stage {
    return stage((folder) => {
        copy(['app.json', 'icon.png'], folder);
        writeFileSync(join(folder, 'ContactChannelsApp.ts'), bundleApp());
        mkdirSync(join(folder, 'i18n'));
        for (const file of readdirSync(join(root, 'i18n'))) {
            const texts: unknown = JSON.parse(readFileSync(join(root, 'i18n', file), 'utf8'));
            writeFileSync(join(folder, 'i18n', file), JSON.stringify(texts));
        }
    });
}

/** Makes a temporary folder of what is read and compiled by others: the sources as they are. The caller removes it. */
export function stageSource(): Stage {
    return stage((folder) => copy(shipped, folder));
}

function stage(fill: (folder: string) => void): Stage {
    buildTranslationsWhenStale();
    const folder = mkdtempSync(join(tmpdir(), 'contact-channels-stage-'));
    const remove = (): void => rmSync(folder, { recursive: true, force: true });
    try {
        fill(folder);
        writeFileSync(join(folder, 'package.json'), JSON.stringify(shippedPackage(), null, 4));
        symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    } catch (error) {
        remove();
        throw error;
    }
    return { folder, remove };
}

function copy(names: readonly string[], folder: string): void {
    for (const name of names) {
        cpSync(join(root, name), join(folder, name), { recursive: true });
    }
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
