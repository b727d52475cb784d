import { askPanel } from './askPanel';
import { type Answer, channelDocument, configured, reply, replyRefusal } from '../fakes';
import type { FakeSetup } from '../requests';

async function search(query: string, contacts: readonly unknown[] = [], setup: FakeSetup = {}) {
    const answers = { 'contacts.search': reply(200, { success: true, contacts }), ...setup.answers };
    const { model, http, logger } = await askPanel({ ...setup, answers }, { page: { kind: 'search', query } });
    const asked = http.sent.flatMap(({ url }) => url.searchParams.get('searchText') ?? []);
    return { model, asked: [...new Set(asked)], logger };
}

describe('the search', () => {
    it('tells of everybody who was found what tells them apart', async () => {
        const zoe = {
            _id: 'c-1',
            name: 'Zoe',
            unknown: false,
            emails: [{ address: 'zoe@example.com' }],
            phones: [{ phoneNumber: '123' }],
            channels: [
                channelDocument({ lastChat: undefined }),
                channelDocument({ name: 'latest', lastChat: { ts: Date.UTC(2024, 0, 5) } }),
            ],
        };
        const bob = { _id: 'c-2', unknown: true, phones: [{ phoneNumber: '456' }] };
        const { model } = await search('zo', [zoe, bob, { _id: 'c-3' }]);
        expect(model).toEqual({
            kind: 'search',
            query: 'zo',
            matches: [
                {
                    contactId: 'c-1',
                    name: 'Zoe',
                    isUnknown: false,
                    isLikely: false,
                    emailOrPhone: 'zoe@example.com',
                    channel: expect.objectContaining({ name: 'latest' }) as unknown,
                },
                { contactId: 'c-2', isUnknown: true, isLikely: false, emailOrPhone: '456' },
                { contactId: 'c-3', isUnknown: false, isLikely: false },
            ],
            total: 6,
            isByNumber: false,
            isCut: false,
        });
    });

    it('shows twenty of more, and how many there are', async () => {
        const many = Array.from({ length: 20 }, (_, index) => ({ _id: `c-${index}` }));
        const answers = { 'contacts.search': reply(200, { contacts: many, total: 51 }) };
        const { model } = await search('zo', [], { answers });
        expect(model).toMatchObject({ total: 102 });
        expect(model?.kind === 'search' ? model.matches : []).toHaveLength(20);
    });

    it('names the words that were meant by what was typed', async () => {
        expect((await search('Jane Doe <a@x.example>,')).model).toMatchObject({ query: 'a@x.example' });
        expect((await search('tel:+551140028922')).model).toMatchObject({ query: '+551140028922', isByNumber: true });
    });

    it('says which of the numbers are only likely, and shows the one that matched', async () => {
        const one = { _id: 'c-1', emails: [{ address: 'a@x.example' }], phones: [{ phoneNumber: '+551140028922' }] };
        expect((await search('011 4002 8922', [one])).model).toMatchObject({
            matches: [{ isLikely: true, emailOrPhone: '+551140028922' }],
            total: 1,
        });
    });

    it('shows who was found where one of the questions failed, and why that did', async () => {
        const half: Answer = (url) =>
            url.includes('unknown') ? replyRefusal(429)(url) : reply(200, { contacts: [{ _id: 'c-1' }] })(url);
        const { model } = await search('zoe', [], { answers: { 'contacts.search': half } });
        expect(model).toMatchObject({ matches: [{ contactId: 'c-1' }], partly: { reason: 'rate-limited' } });
        expect(model).not.toHaveProperty('failure');
    });

    it.each(['', ' ', 'z', ' z '])('asks nothing for "%s", which would match nearly everybody', async (query) => {
        const { model, asked } = await search(query, [{ _id: 'c-1' }]);
        expect(model).toEqual({ kind: 'search', query: query.trim() });
        expect(asked).toEqual([]);
    });

    it('cuts what is longer than any name', async () => {
        expect((await search(` ${'z'.repeat(300)} `)).asked).toEqual(['z'.repeat(100)]);
    });

    it('says why nobody could be looked up', async () => {
        const failing = { answers: { 'contacts.search': replyRefusal(403) } };
        expect((await search('zoe', [], failing)).model).toEqual({
            kind: 'search',
            query: 'zoe',
            failure: { reason: 'lacks-permission' },
        });
        const settings = { ...configured, 'rest-user-id': '' };
        expect((await search('zoe', [], { settings })).model).toMatchObject({ failure: { reason: 'not-configured' } });
    });
});

describe('a look-up while values are masked', () => {
    const settings = { ...configured, 'mask-values': true };
    const notedFor = async (query: string, setup: FakeSetup = { settings }) => {
        const { logger } = await search(query, [], setup);
        expect(logger.text).not.toContain(query);
        return logger.lines.flatMap(([, line]) => (isLookUp(line) ? [line] : []));
    };
    const isLookUp = (line: unknown) => JSON.stringify(line).includes('looked-up');

    // Many small questions would spell out what is hidden.
    it.each([
        ['zoe@', 'address'],
        ['@example.com', 'address'],
        ['zoe.okafor', 'address'],
        ['98888', 'digits'],
        ['+55 11', 'digits'],
    ])('is noted with who asked, and without what for: %s', async (query, by) => {
        expect(await notedFor(query)).toEqual([expect.objectContaining({ event: 'looked-up', userId: 'agent-1', by })]);
    });

    it.each(['Zoe', 'Zoe Okafor', 'O. Okafor'])('is not noted where it is by a plain name: %s', async (query) => {
        expect(await notedFor(query)).toEqual([]);
    });

    it('is noted only there', async () => {
        expect(await notedFor('zoe@', {})).toEqual([]);
        expect(await notedFor('zoe@', { settings: { ...settings, 'rest-user-id': '' } })).toEqual([]);
    });
});
