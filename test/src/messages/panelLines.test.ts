import { panelLines } from '../../../src/messages/panelLines';
import { summaryLines } from '../../../src/messages/summaryLines';
import { textsFor } from '../texts/textsFor';
import { lists, messages } from '../views/states';
import { keysOf } from '../views/viewParts';

describe('panelLines', () => {
    it.each(messages)('say of %j what is so, and in a line of its own what to do', (model, ...keys) => {
        const lines = panelLines(model, textsFor());
        expect(lines.map(({ texts }) => keysOf(texts))).toEqual(keys.map((key) => [key]));
        expect(lines.filter(({ mark }) => mark !== undefined)).toEqual([]);
    });

    it.each(lists)('are the summary of a list, which has something in every line: %s', (_, model) => {
        const lines = panelLines(model, textsFor());
        expect(lines).toEqual(summaryLines(model, textsFor()));
        expect(lines.length).toBeGreaterThan(1);
        expect(lines.filter(({ texts }) => texts.length === 0)).toEqual([]);
    });
});
