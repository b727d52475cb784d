import { existsSync, readFileSync } from 'node:fs';

import { figure } from './goals';
import { table } from './report';

type Figures = Readonly<Record<string, number>>;

/** Less than this, either way, is noise. */
const noise = 1.25;

/**
 * What differs from the committed run by more than noise. Times of different machines say little beside each other; it
 * is the reader who judges.
 */
export function compareWithBaseline(file: string, results: unknown): string {
    if (!existsSync(file)) {
        return 'There is no baseline yet: --write-baseline writes one.';
    }
    const before = figuresIn(JSON.parse(readFileSync(file, 'utf8')));
    const rows = Object.entries(figuresIn(results)).flatMap(([name, now]) => {
        const then = before[name];
        if (then === undefined || then === now) {
            return [];
        }
        const ratio = now / then;
        return ratio > noise || ratio < 1 / noise ? [[name, figure(then), figure(now), figure(ratio)]] : [];
    });
    return rows.length === 0
        ? 'Nothing differs from the baseline by more than noise.'
        : table(['', 'baseline', 'now', 'now / baseline'], rows);
}

/** Every number of the results by its path, such as `opens.command.p50`. */
function figuresIn(value: unknown, path = ''): Figures {
    if (typeof value === 'number') {
        return { [path]: value };
    }
    if (typeof value !== 'object' || value === null) {
        return {};
    }
    return Object.assign(
        {},
        ...Object.entries(value).map(([key, inner]) => figuresIn(inner, path === '' ? key : `${path}.${key}`)),
    ) as Figures;
}
