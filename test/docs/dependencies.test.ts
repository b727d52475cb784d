import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Versions = Readonly<Record<string, string>>;

function declaredIn(path: string): Versions {
    return (JSON.parse(read(path)) as { readonly devDependencies: Versions }).devDependencies;
}

const packages = [
    { path: 'package.json', document: 'docs/development.md' },
    { path: 'workspace/package.json', document: 'workspace/README.md' },
];

/** The first cells of the table below the heading, and whether each has something beside it. */
function reasonsIn(document: string): readonly (readonly [string, boolean])[] {
    const [, section = ''] = read(document).split('\n## What is installed, and why\n');
    const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
    return rows.flatMap((row) => {
        const [, names = '', reason = ''] = row.split('|');
        return [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, reason.trim() !== ''] as const);
    });
}

it.each(packages)('$document says for each package in $path why it is installed, and for no other', (pair) => {
    const expected = Object.keys(declaredIn(pair.path)).map((name) => [name, true]);
    expect([...reasonsIn(pair.document)].sort()).toEqual(expected.sort());
});

it('installs for the app and its tests no more than 33 packages', () => {
    expect(Object.keys(declaredIn('package.json')).length).toBeLessThanOrEqual(33);
});

it('has one version of what both the root and the workspace declare', () => {
    const [ofRoot, ofWorkspace] = [declaredIn('package.json'), declaredIn('workspace/package.json')];
    const shared = Object.keys(ofRoot).filter((name) => name in ofWorkspace);
    expect(shared).toContain('@rocket.chat/apps-engine');
    expect(shared.map((name) => [name, ofRoot[name]])).toEqual(shared.map((name) => [name, ofWorkspace[name]]));
});

it('keeps no download address in the lock file', () => {
    const { packages: locked } = JSON.parse(read('package-lock.json')) as {
        readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
    };
    const addresses = Object.values(locked).flatMap(({ resolved }) => (resolved === undefined ? [] : [resolved]));
    expect(addresses).toEqual(['workspace']);
});
