import { searchFor } from '../../../src/channels/searchSpellings';

describe('searchFor words', () => {
    it.each([
        ['Zoe', ['Zoe']],
        ['Zoe Okafor', ['Zoe Okafor', 'Okafor Zoe']],
        ['Okafor, Zoe', ['Okafor, Zoe', 'Zoe Okafor']],
        ['Maria da Silva', ['Maria da Silva', 'da Silva Maria']],
        ['zoe@example.com', ['zoe@example.com']],
        ['Jane Doe <a@x.example>', ['a@x.example']],
        ['123456789@qq.com', ['123456789@qq.com']],
        ["O'Brien", ["O'Brien", 'O\u2019Brien']],
        ['O\u2019Brien', ["O'Brien", 'O\u2019Brien']],
        ["Sean O'Brien", ["Sean O'Brien", "O'Brien Sean"]],
        ['Sean O\u2019Brien', ["Sean O'Brien", 'Sean O\u2019Brien']],
        ['\u0639\u0644\u06cc\u200c\u0631', ['\u0639\u0644\u06cc\u0631', '\u0639\u0644\u06cc\u200c\u0631']],
        ['zo', ['zo']],
        ['8922', ['8922']],
        ['\u674e', ['\u674e']],
        ['\u{20000}', ['\u{20000}']],
        ['\u3042', ['\u3042']],
        ['\u30a2', ['\u30a2']],
        ['\uae40', ['\uae40']],
        ['\u1100\u1175\u11b7', ['\uae40']],
    ])('asks for "%s" in the spellings %j', (typed, spellings) => {
        const search = searchFor(typed);
        expect(search).toEqual({ query: spellings[0], spellings });
    });

    it.each(['', ' ', 'z', ' z ', '\u00e9', 'e\u0301', '7', '\u0416', '?', '\u200b', '<z>'])(
        'asks nothing for "%s", which would match nearly everybody',
        (typed) => {
            expect(searchFor(typed).spellings).toEqual([]);
        },
    );
});

describe('searchFor a number', () => {
    it.each([
        // The end of it in a row, then the four last digits, which are together where signs stand between the others.
        ['+551140028922', ['40028922', '8922']],
        ['011 4002 8922', ['40028922', '8922']],
        ['tel:+55-11-4002-8922;ext=12', ['40028922', '8922']],
        ['5511988880123@c.us', ['88880123', '0123']],
        ['3003-7744', ['30037744', '7744']],
        ['37744', ['37744', '7744']],
        // Where these are written apart, they may be stored so.
        ['+47 91 23 45 67', ['91234567', '23 45 67']],
        ['01.23.45.67.89', ['23456789', '45.67.89']],
        ['\u2066+47\u00a091\u201123\u201145\u201167\u2069', ['91234567', '23-45-67']],
        ['12 34 5', ['12345', '12 34 5']],
    ])('asks for "%s" in the spellings %j', (typed, spellings) => {
        const search = searchFor(typed);
        expect(search.spellings).toEqual(spellings);
        expect(search.number).toBeDefined();
    });

    it.each(['Zoe', '8922', 'zoe12345@example.com', '123456789@qq.com'])('is not made of "%s"', (typed) => {
        expect(searchFor(typed)).not.toHaveProperty('number');
    });
});
