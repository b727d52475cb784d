import type { ContactMatch, SearchPanel } from './PanelModel';
import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import type { Contact } from '../channels/Contact';
import { sortByLastChat } from '../channels/sortChannels';
import { searchContacts } from '../contact/searchContacts';
import type { RequestContext } from '../request/startRequest';

/** Longer questions are cut: no name, address or number is that long. */
const longestQuery = 100;

/** Shorter ones would match nearly everybody. */
const shortestQuery = 2;

/** Looks somebody up by name, email or phone, among the known and the unknown contacts. */
export async function loadSearchPanel(
    request: RequestContext,
    access: AllowedAccess,
    typed: string,
): Promise<SearchPanel> {
    const query = typed.trim().slice(0, longestQuery);
    if (query.length < shortestQuery) {
        return { kind: 'search', query };
    }
    if (request.rest === undefined) {
        return { kind: 'search', query, failure: { reason: 'not-configured' } };
    }
    const answer = await searchContacts(access, request.rest, searchTexts(query));
    return answer.kind === 'failed'
        ? { kind: 'search', query, failure: answer.failure }
        : { kind: 'search', query, matches: answer.contacts.map(asMatch) };
}

/** A phone number is also looked for as bare digits: people write it with any signs, or none, between them. */
export function searchTexts(query: string): readonly string[] {
    const digits = query.replace(/\D/g, '');
    const isPhone = /^[+\d\s().\-/]+$/.test(query) && digits.length >= 5;
    // An international prefix dialled as 00 is a + elsewhere.
    const bare = digits.replace(/^00/, '');
    return isPhone && bare !== query ? [query, bare] : [query];
}

function asMatch({ id, name, isUnknown, emails, phones, channels }: Contact): ContactMatch {
    const [channel]: readonly (Channel | undefined)[] = sortByLastChat(channels ?? []);
    const emailOrPhone = emails[0] ?? phones[0];
    return {
        contactId: id,
        isUnknown,
        ...(name !== undefined && { name }),
        ...(emailOrPhone !== undefined && { emailOrPhone }),
        ...(channel && { channel }),
    };
}
