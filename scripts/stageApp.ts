import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** What ships. rc-apps compiles every `.ts` and packs every root file that it finds, so it is given nothing else. */
const shipped = ['app.json', 'ContactChannelsApp.ts', 'src', 'i18n', 'icon.png'];

export type Stage = { readonly folder: string; readonly remove: () => void };

/** Copies what ships to a temporary folder, with the installed packages linked in. The caller removes it. */
export function stageApp(): Stage {
    const folder = mkdtempSync(join(tmpdir(), 'contact-channels-stage-'));
    for (const name of shipped) {
        cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    mkdirSync(join(folder, 'dist'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
