import type { AllowedAccess } from '../access/decideAccess';
import type { Contact } from '../channels/Contact';
import { parseContact } from '../channels/parseContact';
import { compareNumbers, parsePhoneNumber, type PhoneNumber } from '../channels/phoneNumber';
import type { Search } from '../channels/searchSpellings';
import type { RestApi } from '../rest/RestApi';
import type { RestFailure } from '../rest/RestFailure';

/** Somebody who was found, and by what. */
export type FoundMatch = {
    readonly contact: Contact;
    /** The address or number that matched, where it was one. */
    readonly matched?: string;
    /** Whether a number is only likely to be the one that was asked for. */
    readonly isLikely: boolean;
};

export type ContactSearchAnswer =
    | {
          readonly kind: 'answered';
          /** Exact ones first. */
          readonly matches: readonly FoundMatch[];
          /** How many the server knows of; more than there are matches where not all were given. */
          readonly total: number;
          /** Why one of several questions had no answer. */
          readonly partly?: RestFailure;
          /** Whether a further spelling was not asked for, since the time was up. */
          readonly isCut: boolean;
      }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

/** How many of the known and of the unknown contacts are asked for by words, and by digits, which are compared here. */
const mostByWords = 20;
const mostByDigits = 100;

/** With less time left, a further spelling is not asked for, in ms. */
const shortestTryMs = 800;

/**
 * Asks `GET /api/v1/omnichannel/contacts.search`, which finds whoever's name, email or phone contains a text. The server
 * only finds known contacts unless it is asked for the unknown ones, so it is asked twice, at once; a further spelling
 * only where the first finds nobody. At most four requests.
 */
export async function searchContacts(
    access: AllowedAccess,
    rest: RestApi,
    search: Search,
): Promise<ContactSearchAnswer> {
    const [likeliest, further] = search.spellings;
    if (likeliest === undefined) {
        return { kind: 'answered', matches: [], total: 0, isCut: false };
    }
    const answer = await ask(access, rest, { search, spelling: likeliest });
    if (answer.kind === 'failed' || answer.matches.length > 0 || further === undefined) {
        return answer;
    }
    return rest.deadline.remainingMs() < shortestTryMs
        ? { ...answer, isCut: true }
        : ask(access, rest, { search, spelling: further });
}

async function ask(
    _access: AllowedAccess,
    rest: RestApi,
    { search, spelling }: { readonly search: Search; readonly spelling: string },
): Promise<ContactSearchAnswer> {
    const count = String(search.number === undefined ? mostByWords : mostByDigits);
    const questions: readonly Readonly<Record<string, string>>[] = [
        { searchText: spelling, count },
        { searchText: spelling, count, unknown: 'true' },
    ];
    const answers = await Promise.all(
        questions.map((question) => rest.get('/api/v1/omnichannel/contacts.search', question)),
    );
    const found = new Map<string, Contact>();
    let total = 0;
    let failure: RestFailure | undefined;
    for (const answer of answers) {
        if (answer.kind === 'failed') {
            failure = answer.failure;
        } else {
            const { contacts, total: ofServer } = answer.body;
            const records: readonly unknown[] = Array.isArray(contacts) ? contacts : [];
            total += typeof ofServer === 'number' ? ofServer : records.length;
            for (const contact of records.map(parseContact)) {
                if (contact !== undefined) {
                    found.set(contact.id, contact);
                }
            }
        }
    }
    if (failure !== undefined && answers.every(({ kind }) => kind === 'failed')) {
        return { kind: 'failed', failure };
    }
    const { number } = search;
    const matches =
        number === undefined
            ? [...found.values()].map((contact) => matchByWords(contact, spelling))
            : matchesOf([...found.values()], number);
    return {
        kind: 'answered',
        matches,
        // Of digits, the server counts every number that holds them somewhere.
        total: number === undefined ? Math.max(total, matches.length) : matches.length,
        ...(failure && { partly: failure }),
        isCut: false,
    };
}

function matchByWords(contact: Contact, spelling: string): FoundMatch {
    const wanted = spelling.toLowerCase();
    const matched = [...contact.emails, ...contact.phones].find((address) => address.toLowerCase().includes(wanted));
    return { contact, ...(matched !== undefined && { matched }), isLikely: false };
}

/** Who has the number itself first, then who is likely to. */
function matchesOf(contacts: readonly Contact[], number: PhoneNumber): readonly FoundMatch[] {
    const matches = contacts.flatMap((contact) => {
        const compared = contact.phones.map((phone) => ({ phone, match: compareWith(number, phone) }));
        const best =
            compared.find(({ match }) => match === 'exact') ?? compared.find(({ match }) => match === 'likely');
        return best === undefined ? [] : [{ contact, matched: best.phone, isLikely: best.match === 'likely' }];
    });
    return [...matches.filter(({ isLikely }) => !isLikely), ...matches.filter(({ isLikely }) => isLikely)];
}

function compareWith(number: PhoneNumber, phone: string): ReturnType<typeof compareNumbers> {
    const stored = parsePhoneNumber(phone);
    if (stored === undefined) {
        return 'none';
    }
    // A part of a number is looked for as well: whoever types the last digits means all who have them.
    const isPart = number.digits.length < fewestOfWhole && stored.digits.includes(number.digits);
    return isPart ? 'likely' : compareNumbers(number, stored);
}

/** A number of fewer digits may be the end of one. */
const fewestOfWhole = 7;
