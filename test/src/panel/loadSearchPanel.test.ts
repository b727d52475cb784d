import { askPanel } from './askPanel';
import { searchTexts } from '../../../src/panel/loadSearchPanel';
import { channelDocument, configured, reply, replyRefusal } from '../fakes';
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
                channelDocument({ name: 'latest', lastChat: { ts: 5 } }),
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
                    emailOrPhone: 'zoe@example.com',
                    channel: expect.objectContaining({ name: 'latest' }) as unknown,
                },
                { contactId: 'c-2', isUnknown: true, emailOrPhone: '456' },
                { contactId: 'c-3', isUnknown: false },
            ],
        });
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

describe('searchTexts', () => {
    it.each([
        ['Zoe', ['Zoe']],
        ['zoe@example.com', ['zoe@example.com']],
        ['5511988880199', ['5511988880199']],
        ['+55 11 98888-0199', ['+55 11 98888-0199', '5511988880199']],
        ['0055 (11) 98888.0199', ['0055 (11) 98888.0199', '5511988880199']],
        ['00551199', ['00551199', '551199']],
        ['1-234', ['1-234']],
        ['1-2345', ['1-2345', '12345']],
        ['line 12345', ['line 12345']],
    ])('of "%s" are %j', (query, texts) => {
        expect(searchTexts(query)).toEqual(texts);
    });
});
