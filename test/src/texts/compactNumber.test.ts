import fc from 'fast-check';

import { compactNumber } from '../../../src/texts/compactNumber';
import { anyText } from '../arbitraries';

describe('compactNumber', () => {
    it.each([
        ['+55 (11) 98888-0199', '+5511988880199'],
        ['0 15 11 4002.8922', '0151140028922'],
        ['01.23.45.67.89', '0123456789'],
        ['+49\u00a030\u2011123/4567', '+49301234567'],
        ['650.253.0000', '6502530000'],
        ['3003-7744', '30037744'],
        ['+55 •• •••• 0199', '+55••••••0199'],
        ['+٥٥ ١١ ٤٠٠٢', '+٥٥١١٤٠٠٢'],
    ])('makes of the number "%s" "%s"', (text, compact) => {
        expect(compactNumber(text)).toBe(compact);
    });

    it.each([
        '10.0.0.12',
        '192.168.10.20',
        '2024/25',
        '2024/2025',
        '2024-2025',
        '22.11.2024',
        '2024-11-22',
        '1.234.567',
        '12-34',
        'Zoe 4002-8922',
        'shop-1 (north)',
        'zoe-1@x.example',
        '4002-8922 x1',
        '',
    ])('leaves "%s" as it is', (text) => {
        expect(compactNumber(text)).toBe(text);
    });

    it('leaves every address of the network, and every text with a letter, as it is', () => {
        const part = fc.integer({ min: 0, max: 255 });
        fc.assert(
            fc.property(fc.tuple(part, part, part, part), (parts) => {
                expect(compactNumber(parts.join('.'))).toBe(parts.join('.'));
            }),
        );
        fc.assert(
            fc.property(anyText, anyText, (before, after) => {
                expect(compactNumber(`${before}a${after}`)).toBe(`${before}a${after}`);
            }),
        );
    });

    it('changes nothing but the blanks and signs between digits, once', () => {
        const text = fc.string({ unit: fc.constantFrom(...'0123456789 +-./()•\u00a0\u2011'), maxLength: 24 });
        const digits = (value: string) => value.replace(/[^\d+•]/g, '');
        fc.assert(
            fc.property(text, (value) => {
                expect(digits(compactNumber(value))).toBe(digits(value));
                expect(compactNumber(compactNumber(value))).toBe(compactNumber(value));
            }),
        );
    });
});
