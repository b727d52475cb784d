import type { AllowedAccess } from '../../../src/access/decideAccess';
import { searchContacts } from '../../../src/contact/searchContacts';
import { type Answer, reply, replyRefusal } from '../fakes';
import { allowedAccess } from '../requests';
import { fakeRest } from '../rest/fakeRest';

let access: AllowedAccess;

beforeAll(async () => {
    access = await allowedAccess();
});

/** Answers with the contacts for a question: its text, and `?` behind it for the unknown contacts. */
const contacts =
    (found: Readonly<Record<string, readonly unknown[]>>): Answer =>
    (url) => {
        const { searchParams } = new URL(url);
        const question = `${searchParams.get('searchText') ?? ''}${searchParams.has('unknown') ? '?' : ''}`;
        return reply(200, { success: true, contacts: found[question] ?? [] })(url) as unknown;
    };

const search = (answer: Answer, ...texts: readonly string[]) => {
    const { rest, http } = fakeRest({ 'contacts.search': answer });
    return { answer: searchContacts(access, rest, texts), http };
};

const idsOf = async (answer: ReturnType<typeof searchContacts>) => {
    const found = await answer;
    return found.kind === 'answered' ? found.contacts.map(({ id }) => id) : found;
};

describe('searchContacts', () => {
    it('asks for the known and for the unknown contacts, at once', async () => {
        const { answer, http } = search(contacts({}), 'zoe & co');
        expect(http.sent.map(({ url }) => Object.fromEntries(url.searchParams))).toEqual([
            { searchText: 'zoe & co', count: '10' },
            { searchText: 'zoe & co', unknown: 'true', count: '10' },
        ]);
        expect(http.sent[0]?.url.pathname).toBe('/prefix/api/v1/omnichannel/contacts.search');
        expect(await idsOf(answer)).toEqual([]);
    });

    it('gives everybody who was found, once', async () => {
        const found = contacts({
            '1': [{ _id: 'a' }, { _id: 'b' }],
            '1?': [{ _id: 'c' }],
            '2': [{ _id: 'b' }, { _id: 'd' }],
        });
        expect(await idsOf(search(found, '1', '2').answer)).toEqual(['a', 'b', 'c', 'd']);
    });

    it('leaves out what is no contact', async () => {
        expect(await idsOf(search(contacts({ zoe: [null, {}, { _id: 'a' }] }), 'zoe').answer)).toEqual(['a']);
        expect(await idsOf(search(reply(200, { contacts: 'none' }), 'zoe').answer)).toEqual([]);
    });

    it('fails where one of the questions fails', async () => {
        const half: Answer = (url) =>
            (url.includes('unknown') ? replyRefusal(429) : reply(200, { contacts: [{ _id: 'a' }] }))(url) as unknown;
        expect(await search(half, 'zoe').answer).toMatchObject({ kind: 'failed', failure: { reason: 'rate-limited' } });
    });
});
