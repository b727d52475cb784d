import fc from 'fast-check';

import { asciiDigits, nationalDigits, parsePhoneNumber } from '../../../src/channels/phoneNumber';
import { anyText } from '../arbitraries';

const parse = (text: string) => {
    const number = parsePhoneNumber(text);
    if (number === undefined) {
        throw new Error(`${text} is no number`);
    }
    return number;
};

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
        ['5511988880123@c.us', '5511988880123', true],
        ['5511988880123@s.whatsapp.net', '5511988880123', true],
        ['5511988880123:12@s.whatsapp.net', '5511988880123', true],
        ['+5511988880123@C.US', '5511988880123', true],
        ['5511988880123@g.us', '5511988880123', false],
        ['123456789012345@lid', '123456789012345', false],
        ['tel:+49%2030%20123%204567', '49301234567', true],
        ['TEL:+49-30-123-4567;phone-context=example', '49301234567', true],
        ['callto:+49301234567', '49301234567', true],
        ['sip:+49301234567@pbx.example', '49301234567', true],
        ['sips:0301234567@pbx.example', '0301234567', false],
        ['sms:+49301234567?body=Hello', '49301234567', true],
        ['whatsapp://send?phone=5511988880123&text=Hi', '5511988880123', false],
        ['https://wa.me/5511988880123?text=Hi', '5511988880123', true],
        ['wa.me/5511988880123', '5511988880123', true],
        ['https://api.whatsapp.com/send?phone=5511988880123', '5511988880123', true],
        ['11 4002-8922, ext. 12', '1140028922', false],
        ['11 4002-8922; ext 12', '1140028922', false],
        ['8 (495) 123-45-67 доб. 12', '84951234567', false],
        ['01 23 45 67 89 poste 12', '0123456789', false],
        ['11 4002-8922 (Mobil)', '1140028922', false],
        ['11 4002-8922(Mobil)', '1140028922', false],
        ['Mobil: 11 4002-8922', '1140028922', false],
        ['Tel. +49 30 1234567', '49301234567', true],
        ['Tel.+49 30 1234567', '49301234567', true],
        ['тел. 8 495 123-45-67', '84951234567', false],
        ['Zoe (11 4002-8922)', '1140028922', false],
        ['"+49 30 1234567"', '49301234567', true],
        ['«030 1234567»', '0301234567', false],
        ['+49 30 1234567.', '49301234567', true],
        ['11•4002•8922', '1140028922', false],
        ['11 · 4002 · 8922', '1140028922', false],
        ['11_4002_8922', '1140028922', false],
        ['12345 x12', '12345', false],
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
        ['12345678@qq.com'],
        ['11988880123@gmail.com'],
        ['Li <12345678@qq.com>'],
        ['12345678@c.us.example'],
        ['12345 Main Street'],
        ['12345 Xavier'],
        ['Xavier 12345'],
        ['Guest 12345'],
        ['guest1234567'],
        ['guest-1234567'],
        ['1234567guest'],
        ['x.example/1234567'],
        ['https://x.example/ 1234567'],
        ['1234567 or 7654321'],
        ['+49301234567+49307654321'],
        ['1234567%'],
        ['+55 •• •••• 0199'],
        ['2024-11-22T11:53'],
        ['10 000 €'],
        ['ext. 12345'],
        ['+'],
        ['½½½½½'],
    ])('takes "%s" for none', (text) => {
        expect(parsePhoneNumber(text)).toBeUndefined();
    });

    const digitsOf = (least: number) =>
        fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: 9 });

    it('takes no digits in an address for a number, whatever the domain, if it is no messenger', () => {
        const name = fc.string({ unit: fc.constantFrom(...'abcxyz0123456789-'), minLength: 1, maxLength: 8 });
        fc.assert(
            fc.property(digitsOf(5), name, fc.constantFrom('com', 'us', 'net', 'example'), (local, domain, top) => {
                const address = `${local}@${domain}.${top}`;
                fc.pre(!['c.us', 'g.us'].includes(`${domain}.${top}`));
                expect(parsePhoneNumber(address)).toBeUndefined();
            }),
        );
    });

    it('takes digits beside a word for a number from seven on', () => {
        const words = fc.constantFrom('Tel.', 'Fax:', 'Zoe', '手机', 'Mobil', '(work)', 'तेल', 'هاتف');
        fc.assert(
            fc.property(digitsOf(5), words, fc.boolean(), (digits, word, isFirst) => {
                const text = isFirst ? `${word} ${digits}` : `${digits} ${word}`;
                const found = digits.replace(/^00/, '');
                expect(parsePhoneNumber(text)?.digits).toBe(found.length < 7 ? undefined : found);
            }),
        );
    });

    it('leaves out whatever extension stands behind a number', () => {
        const names = fc.constantFrom('ext', 'Ext.', 'x', '#', 'ramal', 'доб.', 'poste', 'Durchwahl', '内線', ';ext=');
        const extensions = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 6 });
        fc.assert(
            fc.property(digitsOf(7), names, extensions, (digits, name, extension) => {
                const text = name.endsWith('=') ? `+4${digits}${name}${extension}` : `+4${digits} ${name} ${extension}`;
                expect(parsePhoneNumber(text)).toEqual({
                    digits: `4${digits}`,
                    isInternational: true,
                    written: `+4${digits}`,
                });
            }),
        );
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
