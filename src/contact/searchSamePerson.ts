import { searchContacts } from './searchContacts';
import type { AllowedAccess } from '../access/decideAccess';
import type { Contact } from '../channels/Contact';
import { searchFor } from '../channels/searchSpellings';
import { type KnownValue, knownValues, type SharedValue, sharedValue } from '../channels/sharedValue';
import type { RestApi } from '../rest/RestApi';

/** Another contact who has an email address or a number of this one. */
export type SamePerson = SharedValue & { readonly contact: Contact };

export type SamePersonAnswer = {
    /** The surest first. */
    readonly others: readonly SamePerson[];
    /** Whether all was asked, some of it, or nothing could be. */
    readonly asked: 'all' | 'partly' | 'nothing';
};

/** Each takes two requests, for the known contacts and the unknown ones. */
const mostValues = 2;

/**
 * Looks for other contacts with one of this contact's proven values, emails or phones, compared as a look-up compares
 * them. At most four requests: for an email and a number, or for two of one kind, or for two spellings of a number.
 */
export async function searchSamePerson(
    access: AllowedAccess,
    rest: RestApi,
    contact: Contact,
): Promise<SamePersonAnswer> {
    const values = knownValues(contact);
    const wanted = mostTelling(values);
    const answers = await Promise.all(
        wanted.map(({ text }) => {
            const search = searchFor(text);
            const spellings = search.spellings.slice(0, mostValues / wanted.length);
            return searchContacts(access, rest, { ...search, spellings });
        }),
    );
    const found = new Map(
        answers
            .flatMap((answer) => (answer.kind === 'answered' ? answer.matches : []))
            .map((match) => [match.contact.id, match.contact]),
    );
    found.delete(contact.id);
    const others = [...found.values()].flatMap((other) => {
        const shared = sharedValue(values, knownValues(other));
        return shared === undefined ? [] : [{ ...shared, contact: other }];
    });
    const failed = answers.filter(({ kind }) => kind === 'failed').length;
    const isPartly =
        wanted.length < values.length ||
        answers.some((answer) => answer.kind === 'failed' || answer.partly !== undefined || answer.isCut);
    return {
        others: [...others.filter(({ isLikely }) => !isLikely), ...others.filter(({ isLikely }) => isLikely)],
        asked: wanted.length > 0 && failed === wanted.length ? 'nothing' : (isPartly && 'partly') || 'all',
    };
}

/** An email and a number where there are both, since people change one of them at a time. */
function mostTelling(values: readonly KnownValue[]): readonly KnownValue[] {
    const email = values.find(({ field }) => field === 'email');
    const phone = values.find(({ field }) => field === 'phone');
    return email !== undefined && phone !== undefined ? [email, phone] : values.slice(0, mostValues);
}
