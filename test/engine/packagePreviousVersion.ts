import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runRcApps } from '../../scripts/runRcApps';
import { stageSource } from '../../scripts/stageApp';

type AppInfo = Readonly<Record<string, unknown>> & { readonly nameSlug: string };

/** What the previous version differs in. */
export type PreviousVersion = {
    readonly version: string;
    /** The key in `settingIds` of a setting that it does not have yet. */
    readonly withoutSetting: string;
};

/**
 * Packages a previous version of the app, with rc-apps: the sources at hand under a lower version and without one of
 * the settings.
 */
export function packagePreviousVersion({ version, withoutSetting }: PreviousVersion): Buffer {
    const { folder, remove } = stageSource();
    const change = (name: string, edit: (text: string) => string): void => {
        const path = join(folder, name);
        const text = readFileSync(path, 'utf8');
        const edited = edit(text);
        if (edited === text) {
            throw new Error(`${name} does not differ in the previous version`);
        }
        writeFileSync(path, edited);
    };
    try {
        const info = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as AppInfo;
        change('app.json', () => JSON.stringify({ ...info, version }, null, 4));
        change('src/settings/settings.ts', (text) =>
            text.replace(new RegExp(`^ *define\\(settingIds\\.${withoutSetting},.*\\n`, 'm'), ''),
        );
        runRcApps(['package'], folder);
        return readFileSync(join(folder, 'dist', `${info.nameSlug}_${version}.zip`));
    } finally {
        remove();
    }
}
