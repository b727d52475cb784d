import type { AllowedAccess } from '../../../src/access/decideAccess';
import type { Contact } from '../../../src/channels/Contact';
import { searchSamePerson } from '../../../src/contact/searchSamePerson';
import { type Answer, reply, replyRefusal } from '../fakes';
import { allowedAccess } from '../requests';
import { fakeRest } from '../rest/fakeRest';

let access: AllowedAccess;

beforeAll(async () => {
    access = await allowedAccess();
});

const contact = (changes: Partial<Contact> = {}): Contact => ({
    id: 'contact-1',
    emails: ['zoe@mail.example'],
    phones: ['+55 11 98888-0199'],
    isUnknown: false,
    conflicts: [],
    ...changes,
});

/** Finds, as the server does, whoever has the text in an email or a phone; unknown ones only where they are asked for. */
function workspaceOf(...records: readonly Readonly<Record<string, unknown>>[]): Answer {
    return (url) => {
        const { searchParams } = new URL(url);
        const isUnknown = searchParams.has('unknown');
        const text = searchParams.get('searchText') ?? '';
        const contacts = records.filter(
            (record) => (record.unknown === true) === isUnknown && JSON.stringify(record).toLowerCase().includes(text),
        );
        return reply(200, { success: true, contacts, total: contacts.length })(url);
    };
}

async function search(answer: Answer, of: Contact = contact()) {
    const { rest, http } = fakeRest({ 'contacts.search': answer });
    const { others, asked } = await searchSamePerson(access, rest, of);
    const found = others.map(({ contact: { id }, field, isLikely }) => [id, field, isLikely]);
    return { found, asked, texts: http.sent.map(({ url }) => url.searchParams.get('searchText')) };
}

const own = { _id: 'contact-1', emails: [{ address: 'zoe@mail.example' }], phones: [{ phoneNumber: '5511988880199' }] };

describe('the same person among the contacts', () => {
    it('is whoever has the same email or number, known or not, the surest first; never the contact itself', async () => {
        const answer = workspaceOf(
            own,
            { _id: 'likely', phones: [{ phoneNumber: '11988880199' }] },
            { _id: 'by-phone', unknown: true, phones: [{ phoneNumber: '+5511988880199' }] },
            { _id: 'by-email', unknown: true, emails: [{ address: 'Zoe@mail.example' }] },
        );
        const { found, asked } = await search(answer);
        expect(found).toEqual([
            ['by-email', 'email', false],
            ['by-phone', 'phone', false],
            ['likely', 'phone', true],
        ]);
        expect(asked).toBe('all');
    });

    it('is nobody who only has part of it', async () => {
        const answer = workspaceOf(own, { _id: 'longer', emails: [{ address: 'not-zoe@mail.example' }] });
        expect((await search(answer)).found).toEqual([]);
    });

    it.each<[string, Partial<Contact>, readonly string[]]>([
        ['an email and a number', {}, ['zoe@mail.example', 'zoe@mail.example', '88880199', '88880199']],
        [
            'two emails, where there is no number',
            { emails: ['a@x.example', 'b@x.example', 'c@x.example'], phones: [] },
            ['a@x.example', 'a@x.example', 'b@x.example', 'b@x.example'],
        ],
        ['a number alone, in two spellings', { emails: [] }, ['88880199', '88880199', '0199', '0199']],
        ['one email alone', { phones: [] }, ['zoe@mail.example', 'zoe@mail.example']],
    ])('is asked for by %s, with four requests at most', async (_, changes, texts) => {
        expect((await search(workspaceOf(), contact(changes))).texts).toEqual(texts);
    });

    it('is not asked for where nothing is known of the contact', async () => {
        expect(await search(workspaceOf(), contact({ emails: [], phones: ['front desk'] }))).toEqual({
            found: [],
            asked: 'all',
            texts: [],
        });
    });

    it('says when not all could be asked', async () => {
        const answer = workspaceOf({ _id: 'other', phones: [{ phoneNumber: '+5511988880199' }] });
        const failing =
            (isFailing: (url: string) => boolean): Answer =>
            (url) =>
                (isFailing(url) ? replyRefusal(429) : answer)(url);
        const emailFails = failing((url) => url.includes('zoe'));
        expect(await search(emailFails)).toMatchObject({ asked: 'partly', found: [['other', 'phone', false]] });
        expect(await search(failing((url) => url.includes('unknown')))).toMatchObject({ asked: 'partly' });
        expect(await search(failing(() => true))).toMatchObject({ asked: 'nothing', found: [] });
        expect(await search(answer, contact({ emails: ['a@x.example', 'b@x.example'] }))).toMatchObject({
            asked: 'partly',
        });
    });
});
