import fc from 'fast-check';

import { parseCredential } from '../../../src/settings/parseCredential';
import { anyText, anyValue } from '../arbitraries';

const id = 'aLongUserId123456';
const token = 'a-Token_of.no~Account+7/8=';

/** What the dialog shows in which a new token is made, as it comes with a copy. */
const dialogs = [
    `Your personal access token has been generated\nToken: ${token}\nYour user Id: ${id}\nPlease save your token carefully`,
    `Token: ${token} Your user Id: ${id}`,
    `Token: ${token}\r\nYour user Id: ${id}\r\n`,
    `TOKEN:  ${token}\n\nYOUR USER ID:  ${id}`,
    `Token:\u00a0${token}\nYour user Id:\u00a0${id}`,
];

const good = (value: string) => ({ value, wasCleaned: false, isUnusable: false });
const cleaned = (value: string) => ({ value, wasCleaned: true, isUnusable: false });

describe('parseCredential', () => {
    it('takes what can be sent as it is', () => {
        expect(parseCredential(id, 'userId')).toEqual(good(id));
    });

    it.each([[` ${id} `], [`${id}\n`], [`\t${id}`]])('takes off what is blank around %j, and says so', (entered) => {
        expect(parseCredential(entered, 'userId')).toEqual(cleaned(id));
    });

    it.each([
        ['Token: ', 'Ihre Benutzer-ID: '],
        ['Token: ', 'Seu ID de usuário: '],
        ['令牌：', '您的用户 ID：'],
        ['X-Auth-Token: ', 'X-User-Id: '],
    ])('finds both in the dialog of another language: %s', (before, between) => {
        const dialog = `${before}${token}\n${between}${id}`;
        expect(parseCredential(dialog, 'token')).toEqual(cleaned(token));
        expect(parseCredential(dialog, 'userId')).toEqual(cleaned(id));
    });

    it.each([
        ['a line break', `aLongUser\nId123456`],
        ['a line break of Windows', `aLongUser\r\nId123456`],
        ['a zero-width space', `${id}\u200b`],
        ['a byte order mark', `${id.slice(0, 5)}\ufeff${id.slice(5)}`],
        ['marks of direction', `\u202a${id}\u202c`],
        ['isolates of direction', `\u2066${id}\u2069`],
        ['a no-break space', `${id.slice(0, 5)}\u00a0${id.slice(5)}`],
        ['a control character', `${id}\u0000`],
        ['curly quotes', `\u201c${id}\u201d`],
        ['German quotes', `\u201e${id}\u201c`],
        ['single curly quotes', `\u2018${id}\u2019`],
        ['guillemets', `\u00ab${id}\u00bb`],
        ['straight quotes', `"${id}"`],
        ['apostrophes', `'${id}'`],
        ['backticks', `\`${id}\``],
        ['all at once', ` \u201c\u200b${id.slice(0, 5)}\n${id.slice(5)}\u201d\r\n`],
    ])('cleans %s', (_, entered) => {
        expect(parseCredential(entered, 'userId')).toEqual(cleaned(id));
    });

    it.each(dialogs)('takes from the whole dialog the part that is meant: %j', (dialog) => {
        expect(parseCredential(dialog, 'token')).toEqual(cleaned(token));
        expect(parseCredential(dialog, 'userId')).toEqual(cleaned(id));
    });

    it.each([
        ['Token: a-token', 'token', 'a-token'],
        ['User ID: an-id', 'userId', 'an-id'],
        ['user id:an-id', 'userId', 'an-id'],
    ] as const)('takes from %j what is behind the label', (entered, which, value) => {
        expect(parseCredential(entered, which)).toEqual(cleaned(value));
    });

    it.each([[''], [' '], [undefined], [null], [7], [{}], [['a']]])('takes %j for nothing', (entered) => {
        expect(parseCredential(entered, 'token')).toEqual({ value: '', wasCleaned: false, isUnusable: false });
    });

    it.each([['Zoë'], ['токен'], ['トークン'], ['""'], ['\u200b\u200c'], ['token\u{1f600}'], ['Token:']])(
        'cannot use %j',
        (entered) => {
            expect(parseCredential(entered, 'token')).toEqual({ value: '', wasCleaned: false, isUnusable: true });
        },
    );

    it('gives of anything what a header can hold, or nothing', () => {
        fc.assert(
            fc.property(fc.oneof(anyText, anyValue), fc.constantFrom('token', 'userId'), (entered, which) => {
                const { value, wasCleaned, isUnusable } = parseCredential(entered, which);
                expect(value).toMatch(/^[\x21-\x7e]*$/);
                expect(wasCleaned && isUnusable).toBe(false);
                expect(isUnusable && value !== '').toBe(false);
                expect(() => new Headers({ 'X-Auth-Token': value })).not.toThrow();
            }),
        );
    });
});
