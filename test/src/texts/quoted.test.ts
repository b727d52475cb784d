import fc from 'fast-check';

import { createTexts } from '../../../src/texts/Texts';
import { contactNameText, foreignText, quoted } from '../../../src/texts/quoted';
import { anyText } from '../arbitraries';
import { viewContext } from '../views/viewParts';

const texts = createTexts('en', 0, 0);

describe('foreignText', () => {
    it('is cleaned and cut, and masked where values are masked', () => {
        expect(foreignText('ana@example.com\n', viewContext()).text).toBe('ana@example.com');
        expect(foreignText('ana@example.com\n', viewContext({ maskValues: true })).text).toBe('a•••@example.com');
        expect(foreignText('x'.repeat(200), viewContext(), 20).text).toBe(`${'x'.repeat(19)}…`);
        expect(foreignText(undefined, viewContext()).text).toBe('');
    });

    it('never has a key', () => {
        expect(foreignText('retry', viewContext())).toEqual({ type: 'plain_text', text: 'retry' });
    });
});

describe('contactNameText', () => {
    it.each([undefined, '', ' ', '\u202e'])('says so of a contact whose name is %j', (name) => {
        expect(contactNameText(name, viewContext()).i18n).toEqual({ key: 'contact-without-name' });
    });
});

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
