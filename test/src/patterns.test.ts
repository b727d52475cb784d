import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { check } from 'recheck';
import ts from 'typescript';

const root = join(__dirname, '../..');

type Pattern = { readonly where: string; readonly source: string; readonly flags: string };

function patternsOf(file: string): readonly Pattern[] {
    const module = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
            const end = node.text.lastIndexOf('/');
            const { line } = module.getLineAndCharacterOfPosition(node.getStart());
            const where = `${file}:${line + 1}`;
            found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
        }
        ts.forEachChild(node, visit);
    };
    visit(module);
    return found;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('languages'))
    .map((name) => `src/${name}`);

const patterns = files.flatMap(patternsOf);

/** Anybody may write a long text: a pattern that takes more than linear time over one would hold up everybody. */
describe('the patterns of the app', () => {
    it('are found', () => {
        expect(patterns.length).toBeGreaterThan(20);
    });

    it.each(patterns)('take linear time: $source ($where)', async ({ source, flags }) => {
        const judgement = await check(source, flags, { checker: 'automaton' });
        expect(judgement).toMatchObject({ status: 'safe' });
    });

    it('are all plain literals, which can be judged', () => {
        const made = files.filter((file) => /\b(new )?RegExp\(/.test(readFileSync(join(root, file), 'utf8')));
        expect(made).toEqual([]);
    });

    it('would be told from one that does not', async () => {
        expect(await check('(a+)+b', '', { checker: 'automaton' })).toMatchObject({ status: 'vulnerable' });
        expect(await check('/+$', '', { checker: 'automaton' })).toMatchObject({ status: 'vulnerable' });
    });
});
