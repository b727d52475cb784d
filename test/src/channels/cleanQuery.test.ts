import fc from 'fast-check';

import { cleanQuery } from '../../../src/channels/cleanQuery';
import { anyText } from '../arbitraries';

describe('cleanQuery', () => {
    it.each([
        ['<a@x.example>', 'a@x.example'],
        ['Jane Doe <a@x.example>', 'a@x.example'],
        ['"Doe, Jane" <a@x.example>;', 'a@x.example'],
        ['mailto:a@x.example', 'a@x.example'],
        ['MAILTO:a@x.example?subject=Hello', 'a@x.example'],
        ['<mailto:a@x.example>', 'a@x.example'],
        ['a@x.example,', 'a@x.example'],
        ['a@x.example;', 'a@x.example'],
        ['a@x.example.', 'a@x.example'],
        ['"a@x.example"', 'a@x.example'],
        ['<a@x.example', 'a@x.example'],
        ['a＠x.example', 'a@x.example'],
        ['tel:+551140028922', '+551140028922'],
        ['tel:+55-11-4002-8922;ext=12', '+55-11-4002-8922;ext=12'],
        ['sms:+551140028922?body=Hello', '+551140028922'],
        ['whatsapp:+551140028922', '+551140028922'],
        ['Zoe\u0308', 'Zo\u00eb'],
        ['\u1112\u1161\u11ab', '\ud55c'],
        ['O\u2019Brien', "O'Brien"],
        ['O\u2018Brien', "O'Brien"],
        ['O\u02bcBrien', "O'Brien"],
        ["'t Hooft", "'t Hooft"],
        ['Zoe\u200b Okafor', 'Zoe Okafor'],
        ['\u202aZoe\u202c', 'Zoe'],
        ['\ufeffZoe\u00ad', 'Zoe'],
        ['  Zoe\u00a0Okafor \n', 'Zoe Okafor'],
        ['<>', '<>'],
        ['Jr.', 'Jr'],
        ['', ''],
        [' \u200b ', ''],
    ])('makes of %j %j', (typed, meant) => {
        expect(cleanQuery(typed)).toBe(meant);
    });

    it('leaves signs that may be stored so where they are to stay as they were typed', () => {
        expect(cleanQuery(' O\u2019Brien,', 'as-typed')).toBe('O\u2019Brien');
        expect(cleanQuery('\u0639\u0644\u06cc\u200c\u0631\u0636\u0627\u200b', 'as-typed')).toBe(
            '\u0639\u0644\u06cc\u200c\u0631\u0636\u0627',
        );
        expect(cleanQuery('\u0639\u0644\u06cc\u200c\u0631\u0636\u0627')).toBe('\u0639\u0644\u06cc\u0631\u0636\u0627');
    });

    it('cuts what is longer than any name', () => {
        expect(cleanQuery('z'.repeat(1000))).toBe('z'.repeat(100));
    });

    it('gives of any text a short one without blanks around it, and finds nothing more to clean in it', () => {
        fc.assert(
            fc.property(anyText, (typed) => {
                const meant = cleanQuery(typed);
                expect(meant.length).toBeLessThanOrEqual(100);
                expect(meant).toBe(meant.trim());
                expect(meant).not.toMatch(/\p{Cf}/u);
            }),
        );
    });
});
