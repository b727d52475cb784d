import fc from 'fast-check';

import { chooseLanguage } from '../../../src/texts/language';
import { languages } from '../../../src/texts/translations';
import { anyText } from '../arbitraries';

describe('chooseLanguage', () => {
    it.each(languages)('finds %s by its name, in any case', (language) => {
        expect(chooseLanguage(language)).toBe(language);
        expect(chooseLanguage(language.toLowerCase())).toBe(language);
        expect(chooseLanguage(language.toUpperCase())).toBe(language);
    });

    it.each(languages)('finds %s, or one of its base, for a region that has no texts of its own', (language) => {
        const [base = ''] = language.split('-');
        for (const name of [base, `${base}-XX`, `${base}_xx`, `${base.toUpperCase()}-xx-yy`]) {
            expect(chooseLanguage(name).split('-')[0]).toBe(base);
        }
    });

    it('takes English where it speaks nothing that is wanted', () => {
        expect(chooseLanguage()).toBe('en');
        expect(chooseLanguage(undefined, '', 'xx', 'tlh')).toBe('en');
    });

    it('takes the first wanted language that it speaks, not the best match of all', () => {
        expect(languages).toContain('de');
        expect(chooseLanguage('de', 'en')).toBe('de');
        expect(chooseLanguage('de-AT', 'en')).toBe('de');
        expect(chooseLanguage('xx', 'de', 'en')).toBe('de');
        expect(chooseLanguage(undefined, 'de')).toBe('de');
        expect(chooseLanguage('en-GB', 'de')).toBe('en');
    });

    it('does not take the beginning of another word for a language', () => {
        expect(chooseLanguage('deutsch', 'english', '-', '_de')).toBe('en');
    });

    it('is a language that the app speaks, for any wishes', () => {
        fc.assert(
            fc.property(fc.array(fc.option(anyText, { nil: undefined })), (wanted) => {
                expect(languages).toContain(chooseLanguage(...wanted));
            }),
        );
    });
});
