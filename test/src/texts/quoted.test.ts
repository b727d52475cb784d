import fc from 'fast-check';

import { textsFor } from './textsFor';
import { quoted } from '../../../src/texts/quoted';
import { anyText } from '../arbitraries';

const texts = textsFor();

describe('quoted', () => {
    it('leaves a sentence of the panel and an empty text as they are', () => {
        const sentence = texts.translated('retry');
        expect(quoted(sentence)).toBe(sentence);
        expect(quoted(texts.foreign('')).text).toBe('');
    });

    it('puts what somebody else wrote in marks that it cannot close', () => {
        expect(quoted(texts.foreign('Zoe'))).toEqual({ type: 'plain_text', text: '“Zoe”' });
        fc.assert(
            fc.property(anyText, (value) => {
                const { text } = quoted(texts.foreign(`a${value}`));
                expect(text).toMatch(/^“[^“”"„«»]*”$/);
            }),
        );
    });
});
