import { searchFor } from '../../../src/channels/searchSpellings';
import { searchContacts } from '../../../src/contact/searchContacts';
import { type Answer, reply } from '../fakes';
import { allowedAccess } from '../requests';
import { fakeRest } from '../rest/fakeRest';

type Stored = {
    readonly _id: string;
    readonly name?: string;
    readonly unknown?: boolean;
    readonly emails?: readonly { readonly address: string }[];
    readonly phones?: readonly { readonly phoneNumber: string }[];
};

export const withPhone = (phoneNumber: string, _id = phoneNumber): Stored => ({ _id, phones: [{ phoneNumber }] });
export const named = (name: string, changes: Partial<Stored> = {}): Stored => ({ _id: name, name, ...changes });

/** Finds what contains the text, as the server does, among the known contacts or, where asked for, the unknown ones. */
export const server =
    (stored: readonly Stored[]): Answer =>
    (url) => {
        const { searchParams } = new URL(url);
        const text = (searchParams.get('searchText') ?? '').toLowerCase();
        const found = stored.filter(
            ({ name = '', emails = [], phones = [], unknown = false }) =>
                unknown === searchParams.has('unknown') &&
                [name, ...emails.map(({ address }) => address), ...phones.map(({ phoneNumber }) => phoneNumber)].some(
                    (part) => part.toLowerCase().includes(text),
                ),
        );
        const contacts = found.slice(0, Number(searchParams.get('count')));
        return reply(200, { success: true, contacts, total: found.length })(url);
    };

/** Looks somebody up in a workspace that answers so; `ids` are those of who was found, in order. */
export async function search(typed: string, answer: Answer, deadlineMs?: number) {
    const { rest, http } = fakeRest({ 'contacts.search': answer }, deadlineMs === undefined ? {} : { deadlineMs });
    const access = await allowedAccess();
    const found = await searchContacts(access, rest, searchFor(typed));
    const asked = http.sent.map(({ url }) => Object.fromEntries(url.searchParams));
    const matches = found.kind === 'answered' ? found.matches : [];
    return {
        found,
        asked,
        paths: http.sent.map(({ url }) => url.pathname),
        ids: matches.map(({ contact }) => contact.id),
    };
}
