import fc from 'fast-check';

import { asciiDigits, compareNumbers, nationalDigits, parsePhoneNumber } from '../../../src/channels/phoneNumber';
import { anyText } from '../arbitraries';

const parse = (text: string) => {
    const number = parsePhoneNumber(text);
    if (number === undefined) {
        throw new Error(`${text} is no number`);
    }
    return number;
};
const compare = (asked: string, stored: string) => compareNumbers(parse(asked), parse(stored));

describe('parsePhoneNumber', () => {
    it.each([
        ['+551140028922', '551140028922', true],
        ['00551140028922', '551140028922', true],
        ['011 4002 8922', '01140028922', false],
        ['+55 (0)11 4002-8922', '551140028922', true],
        ['(011) 4002-8922', '01140028922', false],
        ['(+55) 11 4002 8922', '551140028922', true],
        ['+55\u201111\u20114002\u20118922', '551140028922', true],
        ['+55\u201011\u20124002\u20138922', '551140028922', true],
        ['+55\u201411\u20154002\u22128922', '551140028922', true],
        ['\u202a+55 11 4002-8922\u202c', '551140028922', true],
        ['\u2066+55 11 4002-8922\u2069', '551140028922', true],
        ['\u200e+55\u00a011\u202f4002\u20098922', '551140028922', true],
        ['＋５５ １１ ４００２ ８９２２', '551140028922', true],
        ['+٥٥ ١١ ٤٠٠٢ ٨٩٢٢', '551140028922', true],
        ['+۵۵ ۱۱ ۴۰۰۲ ۸۹۲۲', '551140028922', true],
        ['+५५ ११ ४००२ ८९२२', '551140028922', true],
        ['+55 11 4002-8922;ext=12', '551140028922', true],
        ['+55 11 4002-8922 ext. 12', '551140028922', true],
        ['+55 11 4002-8922 Ext 12', '551140028922', true],
        ['+55 11 4002-8922 x12', '551140028922', true],
        ['+55 11 4002-8922 #12', '551140028922', true],
        ['+55 11 4002-8922 ramal 12', '551140028922', true],
        ['+49 30 1234567 Durchwahl 12', '49301234567', true],
        ['+49 30/123-4567', '49301234567', true],
        ['+1.650.253.0000', '16502530000', true],
        ['5511988880123@c.us', '5511988880123', false],
        ['5511988880123@s.whatsapp.net', '5511988880123', false],
        ['12345', '12345', false],
        ['1'.repeat(20), '1'.repeat(20), false],
    ])('reads "%s" as %s', (text, digits, isInternational) => {
        expect(parsePhoneNumber(text)).toMatchObject({ digits, isInternational });
    });

    it.each([
        [''],
        ['Zoe'],
        ['1234'],
        ['1'.repeat(21)],
        ['zoe12345@example.com'],
        ['123456789@qq.com'],
        ['12345 Main Street'],
        ['2024-11-22T11:53'],
        ['10 000 €'],
        ['ext. 12345'],
        ['+'],
        ['½½½½½'],
    ])('takes "%s" for none', (text) => {
        expect(parsePhoneNumber(text)).toBeUndefined();
    });

    it('keeps how it was written, in plain signs', () => {
        expect(parse('\u2066＋47\u00a091\u20112345\u20137 ext. 5\u2069').written).toBe('+47 91-2345-7');
    });

    it('makes of any text digits or nothing', () => {
        fc.assert(
            fc.property(anyText, (text) => {
                expect(parsePhoneNumber(text)?.digits ?? '12345').toMatch(/^\d{5,20}$/);
            }),
        );
    });
});

describe('asciiDigits', () => {
    const scripts = ['٠', '۰', '०', '০', '੦', '૦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '０'];

    it.each(scripts)('reads all digits of the script that begins with %s', (zero) => {
        const start = zero.codePointAt(0) ?? 0;
        const digits = Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(start + digit)).join('');
        expect(asciiDigits(digits)).toBe('0123456789');
    });

    it('leaves every other sign as it is', () => {
        expect(asciiDigits('Zoë ½ Ⅷ ＋1')).toBe('Zoë ½ Ⅷ +1');
    });
});

describe('nationalDigits', () => {
    it.each([
        ['01140028922', '1140028922'],
        ['1140028922', '1140028922'],
        ['+551140028922', '551140028922'],
    ])('of %s are %s', (text, digits) => {
        expect(nationalDigits(parse(text))).toBe(digits);
    });
});

describe('compareNumbers', () => {
    it.each([
        ['+55 (21) 3003-7744', '552130037744'],
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
        ['that looks like one of another country', '030 1234567', '+301234567'],
    ])('takes a number %s for likely: %s and %s', (_, one, other) => {
        expect([compare(one, other), compare(other, one)]).toEqual(['likely', 'likely']);
    });

    it.each([
        ['another last digit', '+552130037744', '+552130037745'],
        ['another country', '+4791234567', '+4591234567'],
        ['another area', '+552130037744', '+551130037744'],
        ['another area, nationally', '021 3003 7744', '+55 11 3003 7745'],
        ['another number with the same six digits at its end', '937744', '+552130937744'],
    ])('does not take a number of %s for the same: %s and %s', (_, one, other) => {
        expect([compare(one, other), compare(other, one)]).toEqual(['none', 'none']);
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
