import fc from 'fast-check';

import { clampTimeout, parseBoolean, parseDays, parseRoles, splitRoles } from '../../../src/settings/parseSetting';
import { anyText, anyValue } from '../arbitraries';

describe('clampTimeout', () => {
    it.each([
        [500, 500],
        [3500, 3500],
        [2000, 2000],
        ['2000', 2000],
        [' 2000 ', 2000],
        [1234.5, 1235],
        [499, 500],
        [0, 500],
        [-1, 500],
        [-Infinity, 500],
        [3501, 3500],
        [1e9, 3500],
        [Infinity, 3500],
        [NaN, 3000],
        ['', 3000],
        [' ', 3000],
        ['soon', 3000],
        ['2 s', 3000],
        [null, 3000],
        [undefined, 3000],
        [true, 3000],
        [[2000], 3000],
    ])('makes of %p a wait of %d ms', (value, ms) => {
        expect(clampTimeout(value)).toBe(ms);
    });

    it('is a whole number of ms from 500 to 3500 for any value', () => {
        fc.assert(
            fc.property(fc.oneof(anyValue, anyText, fc.double(), fc.integer()), (value) => {
                const ms = clampTimeout(value);
                expect(Number.isInteger(ms) && ms >= 500 && ms <= 3500).toBe(true);
            }),
        );
    });
});

describe('splitRoles', () => {
    it('gives what stands between commas, semicolons and line breaks in order, without spaces and empty ones', () => {
        expect(splitRoles(' b,a b ,,\n c ;d\r\ne,')).toEqual(['b', 'a b', 'c', 'd', 'e']);
        expect(splitRoles('')).toEqual([]);
    });
});

describe('parseDays', () => {
    it.each([
        [0, 0],
        [1, 1],
        [89.6, 90],
        [-1, 180],
        [NaN, 180],
        [Infinity, 180],
        [36_500, 36_500],
        [36_501, 180],
        ['90', 180],
        [null, 180],
    ])('makes of %p %d days', (value, days) => {
        expect(parseDays(value)).toBe(days);
    });
});

describe('parseRoles', () => {
    it('gives the ids of a list, each once', () => {
        expect(parseRoles('b, a;c\na,,')).toEqual(['b', 'a', 'c']);
    });

    it('believes both of what holds blanks: one id of an older workspace, and several', () => {
        expect(parseRoles('Front desk, admin')).toEqual(['Front desk', 'Front', 'desk', 'admin']);
    });

    it.each([[''], [' , '], [undefined], [null], [7], [['agent']], [{}]])('names nobody in %p', (value) => {
        expect(parseRoles(value)).toEqual([]);
    });
});

describe('parseBoolean', () => {
    it.each([true, false])('believes %p, whichever is safe', (value) => {
        expect([parseBoolean(value, true), parseBoolean(value, false)]).toEqual([value, value]);
    });

    it.each([['true'], ['false'], [''], [0], [1], [null], [undefined], [{}]])(
        'takes what is safe in place of %p',
        (value) => {
            expect([parseBoolean(value, true), parseBoolean(value, false)]).toEqual([true, false]);
        },
    );
});
