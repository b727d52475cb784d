import fc from 'fast-check';

import { compareNumbers } from '../../../src/channels/compareNumbers';
import { parsePhoneNumber } from '../../../src/channels/phoneNumber';

const parse = (text: string) => {
    const number = parsePhoneNumber(text);
    if (number === undefined) {
        throw new Error(`${text} is no number`);
    }
    return number;
};
const compare = (asked: string, stored: string) => compareNumbers(parse(asked), parse(stored));

describe('compareNumbers', () => {
    it.each([
        ['+552130037744', '+55 (21) 3003-7744'],
        ['0055 21 3003 7744', '+552130037744'],
        ['+55 (0)21 3003-7744', '+552130037744'],
        ['021 3003 7744', '2130037744'],
        ['2130037744', '(021) 3003-7744'],
        ['5511988880123@c.us', '+5511988880123'],
    ])('takes %s and %s for exactly the same', (one, other) => {
        expect([compare(one, other), compare(other, one)]).toEqual(['exact', 'exact']);
    });

    it.each([
        ['without its country', '21 3003 7744', '+552130037744'],
        ['with a trunk zero and without its country', '021 3003 7744', '+552130037744'],
        ['without country and area', '3003 7744', '+552130037744'],
        ['with a carrier', '0 15 21 3003 7744', '+552130037744'],
        ['with the Brazilian ninth digit, in one of them', '+5511988880123', '+551188880123'],
        ['with the ninth digit, without a country', '11 98888-0123', '+551188880123'],
        ['with the ninth digit, nationally', '011 8888-0123', '11988880123'],
        ['with the Mexican 1 of a messenger', '5215512345678', '+525512345678'],
        ['with the Argentine 9 of a messenger', '+5491112345678', '+541112345678'],
        ['with the Argentine 15', '011 15-1234-5678', '+5491112345678'],
        ['with the trunk 8 of Russia', '8 (912) 345-67-89', '+79123456789'],
        ['with the trunk 06 of Hungary', '06 20 123 4567', '+36201234567'],
        ["with the exit code of another country's", '011 47 91 23 45 67', '+4791234567'],
        ['with a zero behind its country', '+44 020 7946 0958', '+442079460958'],
        ['with an Italian zero left out', '6 1234 5678', '+390612345678'],
        ['that looks like one of another country', '030 1234567', '+30 1234567'],
        ['with no sign that it says its country, with signs', '+55 (21) 3003-7744', '552130037744'],
        ['with no sign that it says its country', '5511988880123', '+5511988880123'],
        ['of Berlin with a trunk zero behind its country', '+49 030 1234567', '+49 (0)30 1234567'],
        ['with a carrier and the ninth digit', '0 15 11 98888 0123', '+551188880123'],
        ['with the ninth digit alone, without an area', '98888-0123', '+551188880123'],
        ['with the old long distance prefix of Mexico', '01 55 1234 5678', '+52 55 1234 5678'],
        ['with the old mobile prefix of Mexico, for a messenger', '044 55 1234 5678', '+5215512345678'],
        ['with the Argentine 15 behind a longer area', '0223 15-123-4567', '+54 9 223 123-4567'],
        ['with the exit code of Russia', '810 44 20 7946 0958', '+44 20 7946 0958'],
    ])('takes a number %s for likely: %s and %s', (_, one, other) => {
        expect([compare(one, other), compare(other, one)]).toEqual(['likely', 'likely']);
    });

    it.each([
        ['another last digit', '+552130037744', '+552130037745'],
        ['another country', '+4791234567', '+4591234567'],
        ['another country, one of them longer', '+33123456789', '+4933123456789'],
        ['another country with the same ten digits behind it', '+1 212 555 0100', '+44 1212 555 0100'],
        ['another country behind the exit code', '011 47 91 23 45 67', '+4591234567'],
        ['another area with the same subscriber', '021 3003 7744', '+55 11 3003 7744'],
        ['another area with the same mobile', '021 98888 0123', '+55 11 98888 0123'],
        ['another area with a carrier', '0 15 21 3003 7744', '+55 11 3003 7744'],
        ['another area', '+552130037744', '+551130037744'],
        ['another area, nationally', '021 3003 7744', '+55 11 3003 7745'],
        ['another number with the same six digits at its end', '937744', '+552130937744'],
    ])('does not take a number of %s for the same: %s and %s', (_, one, other) => {
        expect([compare(one, other), compare(other, one)]).toEqual(['none', 'none']);
    });

    const digits = (length: number) =>
        fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

    it('never takes numbers of different countries for one', () => {
        const country = fc.constantFrom('1', '7', '20', '33', '44', '47', '49', '55', '91', '351', '971');
        fc.assert(
            fc.property(country, country, digits(9), (one, other, rest) => {
                fc.pre(one !== other);
                expect(compare(`+${one}${rest}`, `+${other}${rest}`)).toBe('none');
            }),
        );
    });

    it('never takes one that says its country and one that does not for exactly the same', () => {
        fc.assert(
            fc.property(digits(9), (rest) => {
                expect(compare(`+1${rest}`, `1${rest}`)).toBe('likely');
                expect(compare(`01${rest}`, `+01${rest}`)).not.toBe('exact');
            }),
        );
    });

    it('takes a number with and without its country for likely, whatever stands between the digits', () => {
        const sign = fc.constantFrom('', ' ', '-', '.', '/', '\u00a0', '\u2011');
        fc.assert(
            fc.property(digits(7), digits(2), fc.array(sign, { minLength: 9, maxLength: 9 }), (end, area, signs) => {
                const national = [...`1${area}${end}`].map((digit, place) => `${digit}${signs[place] ?? ''}`).join('');
                expect(compare(`0${national}`, `+49 1${area}${end}`)).toBe('likely');
            }),
        );
    });

    it('never takes numbers that differ in their last digit for the same', () => {
        fc.assert(
            fc.property(
                fc.constantFrom('+49', '0', '', '8', '+7', '0 15 '),
                digits(10),
                fc.nat(8),
                (start, rest, more) => {
                    const last = (Number(rest.slice(-1)) + more + 1) % 10;
                    const other = `${rest.slice(0, -1)}${last}`;
                    expect(compare(`${start}1${rest}`, `+491${other}`)).toBe('none');
                },
            ),
        );
    });

    it('is the same both ways, and exact for the same', () => {
        const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 14 });
        const numbers = fc.tuple(fc.constantFrom('', '+', '00', '0'), digits).map((parts) => parts.join(''));
        fc.assert(
            fc.property(
                numbers.filter((text) => parsePhoneNumber(text) !== undefined),
                numbers.filter((text) => parsePhoneNumber(text) !== undefined),
                (one, other) => {
                    expect(compare(one, other)).toBe(compare(other, one));
                    expect(compare(one, one)).toBe('exact');
                },
            ),
        );
    });
});
