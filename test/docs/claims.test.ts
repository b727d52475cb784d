import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { permissions } from '../../src/rest/permissions';
import { settingDefinitions } from '../../src/settings/settings';

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = [
    'README.md',
    'workspace/README.md',
    ...readdirSync(join(root, 'docs'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
];

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

    it('names scripts that exist', () => {
        const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
        const named = [...text.matchAll(/`npm (?:run )?([\w:]+)/g)].map(([, script = '']) => script);
        expect(named.filter((script) => !['ci', 'install'].includes(script) && !(script in scripts))).toEqual([]);
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

    it('says what every permission of the app and of its service account is for', () => {
        const { permissions: own } = JSON.parse(read('app.json')) as {
            readonly permissions: readonly { readonly name: string }[];
        };
        const { viewRooms: _, viewLivechat: __, ...ofTheAccount } = permissions;
        const named = [...own.map(({ name }) => name), ...Object.values(ofTheAccount)];
        expect(named.filter((permission) => !text.includes(`\`${permission}\``))).toEqual([]);
    });

    it.each([
        'no-channels',
        'not-a-livechat-room',
        'no-contact',
        'contact-not-found',
        'refused',
        'refused-inactive',
        'undecided',
        'unchecked',
        'unreadable',
        'not-configured',
        'invalid-token',
        'lacks-permission',
        'lacks-permission-history',
        'rate-limited',
        'server-error',
        'timed-out',
        'unreachable',
        'unexpected-answer',
    ])('says what to check for the state %s, by its sentence', (key) => {
        const sentence = english[key] ?? 'missing';
        const rows = text.split('\n').flatMap((line) => /^\| ([A-Z][^|…]*[^ |…])/.exec(line)?.[1] ?? []);
        const isBegun = (row: string): boolean =>
            row.length > 15 && sentence.startsWith(row.replace(/ \*.*$| \(.*$/, ''));
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
