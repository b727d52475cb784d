import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const versionHeading = /^## \[([^\]]+)\]/;

/**
 * @param version with or without the `v` of a tag
 * @returns what the changelog says about it, without its heading, or `undefined` when it says nothing
 */
export function changelogSection(changelog: string, version: string): string | undefined {
    const lines = changelog.split('\n');
    const wanted = version.replace(/^v/, '');
    const start = lines.findIndex((line) => versionHeading.exec(line)?.[1] === wanted);
    if (start < 0) {
        return undefined;
    }
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => versionHeading.test(line) || /^\[[^\]]+\]: /.test(line));
    const section = (end < 0 ? rest : rest.slice(0, end)).join('\n').trim();
    return section === '' ? undefined : section;
}

if (require.main === module) {
    const version = process.argv[2] ?? '';
    const section = changelogSection(readFileSync(join(__dirname, '..', 'CHANGELOG.md'), 'utf8'), version);
    if (section === undefined) {
        process.stderr.write(`CHANGELOG.md says nothing about version "${version}".\n`);
        process.exitCode = 1;
    } else {
        process.stdout.write(`${section}\n`);
    }
}
