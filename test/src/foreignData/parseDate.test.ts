import { runInNewContext } from 'node:vm';

import fc from 'fast-check';

import { parseDate } from '../../../src/foreignData/parseDate';
import { anyText, anyValue } from '../arbitraries';

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

    // A recursion without a limit would end with the stack.
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
