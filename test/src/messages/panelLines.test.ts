import { panelLines } from '../../../src/messages/panelLines';
import { summaryLines } from '../../../src/messages/summaryLines';
import type { TextKey } from '../../../src/texts/translations';
import { channel } from '../fakes';
import { now, textsFor } from '../texts/textsFor';
import { lists, messages } from '../views/states';

const texts = textsFor();

describe('panelLines', () => {
    it.each(messages)('say of %j what is so, and in a line of its own what to do', (model) => {
        const lines = panelLines(model, texts);
        expect(lines).toHaveLength(2);
        expect(lines.filter((line) => line.includes('{{') || line === '')).toEqual([]);
    });

    it.each(lists)('are the summary of a list, which has something in every line: %s', (_, model) => {
        const lines = panelLines(model, texts);
        expect(lines).toEqual(summaryLines(model, texts));
        expect(lines).not.toContain('');
    });

    it.each<[string, TextKey]>([
        ['', 'look-up-hint'],
        ['zoe', 'nobody-found'],
    ])('say of a look-up of "%s" that found nobody why', (query, key) => {
        const matches = query === '' ? {} : { matches: [] };
        expect(panelLines({ kind: 'search', query, ...matches }, texts)).toContain(texts.finished(key));
    });

    it('are a line for each who was found, with the id to ask for', () => {
        const lastChat = { at: now - 7_200_000 };
        const zoe = { name: 'Zoe', emailOrPhone: 'zoe@x.org', channel: channel({ lastChat }) };
        const matches = [{ contactId: 'c-1', isUnknown: false, isLikely: false, ...zoe }];
        expect(panelLines({ kind: 'search', query: 'zoe', matches, total: 1 }, texts)).toEqual([
            '1 contact found',
            '`Zoe` – `zoe@x.org` – Live\u00a0chat – 2\u00a0h\u00a0ago – `text id:c-1`',
        ]);
    });

    it.each([
        [{ isUnknown: true }, '\u26a0\ufe0f Unknown – `Zoe` – No chat yet – `text id:c-1`'],
        [{ isLikely: true }, '\u26a0\ufe0f Likely – `Zoe` – No chat yet – `text id:c-1`'],
        [
            { isLikely: true, isUnknown: true },
            '\u26a0\ufe0f Likely \u26a0\ufe0f Unknown – `Zoe` – No chat yet – `text id:c-1`',
        ],
    ])('mark who is %j', (marks, line) => {
        const zoe = { contactId: 'c-1', name: 'Zoe', isUnknown: false, isLikely: false, ...marks };
        const lines = panelLines({ kind: 'search', query: 'zoe', matches: [zoe], total: 1 }, texts);
        expect(lines.map((said) => said.replace(/\u00a0/g, ' '))).toContain(line);
    });

    it('have the name that a source gave itself in a code span', () => {
        const app = channel({ source: { type: 'app', alias: '[x](https://x.example)' } });
        const zoe = { contactId: 'c-1', isUnknown: false, isLikely: false, channel: app };
        expect(panelLines({ kind: 'search', query: 'zoe', matches: [zoe], total: 1 }, texts).join()).toContain(
            '`[x](https://x.example)`',
        );
    });

    it('say how many of how many are listed, and how to go on', () => {
        const zoe = { contactId: 'c-1', isUnknown: false, isLikely: false };
        const lines = panelLines({ kind: 'search', query: 'zoe', matches: [zoe], total: 51 }, texts);
        expect(lines.slice(0, 2)).toEqual(['1 of 51', texts.finished('search-more')]);
    });

    it('say of a look-up that was not whole what was not asked and why, and never that nobody was found', () => {
        const nobody = { kind: 'search', query: '1234567', matches: [], total: 0, isByNumber: true } as const;
        expect(panelLines(nobody, texts)).toEqual(
            (['nobody-found', 'nobody-found-by-number'] as const).map((key) => texts.finished(key)),
        );
        expect(panelLines({ ...nobody, partly: { reason: 'timed-out' } }, texts)).toEqual(
            (
                [
                    'nobody-found-so-far',
                    'search-partly',
                    'timed-out',
                    'timed-out-next',
                    'nobody-found-by-number',
                ] as const
            ).map((key) => texts.finished(key)),
        );
        expect(panelLines({ ...nobody, isCut: true }, texts)).toEqual(
            (['nobody-found-so-far', 'search-partly', 'nobody-found-by-number'] as const).map((key) =>
                texts.finished(key),
            ),
        );
        expect(panelLines({ ...nobody, compared: { given: 100, total: 1300 } }, texts)).toEqual([
            texts.finished('nobody-found-so-far'),
            'Only 100 of 1,300 similar contacts could be compared.',
            texts.finished('nobody-found-by-number'),
        ]);
    });

    it('say why a look-up failed, and what to do', () => {
        const lines = panelLines({ kind: 'search', query: 'zoe', failure: { reason: 'timed-out' } }, texts);
        expect(lines).toEqual([texts.finished('timed-out'), texts.finished('timed-out-next')]);
    });
});
