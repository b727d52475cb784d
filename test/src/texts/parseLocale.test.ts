import fc from 'fast-check';

import { parseLocale } from '../../../src/texts/parseLocale';
import { anyRecord, anyText, anyValue } from '../arbitraries';

describe('parseLocale', () => {
    it('reads the chosen language and the offset', () => {
        const user = { settings: { preferences: { language: 'pt-BR' } }, utcOffset: -3 };
        expect(parseLocale(user)).toEqual({ language: 'pt-BR', utcOffset: -3 });
    });

    it.each([[undefined], [null], ['ana'], [{}], [{ settings: null }], [{ settings: { preferences: 'pt' } }]])(
        'knows neither for %p',
        (user) => {
            expect(parseLocale(user)).toEqual({ language: undefined, utcOffset: undefined });
        },
    );

    it.each([[''], [' '], [7], [null], [['pt']]])('takes %p for no language', (language) => {
        expect(parseLocale({ settings: { preferences: { language } } }).language).toBeUndefined();
    });

    it.each([[14], [-14], [0], [5.75]])('believes an offset of %p hours', (utcOffset) => {
        expect(parseLocale({ utcOffset }).utcOffset).toBe(utcOffset);
    });

    it.each([[14.1], [-15], [NaN], [Infinity], ['3'], [null]])('does not believe an offset of %p', (utcOffset) => {
        expect(parseLocale({ utcOffset }).utcOffset).toBeUndefined();
    });

    it('never throws, whoever asks', () => {
        const settings = anyRecord({ preferences: anyRecord({ language: anyText }) });
        fc.assert(
            fc.property(fc.oneof(anyRecord({ settings, utcOffset: fc.double() }), anyValue), (user) => {
                expect(Object.keys(parseLocale(user))).toEqual(['language', 'utcOffset']);
            }),
        );
    });
});
