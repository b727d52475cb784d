import { searchFor } from '../../../src/channels/searchSpellings';

const textsOf = (typed: string) => searchFor(typed).spellings.map(({ text }) => text);

describe('searchFor words', () => {
    it.each([
        ['Zoe', ['Zoe']],
        ['Zoe  Okafor', ['Zoe Okafor', 'Okafor']],
        ['Okafor, Zoe', ['Okafor, Zoe', 'Okafor']],
        ['Maria da Silva', ['Maria da Silva', 'Maria']],
        ['zoe@example.com', ['zoe@example.com']],
        ['Jane Doe <a@x.example>', ['a@x.example']],
        ['John (a@x.example)', ['a@x.example']],
        ['a@x.example, b@x.example', ['a@x.example', 'b@x.example']],
        ['123456789@qq.com', ['123456789@qq.com']],
        ['Guest 12345', ['Guest 12345', 'Guest']],
        ['12345 Xavier', ['12345 Xavier', 'Xavier']],
        // In its other form.
        ["O'Brien", ["O'Brien", 'O\u2019Brien']],
        ['O\u2019Brien', ["O'Brien", 'O\u2019Brien']],
        ['Zoe\u0308', ['Zo\u00eb', 'Zoe\u0308']],
        ['Zo\u00eb', ['Zo\u00eb', 'Zoe\u0308']],
        ['\u0639\u0644\u06cc\u200c\u0631', ['\u0639\u0644\u06cc\u0631', '\u0639\u0644\u06cc\u200c\u0631']],
        // By the word that has no other form.
        ["Sean O'Brien", ["Sean O'Brien", 'Sean']],
        ['Zoe\u0308 Li', ['Zo\u00eb Li', 'Li']],
        [
            '\u0639\u0644\u06cc\u200c\u0631 \u0639\u0644',
            ['\u0639\u0644\u06cc\u0631 \u0639\u0644', '\u0639\u0644\u06cc\u200c\u0631'],
        ],
        ['zo', ['zo']],
        ['8922', ['8922']],
        ['\u674e', ['\u674e']],
        ['\u{20000}', ['\u{20000}']],
        ['\u3042', ['\u3042']],
        ['\u30a2', ['\u30a2']],
        ['\uae40', ['\uae40', '\u1100\u1175\u11b7']],
    ])('asks for "%s" in the spellings %j', (typed, spellings) => {
        expect(textsOf(typed)).toEqual(spellings);
        expect(searchFor(typed).query).toBe(spellings[0]);
    });

    it('means, where one word is asked for, those who have all of them', () => {
        expect(searchFor('Okafor, Zoe').spellings).toEqual([
            { text: 'Okafor, Zoe' },
            { text: 'Okafor', words: ['Okafor', 'Zoe'] },
        ]);
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
        ['+47 91 23 45 67', ['4567', '23 45 67']],
        ['01.23.45.67.89', ['6789', '45.67.89']],
        ['+7 (495) 123-45-67', ['4567', '23-45-67']],
        ['\u2066+47\u00a091\u201123\u201145\u201167\u2069', ['4567', '23-45-67']],
        ['12 34 5', ['2345', '12 34 5']],
        // In digits of another script, they may be stored in them.
        ['\u0660\u0661\u0661 \u0664\u0660\u0660\u0662', ['4002', '\u0664\u0660\u0660\u0662']],
        ['\u0661\u0661 \u0664\u0660 \u0660\u0662', ['4002', '\u0661\u0661 \u0664\u0660 \u0660\u0662']],
    ])('asks for "%s" in the spellings %j', (typed, spellings) => {
        expect(textsOf(typed)).toEqual(spellings);
        expect(searchFor(typed).number).toBeDefined();
    });

    it('has a narrower one in place of the second, where the four last digits come first', () => {
        expect(searchFor('+47 91 23 45 67').narrower).toEqual({ text: '91234567' });
        expect(searchFor('+4791234567')).not.toHaveProperty('narrower');
    });

    it.each([
        ['tel:+551140028922', '+551140028922'],
        ['https://wa.me/5511988880123?text=Hi', 'https://wa.me/5511988880123?text=Hi'],
        ['whatsapp://send?phone=5511988880123', '5511988880123'],
        ['sip:+49301234567@pbx.example', 'sip:+49301234567@pbx.example'],
        ['Tel. 030 1234567', 'Tel. 030 1234567'],
    ])('is the same for what it takes to be meant: "%s", "%s"', (typed, query) => {
        const search = searchFor(typed);
        expect(search.query).toBe(query);
        expect(searchFor(query)).toEqual(search);
    });

    it.each(['Zoe', '8922', 'zoe12345@example.com', '123456789@qq.com', '12345 Xavier'])(
        'is not made of "%s"',
        (typed) => {
            expect(searchFor(typed)).not.toHaveProperty('number');
        },
    );
});
