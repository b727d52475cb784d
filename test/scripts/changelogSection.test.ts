import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { changelogSection } from '../../scripts/changelogSection';

const root = join(__dirname, '..', '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const versionIn = (name: string): string => (JSON.parse(read(name)) as { readonly version: string }).version;

const changelog = [
    '# Changelog',
    '',
    '## [Unreleased]',
    '',
    '## [1.10.0] - 2026-12-01',
    '',
    '### Added',
    '',
    '- Ten.',
    '',
    '## [1.1.0] - 2026-11-01',
    '',
    '- One.',
    '',
    '[1.10.0]: https://example.org/1.10.0',
    '',
].join('\n');

describe('the section of a version in the changelog', () => {
    it('reaches to the next version, or to the links at the end', () => {
        expect(changelogSection(changelog, '1.10.0')).toBe('### Added\n\n- Ten.');
        expect(changelogSection(changelog, '1.1.0')).toBe('- One.');
    });

    it('is found by its tag', () => {
        expect(changelogSection(changelog, 'v1.1.0')).toBe('- One.');
    });

    it('is none for a version that is not there, is only like one, or says nothing', () => {
        expect(changelogSection(changelog, '1.1')).toBeUndefined();
        expect(changelogSection(changelog, '')).toBeUndefined();
        expect(changelogSection(changelog, 'Unreleased')).toBeUndefined();
    });
});

describe('the changelog of this project', () => {
    it('has a section for the version at hand, in the form of Keep a Changelog', () => {
        const section = changelogSection(read('CHANGELOG.md'), versionIn('app.json')) ?? '';
        const headings = section.split('\n').filter((line) => line.startsWith('#'));
        expect(headings.length).toBeGreaterThan(0);
        const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'].map((name) => `### ${name}`);
        expect(headings.filter((heading) => !known.includes(heading))).toEqual([]);
    });

    it('dates every version, the newest first', () => {
        const dates = read('CHANGELOG.md')
            .split('\n')
            .filter((line) => line.startsWith('## ') && line !== '## [Unreleased]')
            .map((line) => /^## \[\d+\.\d+\.\d+\] - (\d{4}-\d{2}-\d{2})$/.exec(line)?.[1] ?? line);
        expect(dates.filter((date) => Number.isNaN(Date.parse(date)))).toEqual([]);
        expect(dates).toEqual([...dates].sort().reverse());
    });

    it('is about one version: that of app.json is that of both packages', () => {
        expect(versionIn('package.json')).toBe(versionIn('app.json'));
        expect(versionIn('workspace/package.json')).toBe(versionIn('app.json'));
    });
});
