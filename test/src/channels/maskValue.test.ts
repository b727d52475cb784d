import fc from 'fast-check';

import { findAddresses, findNumbers, findQuoted, maskValue } from '../../../src/channels/maskValue';
import { anyText } from '../arbitraries';

describe('maskValue', () => {
    it.each([
        ['ana@example.com', 'a•••@example.com'],
        ['ana.maria+shop@mail.example.com', 'a•••@mail.example.com'],
        ['a@example.com', 'a•••@example.com'],
        ['joão@exemplo.br', 'j•••@exemplo.br'],
        ['😀smile@example.com', '😀•••@example.com'],
        ['Ana <ana@example.com>', 'Ana <a•••@example.com>'],
        ['mailto:ana@example.com', 'mailto:a•••@example.com'],
        ['ana@example.com, bob@example.org', 'a•••@example.com, b•••@example.org'],
        ['5511988880199@s.whatsapp.example', '5•••@s.whatsapp.example'],
    ])('hides the local part of the address in %s', (value, masked) => {
        expect(maskValue(value)).toBe(masked);
    });

    it.each([
        ['+55 11 98888 0199', '+55 •• •••• 0199'],
        ['+5511988880199', '+55 •• •••• 0199'],
        ['11 98888-0199', '•• •••• 0199'],
        ['(11) 98888.0199', '(•• •••• 0199'],
        ['11/98888/0199', '•• •••• 0199'],
        ['5550199', '•• •••• 0199'],
        ['WhatsApp +55 11 98888 0199 (Ana)', 'WhatsApp +55 •• •••• 0199 (Ana)'],
        ['+55 11 98888 0199 or 5550123', '+55 •• •••• 0199 or •• •••• 0123'],
    ])('hides the middle of the number in %s', (value, masked) => {
        expect(maskValue(value)).toBe(masked);
    });

    it.each(['', 'Zoe Okafor', 'Order 123456', 'shop.example', '@ana', 'ana@', 'room 12, floor 3'])(
        'leaves "%s" as it is',
        (value) => {
            expect(maskValue(value)).toBe(value);
        },
    );

    const letters = 'abcdefghijklmnopqrstuvwxyzäß0123456789._%+-'.split('');
    const localPart = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 30 });

    it('never shows the full local part of an address, wherever it stands', () => {
        fc.assert(
            fc.property(anyText, localPart, fc.domain(), anyText, (before, local, domain, behind) => {
                const masked = maskValue(`${before} ${local}@${domain} ${behind}`);
                expect(masked).not.toContain(`${local}@${domain}`);
                expect(maskValue(`${local}@${domain}`).startsWith(`${local.slice(0, 1)}•••@`)).toBe(true);
            }),
        );
    });

    it('never shows more of a number than its last four digits and a country code', () => {
        const separators = fc.constantFrom('', ' ', '-', '.', '/', ') ', ' (');
        const parts = fc.array(fc.tuple(fc.constantFrom(...'0123456789'), separators), {
            minLength: 7,
            maxLength: 15,
        });
        fc.assert(
            fc.property(fc.boolean(), parts, (isInternational, digits) => {
                const masked = maskValue(`${isInternational ? '+' : ''}${digits.flat().join('')}`);
                expect(masked.replace(/\D/g, '').length).toBeLessThanOrEqual(isInternational ? 6 : 4);
            }),
        );
    });

    it.each([
        ['a quoted local part', '"john doe"@example.com', 'john doe'],
        ['a local part with a comment', 'john(work)@example.com', 'john'],
        ['a number with the dashes that word processors make', '+55\u201111\u201198888\u20110199', '98888'],
        ['a number with invisible characters in it', '55\u200b11\u200b98888\u200b0199', '98888'],
        ['a number with digits of another script', '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667', '\u0663'],
        ['a number with underscores', '5_11_98888_0199', '98888'],
    ])('hides %s', (_, value, secret) => {
        expect(maskValue(value)).not.toContain(secret);
    });

    it('looks at no more of a huge text than could ever be shown', () => {
        expect(maskValue('a'.repeat(20_000))).toBe('a'.repeat(1000));
        expect(maskValue(`${'a '.repeat(480)}+55 11 98888 0199`)).toBe(`${'a '.repeat(480)}+55 •• •••• 0199`);
    });
});

/** Counts how often a letter is looked at. */
function counted(letters: readonly string[]): { readonly letters: ArrayLike<string>; readonly steps: () => number } {
    const count = { steps: 0 };
    const looked = new Proxy(letters, {
        get: (target, key) => {
            count.steps += key === 'length' ? 0 : 1;
            return Reflect.get(target, key) as unknown;
        },
    });
    return { letters: looked, steps: () => count.steps };
}

describe('each scan for something to mask', () => {
    const mostLooks = 8;
    const scans = { findQuoted, findAddresses, findNumbers };
    const families = ['a', '漢', '1', '@', '"', '+', '(', ' ', 'a@', '"a"@', '1-', '+1', 'a1', '"@', '1 - -', '(a'];

    it.each(families)('looks at a letter a few times at most, however many %j there are', (part) => {
        for (const length of [1_000, part === '"a"@' || part === 'a1' ? 1_000_000 : 20_000]) {
            const text = [...part.repeat(Math.ceil(length / part.length))];
            for (const scan of Object.values(scans)) {
                const { letters, steps } = counted(text);
                scan(letters);
                expect(steps()).toBeLessThanOrEqual(mostLooks * text.length);
            }
        }
    });
});
