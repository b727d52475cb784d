import fc from 'fast-check';

import { now, textsFor } from './textsFor';
import { maskValue } from '../../../src/channels/maskValue';
import { displayable } from '../../../src/texts/displayable';
import { anyText } from '../arbitraries';

const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('the sentences of the app', () => {
    it('have their key and arguments, for the client to say them again', () => {
        const { translated } = textsFor();
        expect(translated('channels-count', { count: 1 })).toEqual({
            type: 'plain_text',
            text: '1 channel',
            i18n: { key: 'channels-count', args: { count: 1 } },
        });
        expect(translated('retry').i18n).toEqual({ key: 'retry' });
    });

    it('are in the language of the person', () => {
        const german = textsFor({ language: 'de' });
        expect(german.language).toBe('de');
        expect(german.translated('panel-title').text).toBe('Kontaktkanäle');
    });

    it('are the same whether values are masked or not', () => {
        const masked = textsFor({ areMasked: true });
        expect(masked.translated('look-up-placeholder')).toEqual(textsFor().translated('look-up-placeholder'));
    });
});

describe('what somebody else wrote', () => {
    it('is repeated without a key, cleaned and cut', () => {
        const { foreign } = textsFor();
        expect(foreign('*Zoe*\u202e\n{{count}}')).toEqual({ type: 'plain_text', text: '*Zoe* {{count}}' });
        expect(foreign('retry')).toEqual({ type: 'plain_text', text: 'retry' });
        expect(foreign('x'.repeat(200)).text).toHaveLength(80);
        expect(foreign('x'.repeat(200), 120).text).toHaveLength(120);
        expect(foreign('').text).toBe('');
    });

    it.each([
        ['ana@example.com', 'a•••@example.com'],
        ['+5511988880199', '+55 •• •••• 0199'],
        // Invisible characters are taken out first, so that nothing gets in the way of the mask.
        ['+55\u200b11\u200b98888\u200b0199', '+55 •• •••• 0199'],
        ['Zoe', 'Zoe'],
    ])('is masked where values are masked, and not in the texts without masking: %j', (value, hidden) => {
        const masked = textsFor({ areMasked: true });
        expect(masked.foreign(value).text).toBe(hidden);
        expect(masked.unmasked().foreign(value).text).toBe(displayable(value));
        expect(textsFor().foreign(value).text).toBe(displayable(value));
    });

    it('is masked before it is cut', () => {
        const { foreign } = textsFor({ areMasked: true });
        expect(foreign(`${'x'.repeat(70)} +5511988880199`).text).toBe(`${'x'.repeat(70)} +55 •• •…`);
        expect(foreign('+5511988880199', 8).text).toBe('+55 ••…');
    });

    it('shows of no text more with masking than the mask leaves', () => {
        const masked = textsFor({ areMasked: true });
        fc.assert(
            fc.property(anyText, (value) => {
                const shown = masked.foreign(value).text.replace('…', '');
                expect(maskValue(displayable(value, 2000))).toContain(shown.trimEnd());
            }),
        );
    });
});

describe('what is hidden', () => {
    it('is what masking changes, and nothing where values are not masked', () => {
        const masked = textsFor({ areMasked: true });
        expect(['ana@example.com', '+5511988880199', '5\u200b5\u200b501\u200b99'].map(masked.hides)).toEqual([
            true,
            true,
            true,
        ]);
        expect(['Zoe', '', '12345'].map(masked.hides)).toEqual([false, false, false]);
        expect(textsFor().hides('ana@example.com')).toBe(false);
        expect(masked.unmasked().hides('ana@example.com')).toBe(false);
    });

    it('is said of exactly those texts that look otherwise with masking', () => {
        const masked = textsFor({ areMasked: true });
        fc.assert(
            fc.property(fc.oneof(anyText, fc.emailAddress()), (value) => {
                const looksOtherwise = masked.foreign(value).text !== masked.unmasked().foreign(value).text;
                expect(masked.hides(value)).toBe(looksOtherwise);
            }),
        );
    });
});

describe('the texts without masking', () => {
    it('are those of the same person', () => {
        const texts = textsFor({ language: 'de', utcOffset: 3, areMasked: true });
        const [shown, revealed] = [texts, texts.unmasked()].map(({ language, date, time, translated }) => [
            language,
            date(now),
            time(now),
            translated('retry'),
        ]);
        expect(revealed).toEqual(shown);
    });

    it('leave those with masking as they are', () => {
        const masked = textsFor({ areMasked: true });
        masked.unmasked();
        expect(masked.foreign('ana@example.com').text).toBe('a•••@example.com');
    });
});

describe('dates and times', () => {
    it("are told in the person's offset and language", () => {
        const texts = textsFor({ utcOffset: 3 });
        const ms = Date.UTC(2024, 10, 22, 11, 53);
        expect(plain(texts.date(ms))).toBe('Nov 22, 2:53 PM');
        expect(texts.day(ms)).toBe('Nov 22');
        expect(plain(texts.time(ms))).toBe('2:53 PM');
    });

    it('of a last chat are told in how long ago it was, in a text that does not break', () => {
        const { ago } = textsFor({ utcOffset: 3 });
        expect(ago({ at: now - 120_000 })).toEqual({
            type: 'plain_text',
            text: '2\u00a0min\u00a0ago',
            i18n: { key: 'ago-minutes', args: { count: 2 } },
        });
        expect(ago(undefined).i18n).toEqual({ key: 'mark-no-chat' });
    });

    it.each([
        [1, 'Unused for 1 day'],
        [20, 'Unused for 20 days'],
        [400, 'Unused for 13 months'],
        [200, 'Unused for 6 months'],
    ])('after %d days say for how long a channel was not used', (days, text) => {
        const { unusedFor } = textsFor();
        expect(plain(unusedFor({ at: now - days * 86_400_000 }).text)).toBe(text);
    });
});

describe('an address', () => {
    it('is one word, shortened in its middle', () => {
        const { address } = textsFor();
        expect(address('+55 (11) 98888-0199')).toBe('+5511988880199');
        expect(address(`${'x'.repeat(40)}@mail.example`)).toHaveLength(30);
        expect(address('zoe@contacts.example', 11)).toBe('zoe@c…ample');
        expect(address('\u200b')).toBe('');
    });

    it('is masked where values are masked', () => {
        const { address } = textsFor({ areMasked: true });
        expect(address('+55 11 98888 0199')).toBe('+55••••••0199');
        expect(address('zoe@x.org')).toBe('z•••@x.org');
    });
});

describe('a sentence with an argument that older clients would escape', () => {
    it.each(['&', '<', '>', '"', "'", '/'])('stands finished, without a key: %s', (sign) => {
        const { translated } = textsFor();
        const address = `a${sign}b@x.org`;
        expect(translated('known-email', { address })).toEqual({ type: 'plain_text', text: `Email · ${address}` });
        expect(translated('known-email', { address: 'a@x.org' })).toHaveProperty('i18n');
    });
});
