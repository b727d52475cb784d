import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const folder = '.github/workflows';
const workflows = readdirSync(join(root, folder)).map((name) => ({ name, text: read(`${folder}/${name}`) }));

/** What follows `uses:`, with the comment beside it. */
function actionsIn(text: string): readonly string[] {
    return [...text.matchAll(/^[ -]*uses: *(.*)$/gm)].map(([, action = '']) => action);
}

describe.each(workflows)('the workflow $name', ({ text }) => {
    it('takes every action by its commit, with its version beside it', () => {
        const actions = actionsIn(text);
        expect(actions.length).toBe(text.split('uses:').length - 1);
        expect(actions.length).toBeGreaterThan(1);
        expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
    });

    it('may only read what is in the repository, unless a job says otherwise', () => {
        expect(text).toMatch(/^permissions:\n {4}contents: read\n\n/m);
    });

    it('leaves no login behind where it checks out, and ends some time', () => {
        const checkouts = text.split('uses: actions/checkout@').slice(1);
        checkouts.forEach((step) => expect(step.split('- ')[0]).toContain('persist-credentials: false'));
        expect(text.split('timeout-minutes:').length).toBe(text.split('runs-on:').length);
    });

    it('runs scripts that are there', () => {
        const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
        const named = [...text.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, script = '']) => script);
        expect(named.filter((script) => script !== 'ci' && !(script in scripts))).toEqual([]);
        const files = [...text.matchAll(/tsx (\S+)/g)].map(([, path = '']) => path);
        expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    });
});

it('the workflows take the same version of an action everywhere', () => {
    const actions = new Set(workflows.flatMap(({ text }) => actionsIn(text)));
    const names = [...actions].map((action) => action.split('@')[0]);
    expect(names.length).toBeGreaterThan(3);
    expect(names.sort()).toEqual([...new Set(names)].sort());
});

describe('the workflow of a release', () => {
    const [, jobs = ''] = read(`${folder}/release.yml`).split('\njobs:\n');
    const [making = '', publishing = ''] = jobs.split(/^ {4}release:$/m);

    it('tests and packages before it may write, and fails early for a version that the changelog does not know', () => {
        const steps = ['npm ci', 'scripts/changelogSection.ts "$GITHUB_REF_NAME"', 'npm test', 'npm run package'];
        const places = steps.map((step) => making.indexOf(step));
        expect(places).not.toContain(-1);
        expect(places).toEqual([...places].sort((one, other) => one - other));
        expect(publishing).toContain('needs: package');
    });

    it('lets only the job write that runs nothing from the repository or from npm', () => {
        expect(making).not.toContain(': write');
        expect(publishing).toMatch(/^ +permissions:\n +contents: write\n +steps:/m);
        expect(publishing).not.toMatch(/checkout|setup-node|npm |npx /);
    });

    it('gives out both packages of the version that the tag names, and no others', () => {
        expect(read(`${folder}/release.yml`)).toMatch(/^on:\n {4}push:\n {8}tags: \['v\*'\]\n\n/m);
        const given = [...publishing.matchAll(/"(dist\/[^"]+)"/g)].map(([, path = '']) => path);
        const tag = '${GITHUB_REF_NAME#v}';
        expect(given).toEqual([`dist/contact-channels_${tag}.zip`, `dist/contact-channels_${tag}_source.zip`]);
        expect(publishing).toContain('--verify-tag');
    });
});
