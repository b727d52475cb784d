import type { AllowedAccess } from '../access/decideAccess';
import type { Contact } from '../channels/Contact';
import { parseContact } from '../channels/parseContact';
import type { RestApi } from '../rest/RestApi';
import type { RestFailure } from '../rest/RestFailure';

export type ContactSearchAnswer =
    | { readonly kind: 'answered'; readonly contacts: readonly Contact[] }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

/** How many of the known and of the unknown contacts are asked for. */
const mostOfEach = 10;

/**
 * Asks `GET /api/v1/omnichannel/contacts.search` for contacts whose name, email or phone contains one of the texts.
 * The server only finds known contacts unless it is asked for the unknown ones, so it is asked twice, at once.
 */
export async function searchContacts(
    _access: AllowedAccess,
    rest: RestApi,
    texts: readonly string[],
): Promise<ContactSearchAnswer> {
    const questions = texts.flatMap((searchText): readonly Readonly<Record<string, string>>[] => [
        { searchText },
        { searchText, unknown: 'true' },
    ]);
    const answers = await Promise.all(
        questions.map((question) =>
            rest.get('/api/v1/omnichannel/contacts.search', { ...question, count: String(mostOfEach) }),
        ),
    );
    const found = new Map<string, Contact>();
    for (const answer of answers) {
        if (answer.kind === 'failed') {
            return answer;
        }
        const records: readonly unknown[] = Array.isArray(answer.body.contacts) ? answer.body.contacts : [];
        for (const contact of records.map(parseContact)) {
            if (contact !== undefined) {
                found.set(contact.id, contact);
            }
        }
    }
    return { kind: 'answered', contacts: [...found.values()] };
}
