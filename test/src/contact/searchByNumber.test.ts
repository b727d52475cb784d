import fc from 'fast-check';

import { search, server, withPhone } from './searchIn';

describe('numbers', () => {
    // What is asked, and how it is stored.
    it.each([
        ['+551140028922', '+551140028922'],
        ['011 4002 8922', '+551140028922'],
        ['(11) 4002-8922', '+551140028922'],
        ['4002-8922', '+551140028922'],
        ['+55 (0)11 4002-8922', '+551140028922'],
        ['+55\u201111\u20114002\u20118922', '+551140028922'],
        ['+55\u201311\u20144002\u22128922', '+551140028922'],
        ['\u202a+55 11 4002-8922\u202c', '+551140028922'],
        ['\u202d011 4002-8922\u202c', '+551140028922'],
        ['\u2066+55 11 4002-8922\u2069', '+551140028922'],
        ['＋５５１１４００２８９２２', '+551140028922'],
        ['٠١١ ٤٠٠٢ ٨٩٢٢', '+551140028922'],
        ['०११ ४००२ ८९२२', '+551140028922'],
        ['tel:+55-11-4002-8922', '+551140028922'],
        ['tel:+55-11-4002-8922;ext=12', '+551140028922'],
        ['+55 11 4002-8922 ext. 12', '+551140028922'],
        ['00 55 11 4002 8922', '+551140028922'],
        ['011 55 11 4002 8922', '+551140028922'],
        ['0 15 11 4002 8922', '+551140028922'],
        ['552130037744', '+55 (21) 3003-7744'],
        ['2130037744', '+55 (21) 3003-7744'],
        ['+55 21 3003 7744', '+55 (21) 3003-7744'],
        ['+49301234567', '+49 30/123-4567'],
        ['030 1234567', '+49 30/123-4567'],
        ['5511988880123@c.us', '+5511988880123'],
        ['+5511988880123', '5511988880123'],
        ['5511988880123@c.us', '+551188880123'],
        ['+55 11 8888-0123', '+5511988880123'],
        ['+5511988880123', '+55 (11) 8888-0123'],
        ['+551188880123', '+55 (11) 98888-0123'],
        ['5215512345678@c.us', '+525512345678'],
        ['8 (912) 345-67-89', '+79123456789'],
        ['+7 912 345-67-89', '8 (912) 345-67-89'],
        ['+44 20 7946 0958', '020 7946 0958'],
        ['+47 91 23 45 67', '+4791234567'],
        ['+47 91 23 45 67', '+47 91 23 45 67'],
        ['91 23 45 67', '+47 91 23 45 67'],
        ['01.23.45.67.89', '01.23.45.67.89'],
        ['030 1234', '+49301234'],
        ['34567', '+4791234567'],
    ])('are found in any spelling: %s, stored as %s', async (typed, stored) => {
        for (const isUnknown of [true, false]) {
            const { ids, asked } = await search(typed, server([{ ...withPhone(stored), unknown: isUnknown }]));
            expect(ids).toEqual([stored]);
            expect(asked.length).toBeLessThanOrEqual(4);
        }
    });

    it('are asked for with as many answers as the server gives, to be compared here', async () => {
        const { asked } = await search('+551140028922', server([]));
        expect(asked.map(({ searchText, count, unknown: isUnknown }) => [searchText, count, isUnknown])).toEqual([
            ['40028922', '100', undefined],
            ['40028922', '100', 'true'],
            ['8922', '100', undefined],
            ['8922', '100', 'true'],
        ]);
    });

    it('are not taken for one another where only their ends are the same', async () => {
        const { ids, found } = await search(
            '+551140028922',
            server([withPhone('+4799998922'), withPhone('+551240028922')]),
        );
        expect(ids).toEqual([]);
        expect(found).toMatchObject({ total: 0 });
    });

    it('have exact matches before likely ones, whatever the order of the server, and a likely one says so', async () => {
        const stored = [withPhone('1140028922'), withPhone('+551140028922'), withPhone('+55 (11) 40028922')];
        const { found } = await search('+55 11 4002-8922', server(stored));
        expect(found).toMatchObject({
            matches: [
                { matched: '+551140028922', isLikely: false },
                { matched: '+55 (11) 40028922', isLikely: false },
                { matched: '1140028922', isLikely: true },
            ],
            total: 3,
        });
    });

    it('show of a person the one that is exact, though a likely one stands before it', async () => {
        const both = { _id: 'a', phones: [{ phoneNumber: '1140028922' }, { phoneNumber: '+551140028922' }] };
        expect((await search('+551140028922', server([both]))).found).toMatchObject({
            matches: [{ matched: '+551140028922', isLikely: false }],
        });
    });

    it('are found in whatever signs they are asked for, where they are stored in a row', async () => {
        const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 11 });
        const signs = fc.array(fc.constantFrom('', ' ', '-', '.', ' - ', '\u2011', '\u00a0', '/', '\u200b'), {
            minLength: 11,
            maxLength: 11,
        });
        const start = fc.constantFrom('+49 ', '0049', '0', '', '\u202a+49', '(0)');
        await fc.assert(
            fc.asyncProperty(digits, signs, start, async (area, between, before) => {
                const number = `1${area}`;
                const typed = before + [...number].map((digit, place) => `${digit}${between[place] ?? ''}`).join('');
                expect((await search(typed, server([withPhone(`+49${number}`)]))).ids).toEqual([`+49${number}`]);
            }),
        );
    });

    it('are found in a row where they are stored with signs, if not between their last digits', async () => {
        const groups = fc.tuple(
            fc.string({ unit: fc.constantFrom(...'123456789'), minLength: 2, maxLength: 3 }),
            fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 3, maxLength: 4 }),
            fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 4, maxLength: 4 }),
        );
        await fc.assert(
            fc.asyncProperty(groups, fc.constantFrom(' ', '-', '/', '.', ') '), async ([area, middle, end], sign) => {
                const stored = `+55 (${area}${sign}${middle}${sign}${end}`;
                const found = await search(`55${area}${middle}${end}`, server([withPhone(stored)]));
                expect(found.ids).toEqual([stored]);
            }),
        );
    });
});
