import type { ContactMatch, SearchPanel } from './PanelModel';
import type { AllowedAccess } from '../access/decideAccess';
import { searchFor } from '../channels/searchSpellings';
import { sortByLastChat } from '../channels/sortChannels';
import { type FoundMatch, searchContacts } from '../contact/searchContacts';
import { notConfigured, type RequestContext } from '../request/startRequest';

/** Whoever is looked for among more than this has to be named more closely. */
const mostMatches = 20;

/** Looks somebody up by name, email or phone, among the known and the unknown contacts. */
export async function loadSearchPanel(
    request: RequestContext,
    access: AllowedAccess,
    typed: string,
): Promise<SearchPanel> {
    const search = searchFor(typed);
    const { query } = search;
    if (search.spellings.length === 0) {
        return { kind: 'search', query };
    }
    if (request.rest === undefined) {
        return { kind: 'search', query, failure: notConfigured(request) };
    }
    const by = request.settings?.maskValues === false ? undefined : spelledBy(query);
    if (by !== undefined) {
        request.audit.note({ event: 'looked-up', userId: access.caller.id, by });
    }
    const answer = await searchContacts(access, request.rest, search);
    if (answer.kind === 'failed') {
        return { kind: 'search', query, failure: answer.failure };
    }
    const { matches, total, partly, isCut, compared } = answer;
    return {
        kind: 'search',
        query,
        matches: matches.slice(0, mostMatches).map(asMatch),
        total,
        isByNumber: search.number !== undefined,
        isCut,
        ...(partly && { partly }),
        ...(compared && { compared }),
    };
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

function asMatch({ contact, matched, isLikely }: FoundMatch): ContactMatch {
    const { id, name, isUnknown, emails, phones, channels } = contact;
    const [channel] = sortByLastChat(channels ?? []);
    const emailOrPhone = matched ?? emails[0] ?? phones[0];
    return {
        contactId: id,
        isUnknown,
        isLikely,
        ...(name !== undefined && { name }),
        ...(emailOrPhone !== undefined && { emailOrPhone }),
        ...(channel && { channel }),
    };
}
