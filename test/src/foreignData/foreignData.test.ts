import { runInNewContext } from 'node:vm';

import fc from 'fast-check';

import { isRecord } from '../../../src/foreignData/isRecord';
import { parseDate } from '../../../src/foreignData/parseDate';
import { parseText, parseTexts } from '../../../src/foreignData/parseText';
import { anyText, anyValue } from '../arbitraries';

describe('isRecord', () => {
    it.each([[{}], [{ a: 1 }], [Object.create(null)], [new Date(0)]])('takes the object %p', (value) => {
        expect(isRecord(value)).toBe(true);
    });

    it.each([[null], [undefined], [[]], [''], ['text'], [0], [true], [() => undefined]])('refuses %p', (value) => {
        expect(isRecord(value)).toBe(false);
    });
});

describe('parseText', () => {
    it('gives a text as it is, with the spaces around it', () => {
        expect(parseText(' Ana ')).toBe(' Ana ');
    });

    it.each([[''], [' \t\n'], ['\u00a0'], [null], [undefined], [7], [['a']], [{}], [Object('boxed')]])(
        'gives nothing for %p',
        (value) => {
            expect(parseText(value)).toBeUndefined();
        },
    );
});

describe('parseTexts', () => {
    it('gives the strings of a list in their order, and leaves out the rest', () => {
        expect(parseTexts(['b', 7, 'a', null, ['c'], '', 'b'])).toEqual(['b', 'a', '', 'b']);
    });

    it.each([['admin'], [{ 0: 'admin', length: 1 }], [null], [undefined], [new Set(['admin'])]])(
        'finds none in %p, which is no list',
        (value) => {
            expect(parseTexts(value)).toEqual([]);
        },
    );
});

describe('parseDate', () => {
    const moment = Date.UTC(2024, 10, 22, 11, 53);
    const ofAnotherRealm: unknown = runInNewContext(`new Date(${moment})`);

    it.each([
        ['a number of ms', moment],
        ['an ISO string', '2024-11-22T11:53:00.000Z'],
        ['an ISO string with an offset', '2024-11-22T14:53:00+03:00'],
        ['a Date', new Date(moment)],
        ['a Date of another realm', ofAnotherRealm],
        ['an exported ISO string', { $date: '2024-11-22T11:53:00.000Z' }],
        ['an exported number', { $date: moment }],
        ['an exported Date', { $date: new Date(moment) }],
    ])('reads %s', (_, value) => {
        expect(parseDate(value)).toBe(moment);
    });

    it.each([
        ['the epoch', 0],
        ['the last date there is', 8.64e15],
        ['the first date there is', -8.64e15],
    ])('keeps %s', (_, value) => {
        expect(parseDate(value)).toBe(value);
        expect(parseDate(new Date(value))).toBe(value);
    });

    it.each([
        [NaN],
        [Infinity],
        [-Infinity],
        [8.64e15 + 1],
        [-8.64e15 - 1],
        ['yesterday'],
        [''],
        [new Date(NaN)],
        [{ $date: 'never' }],
        [{ $date: null }],
        [{}],
        [{ date: moment }],
        [[moment]],
        [null],
        [undefined],
        [true],
        [BigInt(moment)],
    ])('finds no date in %p', (value) => {
        expect(parseDate(value)).toBeUndefined();
    });

    it('reads every date that JSON can carry', () => {
        fc.assert(
            fc.property(fc.date({ noInvalidDate: true }), (date) => {
                const json: unknown = JSON.parse(JSON.stringify({ date, exported: { $date: date } }));
                const { date: sent, exported } = json as { date: unknown; exported: unknown };
                expect([parseDate(sent), parseDate(exported), parseDate(date)]).toEqual(Array(3).fill(date.getTime()));
            }),
        );
    });

    it('gives a moment that a Date can hold, or nothing, for any value', () => {
        fc.assert(
            fc.property(fc.oneof(anyValue, anyText, fc.double(), fc.record({ $date: anyValue })), (value) => {
                const read = parseDate(value) ?? 0;
                expect(new Date(read).getTime()).not.toBeNaN();
            }),
        );
    });

    // Found by reading: recursion without a limit.
    it.each([
        [
            'nested twenty thousand deep',
            (): unknown => JSON.parse(`${'{"$date":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
        ],
        [
            'that holds itself',
            (): unknown => {
                const value: { $date?: unknown } = {};
                value.$date = value;
                return value;
            },
        ],
    ])('gets through an export %s', (_, make) => {
        expect(() => parseDate(make())).not.toThrow();
    });

    // `Date.parse` guesses a date from any word with a small number behind it.
    it.each(['5', 'hello 1', 'now 12'])('takes the words "%s" for no date', (value) => {
        expect(parseDate(value)).toBeUndefined();
    });
});
