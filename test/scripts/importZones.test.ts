import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { Linter } from 'eslint';
import * as importPlugin from 'eslint-plugin-import';

import importZones from '../../scripts/importZones.cjs';

const root = join(__dirname, '../..');
const src = join(root, 'src');

const { zones } = importZones;
const mayImport = new Map<string, readonly string[]>(Object.entries(importZones.mayImport));

// eslint-disable-next-line @typescript-eslint/no-require-imports -- its types need another way to resolve modules
const parser = require('@typescript-eslint/parser') as Linter.Parser;

const folders = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** A module of a folder, by whose path the linter knows the folder. */
function someModule(folder: string): string {
    const module = readdirSync(join(src, folder)).find((name) => name.endsWith('.ts'));
    if (module === undefined) {
        throw new Error(`src/${folder} has no module`);
    }
    return module.replace(/\.ts$/, '');
}

/** @returns what the linter says of a module of one folder that imports a type of another */
function lintImport(from: string, to: string): readonly string[] {
    const filename = join(src, from, `${someModule(from)}.ts`);
    const code = `import type { Thing } from '../${to}';\nexport type Other = Thing;\n`;
    const config: Linter.Config = {
        files: ['**/*.ts'],
        plugins: { import: importPlugin },
        languageOptions: { parser },
        settings: { 'import/resolver': { node: { extensions: ['.ts'] } } },
        rules: { 'import/no-restricted-paths': ['error', { basePath: root, zones }] },
    };
    return new Linter({ cwd: root }).verify(code, [config], { filename }).map(({ message }) => message);
}

describe('the order of the folders of src', () => {
    it('is told for every folder', () => {
        expect([...mayImport.keys()].sort()).toEqual([...folders].sort());
    });

    it('has each folder import only what stands before it', () => {
        const order = [...mayImport.keys()];
        for (const [folder, others] of mayImport) {
            const later = others.filter((other) => order.indexOf(other.split('/')[0] ?? '') >= order.indexOf(folder));
            expect({ folder, later }).toEqual({ folder, later: [] });
        }
    });

    it.each(folders)('holds for what src/%s imports, a type among it', (from) => {
        for (const to of folders.filter((folder) => folder !== from)) {
            const others = mayImport.get(from) ?? [];
            const isAllowed = others.includes(to) || others.includes(`${to}/${someModule(to)}.ts`);
            const complaints = lintImport(from, `${to}/${someModule(to)}`);
            expect({ to, isComplaint: complaints.some((text) => text.includes(`src/${from} may import`)) }).toEqual({
                to,
                isComplaint: !isAllowed,
            });
        }
    });
});
