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
    const by = request.settings?.maskValues === false ? undefined : spelledBy(query);
    if (by !== undefined) {
        request.audit.note({ event: 'looked-up', userId: access.caller.id, by });
    }
    const answer = await searchContacts(access, request.rest, searchTexts(query));
    return answer.kind === 'failed'
        ? { kind: 'search', query, failure: answer.failure }
        : { kind: 'search', query, matches: answer.contacts.map(asMatch) };
}

/**
 * A search finds parts of addresses and numbers, so that many of them spell out one that is masked.
 * @returns as what a question could be part of something masked; nothing for a plain name
 */
function spelledBy(query: string): 'digits' | 'address' | undefined {
    if (/[@＠﹫]|\S[._]\S/u.test(query)) {
        return 'address';
    }
    return /\p{N}/u.test(query) ? 'digits' : undefined;
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
