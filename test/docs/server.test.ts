import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string): string => readFileSync(join(__dirname, '..', '..', path), 'utf8');
const workflow = read('.github/workflows/server.yml');
const compose = read('compose.yaml');
const page = read('docs/real-server.md');

describe('the workflow that verifies on real servers', () => {
    it('stops without failing where the secret is absent: every step but the first asks for it', () => {
        const [, steps = ''] = workflow.split('        steps:\n');
        const [first = '', ...others] = steps
            .split(/^ {12}- /m)
            .slice(1)
            .map((step) => step.replace(/^ *#.*$/gm, ''));
        expect(first).toContain('::notice::');
        expect(first).not.toContain('exit 1');
        expect(others.length).toBeGreaterThan(5);
        others.forEach((step) => expect(step).toContain("steps.licence.outputs.present == 'true'"));
    });

    it('runs scripts that are there, and reads only what the compose file takes', () => {
        const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
        const named = [...workflow.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
        expect(named).toEqual(['deploy', 'verify']);
        expect(named.filter((name) => !(name in scripts))).toEqual([]);
        [...workflow.matchAll(/tsx (\S+)/g)].forEach(([, path = '']) => expect(read(path)).not.toBe(''));
        for (const variable of ['ROCKETCHAT_VERSION', 'MONGODB_VERSION', 'ADMIN_PASS', 'ROCKETCHAT_LICENSE']) {
            expect(workflow).toContain(variable);
            expect(compose).toContain(`\${${variable}:`);
            expect(page).toContain(variable);
        }
    });

    it('begins with the oldest version that the README names', () => {
        const [, versions = ''] = read('README.md').split('## Versions of Rocket.Chat');
        const [, oldest = 'none'] = /^\| (\d+\.\d+)[ ,]/m.exec(versions) ?? [];
        expect(workflow).toContain(`rocketchat: ${oldest}.0\n`);
    });
});

it('the compose file opens the server to this machine alone', () => {
    const ports = compose.split('\n').filter((line) => /^ +- '.*:\d+'$/.test(line));
    expect(ports.length).toBe(1);
    ports.forEach((line) => expect(line).toContain("'127.0.0.1:"));
});

it('docs/real-server.md says that none of it has been run yet', () => {
    expect(page).toContain('Nothing of this page has been run');
});
