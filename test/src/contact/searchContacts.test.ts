import { named, search, server, withPhone } from './searchIn';
import { after, type Answer, reply, replyRefusal } from '../fakes';

/** Whether the server is asked for the unknown contacts. */
const unknown = (url: string) => new URL(url).searchParams.has('unknown');

describe('searchContacts', () => {
    it('asks for the known and for the unknown contacts', async () => {
        const { asked, paths, found } = await search('zoe & co', server([]));
        expect(asked.slice(0, 2)).toEqual([
            { searchText: 'zoe & co', count: '20' },
            { searchText: 'zoe & co', unknown: 'true', count: '20' },
        ]);
        expect(new Set(paths)).toEqual(new Set(['/prefix/api/v1/omnichannel/contacts.search']));
        expect(found).toEqual({ kind: 'answered', matches: [], total: 0, isCut: false });
    });

    it('asks both at once', async () => {
        let open = 0;
        let most = 0;
        const counting: Answer = async (url) => {
            open += 1;
            most = Math.max(most, open);
            await after(1, undefined);
            open -= 1;
            return server([])(url);
        };
        await search('zoe', counting);
        expect(most).toBe(2);
    });

    it('gives everybody who was found, once, the known ones first', async () => {
        const twice: Answer = (url) =>
            reply(200, { contacts: unknown(url) ? [{ _id: 'c' }, { _id: 'a' }] : [{ _id: 'a' }, { _id: 'b' }] })(url);
        expect((await search('zoe', twice)).ids).toEqual(['a', 'b', 'c']);
    });

    it('asks nothing for what is too short', async () => {
        expect(await search('z', server([named('z')]))).toMatchObject({ asked: [], ids: [] });
    });

    it('leaves out what is no contact', async () => {
        expect((await search('zoe', reply(200, { contacts: [null, {}, { _id: 'a' }] }))).ids).toEqual(['a']);
    });

    it('takes an answer without a list for no answer, not for nobody', async () => {
        expect((await search('zoe', reply(200, { contacts: 'none' }))).found).toEqual({
            kind: 'failed',
            failure: { reason: 'unexpected-answer' },
        });
    });

    it.each([
        ['a number', '+4791234567'],
        ['two words', 'Zoe Okafor'],
        ['an apostrophe', 'O\u2019Brien'],
    ])('makes at most four requests where nobody is found: by %s', async (_, typed) => {
        expect((await search(typed, server([]))).asked).toHaveLength(4);
    });
});

describe('a further spelling', () => {
    const zoe = named('Zoe Okafor');

    it.each([
        ['a known contact', zoe],
        ['an unknown one', { ...zoe, unknown: true }],
    ])('is not asked for where the first finds %s', async (_, one) => {
        const { ids, asked } = await search('Zoe Okafor', server([one]));
        expect([ids, asked.length]).toEqual([['Zoe Okafor'], 2]);
    });

    it.each(['Okafor Zoe', 'Okafor, Zoe', 'okafor  zoe'])('finds two words in either order: %s', async (typed) => {
        expect((await search(typed.replace(/ {2}/, ' '), server([zoe]))).ids).toEqual(['Zoe Okafor']);
    });

    it.each([
        ["O'Brien", 'O\u2019Brien'],
        ['O\u2019Brien', "O'Brien"],
        ['O\u2019Brien', 'O\u2019Brien'],
        ["O'Brien", "O'Brien"],
        ['Zoe\u0308', 'Zo\u00eb'],
        ['\u0639\u0644\u06cc\u200c\u0631', '\u0639\u0644\u06cc\u200c\u0631\u0636\u0627'],
        ['Zoe\u200b', 'Zoe'],
        ['\u674e', '\u674e\u5c0f\u9f99'],
    ])('finds "%s" stored as "%s"', async (typed, stored) => {
        expect((await search(typed, server([named(stored)]))).ids).toEqual([stored]);
    });

    it('is asked for only while 800 ms are left, and that it was not is told', async () => {
        jest.useFakeTimers();
        try {
            const slow: Answer = async (url) => after(1000, undefined).then(() => server([])(url));
            const timed = async (deadlineMs: number) => {
                const searching = search('Okafor Zoe', slow, deadlineMs);
                await jest.advanceTimersByTimeAsync(10_000);
                const { asked, found } = await searching;
                return [asked.length, found];
            };
            const nobody = { kind: 'answered', matches: [], total: 0 };
            expect(await timed(1799)).toEqual([2, { ...nobody, isCut: true }]);
            const [requests] = await timed(1800);
            expect(requests).toBe(4);
        } finally {
            jest.useRealTimers();
        }
    });

    it('that fails leaves that the first found nobody, with a note', async () => {
        const refusing: Answer = (url) =>
            new URL(url).searchParams.get('searchText') === 'Okafor Zoe' ? server([])(url) : replyRefusal(429)(url);
        expect((await search('Okafor Zoe', refusing)).found).toEqual({
            kind: 'answered',
            matches: [],
            total: 0,
            isCut: false,
            partly: { reason: 'rate-limited' },
        });
    });

    it('does not make up for a question that failed before it', async () => {
        const half: Answer = (url) =>
            new URL(url).searchParams.get('searchText') === 'Okafor Zoe' && unknown(url)
                ? reply(503, null)(url)
                : server([zoe])(url);
        const { ids, found } = await search('Okafor Zoe', half);
        expect(ids).toEqual(['Zoe Okafor']);
        expect(found).toMatchObject({ partly: { reason: 'server-error' } });
    });
});

describe('not the whole truth', () => {
    const many = Array.from({ length: 51 }, (_, index) => named(`Zoe ${index}`));

    it("is told from the server's own total", async () => {
        const { found, ids } = await search('zoe', server(many));
        expect(ids).toHaveLength(20);
        expect(found).toMatchObject({ total: 51 });
    });

    it('is told for the known and the unknown contacts together', async () => {
        const both = many.map((contact, index) => ({ ...contact, unknown: index % 2 === 0 }));
        const { found, ids } = await search('zoe', server(both));
        expect(ids).toHaveLength(40);
        expect(found).toMatchObject({ total: 51 });
    });

    it('is told by what was given where the server counts nothing, or less', async () => {
        const given = { contacts: [{ _id: 'a' }, { _id: 'b' }] };
        for (const total of [undefined, 'many', 0]) {
            const answer: Answer = (url) =>
                reply(200, unknown(url) ? { contacts: [], total } : { ...given, total })(url);
            expect((await search('zoe', answer)).found).toMatchObject({ total: 2 });
        }
    });

    it.each([true, false])('is who was found, with a note, where one of the questions failed: %p', async (failing) => {
        const half: Answer = (url) =>
            unknown(url) === failing ? replyRefusal(429)(url) : reply(200, { contacts: [{ _id: 'a' }] })(url);
        const { found, ids } = await search('zoe', half);
        expect(ids).toEqual(['a']);
        expect(found).toMatchObject({ kind: 'answered', partly: { reason: 'rate-limited' } });
    });

    it('is nothing where all of them failed', async () => {
        expect((await search('Zoe Okafor', replyRefusal(429))).found).toEqual({
            kind: 'failed',
            failure: { reason: 'rate-limited' },
        });
    });

    it('is told where there are more numbers with these digits than the server gives at once', async () => {
        const alike = Array.from({ length: 130 }, (_, index) => withPhone(`+47 912 345 67${100 + index}`));
        const { found } = await search('34567', server([...alike, withPhone('+4734567000')]));
        expect(found).toMatchObject({ isCut: false });
        const plain = Array.from({ length: 130 }, (_, index) => withPhone(`+4791234567${100 + index}`));
        expect((await search('34567', server(plain))).found).toMatchObject({ isCut: true });
    });
});

describe('the address that matched', () => {
    const zoe = named('Zoe', {
        emails: [{ address: 'zoe@work.example' }, { address: 'Zoe@Home.example' }],
        phones: [{ phoneNumber: '+4791234567' }, { phoneNumber: '+4799999999' }],
    });

    it.each([
        ['zoe@home', 'Zoe@Home.example'],
        ['9999', '+4799999999'],
        ['+4799999999', '+4799999999'],
        ['+47 912 34 567', '+4791234567'],
        ['Zoe', 'zoe@work.example'],
    ])('of "%s" is %s', async (typed, matched) => {
        expect((await search(typed, server([zoe]))).found).toMatchObject({ matches: [{ matched, isLikely: false }] });
    });

    it('is none where a name matched', async () => {
        expect((await search('Okafor', server([{ ...zoe, name: 'Okafor' }]))).found).not.toHaveProperty(
            'matches.0.matched',
        );
    });

    it('may be an email address of digits', async () => {
        const one = named('Li', { emails: [{ address: '123456789@qq.com' }] });
        for (const typed of ['123456789@qq.com', '123456789']) {
            expect((await search(typed, server([one]))).found).toMatchObject({
                matches: [{ matched: '123456789@qq.com', isLikely: false }],
            });
        }
    });
});
