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
            '`Zoe` – `zoe@x.org` – 2\u00a0h\u00a0ago – `id:c-1`',
        ]);
    });

    it('say why a look-up failed, and what to do', () => {
        const lines = panelLines({ kind: 'search', query: 'zoe', failure: { reason: 'timed-out' } }, texts);
        expect(lines).toEqual([texts.finished('timed-out'), texts.finished('timed-out-next')]);
    });
});
