import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../.github/workflows');

type Use = { readonly where: string; readonly action: string; readonly pin: string };

const uses = readdirSync(folder).flatMap((name): readonly Use[] =>
    readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
            const [, action, pin] = /\buses:\s*([^@\s]+)(.*)$/.exec(line) ?? [];
            return action === undefined ? [] : [{ where: `${name}:${index + 1}`, action, pin: pin ?? '' }];
        }),
);

describe('the workflows', () => {
    it('use every action at one commit, with its version beside it: a tag can be moved', () => {
        expect(uses.length).toBeGreaterThan(8);
        expect(uses.filter(({ pin }) => !/^@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(pin))).toEqual([]);
    });

    it('use each action in one version everywhere', () => {
        const actions = new Set(uses.map(({ action }) => action));
        const pinned = new Set(uses.map(({ action, pin }) => `${action}${pin}`));
        expect(pinned.size).toBe(actions.size);
    });
});
