import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { engineVersions } from 'contact-channels-workspace/engine/engineVersions';

import { figureClaims, figuresIn, lineOf } from './figureClaims';
import { parseCommand } from '../../src/entries/parseCommand';
import { permissions } from '../../src/rest/permissions';
import { settingDefinitions } from '../../src/settings/settings';
import type { Results } from '../bench/Results';
import { reportOf } from '../bench/report';

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = [
    'README.md',
    'workspace/README.md',
    ...readdirSync(join(root, 'docs'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
];

/** As they stand in the address of a page. */
function headingsOf(text: string): readonly string[] {
    return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
            .toLowerCase()
            .replace(/[^\w\- ]/g, '')
            .replace(/ /g, '-'),
    );
}

describe.each(documents)('%s', (name) => {
    const text = read(name);

    it('names files and folders that exist', () => {
        const paths = [...text.matchAll(/`((?:src|test|scripts|i18n|docs|workspace)(?:\/[\w.-]+)*)`/g)].map(
            ([, path = '']) => path,
        );
        const linked = [...text.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, path = '']) =>
            join(dirname(name), path),
        );
        expect([...paths, ...linked].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    });

    it('links to headings that exist', () => {
        const links = [...text.matchAll(/\]\(((?!https?:)[^)#]*)#([^)]+)\)/g)];
        const missing = links.filter(([, path = '', heading = '']) => {
            const linked = path === '' ? text : read(join(dirname(name), path));
            return !headingsOf(linked).includes(heading);
        });
        expect(missing.map(([link]) => link)).toEqual([]);
    });

    it('names scripts that exist', () => {
        const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
        const named = [...text.matchAll(/`npm (?:run )?([\w:]+)/g)].map(([, script = '']) => script);
        expect(named.filter((script) => !['ci', 'install'].includes(script) && !(script in scripts))).toEqual([]);
    });
});

describe('claims about times and counts', () => {
    it.each(figureClaims)('$document: $text', ({ document, text }) => {
        expect(lineOf(document)).toContain(text);
    });

    it.each([...documents, 'CHANGELOG.md'])('%s makes no other', (document) => {
        const line = newestOf(lineOf(document));
        const claimed = figureClaims
            .filter((claim) => claim.document === document)
            .map(({ text }) => ({ from: line.indexOf(text), to: line.indexOf(text) + text.length }));
        const others = figuresIn(line).filter(
            ({ from, to }) => !claimed.some((claim) => claim.from <= from && to <= claim.to),
        );
        expect(others.map(({ from, to }) => line.slice(from - 20, to + 20))).toEqual([]);
    });

    it('are those that the bench printed, in the tables of docs/performance.md', () => {
        const [, figures = ''] = read('docs/performance.md').split('<!-- figures -->\n');
        const baseline = JSON.parse(read('test/bench/baseline.json')) as Results;
        expect(figures.split('<!-- end of figures -->')[0]?.trim()).toBe(reportOf(baseline));
    });

    it.each([
        ['README.md', 1_400],
        ['docs/performance.md', 900],
    ])('%s has at most %d words', (document, most) => {
        const words = read(document)
            .split(/\s+/)
            .filter((word) => word !== '');
        expect(words.length).toBeGreaterThan(most / 2);
        expect(words.length).toBeLessThanOrEqual(most);
    });
});

/** Of a changelog, the newest version; any other document as it is. */
function newestOf(line: string): string {
    return line.split(' ## [1.0.0]')[0] ?? line;
}

describe('README.md', () => {
    const text = read('README.md');
    const { engines, version } = JSON.parse(read('package.json')) as {
        readonly engines: { readonly node: string };
        readonly version: string;
    };

    it('names the range of Node and the package of this version', () => {
        expect(text).toContain(`Node \`${engines.node}\``);
        expect(read('docs/development.md')).toContain(`Node \`${engines.node}\``);
        expect(text).toContain(`\`dist/contact-channels_${version}.zip\``);
    });

    it('says of each engine that is run here that it is, and which newest one the types are checked against', () => {
        const [, section = ''] = text.split('## Versions of Rocket.Chat');
        const rows = section.split('\n').filter((line) => /^\| \d/.test(line));
        const shownBy = (proof: string): readonly string[] =>
            rows
                .map((row) => row.split('|').map((cell) => cell.trim()))
                .filter(([, , , proofs = '']) => proofs.split(', ').includes(proof))
                .flatMap(([, , engine = '']) => engine.split(', '));
        expect(shownBy('engine')).toEqual([...engineVersions]);
        const { devDependencies } = JSON.parse(read('package.json')) as {
            readonly devDependencies: Readonly<Record<string, string>>;
        };
        const [newest = ''] = shownBy('types').slice(-1);
        expect(devDependencies).toHaveProperty([`apps-engine-${newest}`]);
    });

    it('names the packages that ask for a newer Node than the oldest of the range, and no others', () => {
        const { packages } = JSON.parse(read('package-lock.json')) as {
            readonly packages: Readonly<Record<string, { readonly engines?: { readonly node?: string } }>>;
        };
        const newer = Object.entries(packages).flatMap(([path, { engines: { node = '' } = {} }]) =>
            /^(?:>= ?)?2[2-9]/.test(node) ? [path.replace(/^.*node_modules\//, '')] : [],
        );
        const [, warnings = ''] = text.split('`EBADENGINE` for ');
        const named = [...(warnings.split(';')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name);
        expect(named.sort()).toEqual([...new Set(newer)].sort());
    });

    it('has a row for everything that the command understands', () => {
        const rows = text.split('\n').filter((line) => line.startsWith('| `/contact-channels'));
        const words = rows.flatMap((row) => [
            ...(row.split('|')[1] ?? '').matchAll(/`(?:\/contact-channels)?([^`]*)`/g),
        ]);
        const asked = words.map(([, word = '']) => parseCommand(word.trim().split(' ')));
        expect(new Set(asked.map(({ kind }) => kind))).toEqual(
            new Set(['room', 'closed', 'details', 'look-up', 'contact', 'text', 'help', 'status']),
        );
        expect(asked).toContainEqual({ kind: 'text', query: 'Zoe Okafor' });
    });
});

describe('docs/security.md', () => {
    it('names every event that is written last', () => {
        const text = read('docs/security.md');
        const events = [...read('src/request/createAudit.ts').matchAll(/event: '([\w-]+)'/g)].map(([, event]) => event);
        expect(events.length).toBeGreaterThan(3);
        expect(events.filter((event) => !text.includes(`\`${event}\``))).toEqual([]);
    });
});

describe('the pictures', () => {
    it('are each shown by some document', () => {
        const shown = documents.map(read).join('\n');
        const pictures = readdirSync(join(root, 'docs', 'images'));
        expect(pictures.filter((picture) => !shown.includes(`images/${picture})`))).toEqual([]);
    });
});

describe('docs/configuration.md', () => {
    const text = read('docs/configuration.md');
    const english = JSON.parse(read('i18n/en.json')) as Readonly<Record<string, string>>;

    it('has a row for every setting, with its type and default', () => {
        const rows = text.split('\n').filter((line) => line.startsWith('| `'));
        for (const { id, type, packageValue } of settingDefinitions()) {
            const [row = ''] = rows.filter((line) => line.startsWith(`| \`${id}\` |`));
            expect(row).toContain(`| ${type} |`);
            expect(row).toContain(packageValue === '' ? 'empty' : String(packageValue));
        }
    });

    it('says what every permission of the app, of its service account and of people is for', () => {
        const { permissions: own } = JSON.parse(read('app.json')) as {
            readonly permissions: readonly { readonly name: string }[];
        };
        const named = [...own.map(({ name }) => name), ...Object.values(permissions)];
        expect(named.filter((permission) => !text.includes(`\`${permission}\``))).toEqual([]);
    });

    /** Whatever has a next step, and what shares one with others. */
    const states = [
        ...Object.keys(english).filter((key) => `${key}-next` in english),
        ...['lacks-permission-history', 'refused-in-front', 'answered-in-front'],
    ];

    it.each(states)('says what to check for the state %s, by its sentence', (key) => {
        const sentence = english[key] ?? 'missing';
        const rows = text.split('\n').flatMap((line) => /^\| ([A-Z][^|…]*[^ |…])/.exec(line)?.[1] ?? []);
        const isBegun = (row: string): boolean =>
            row.length > 13 && sentence.startsWith(row.replace(/ \*.*$| \(.*$/, ''));
        expect([key, rows.filter(isBegun).length]).toEqual([key, 1]);
    });

    it('lists every event of the log', () => {
        const sources = [
            'src/request/createLog.ts',
            'src/request/createAudit.ts',
            'src/settings/beforeSettingIsSaved.ts',
            'ContactChannelsApp.ts',
        ]
            .map(read)
            .join();
        const events = [...sources.matchAll(/event: '([\w-]+)'/g)].map(([, event]) => event);
        expect(events.length).toBeGreaterThan(5);
        expect(events.filter((event) => !text.includes(`| \`${event}\` |`))).toEqual([]);
    });
});
