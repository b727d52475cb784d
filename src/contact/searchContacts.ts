import type { AllowedAccess } from '../access/decideAccess';
import type { Contact } from '../channels/Contact';
import { parseContact } from '../channels/parseContact';
import { compareNumbers, nationalDigits, parsePhoneNumber, type PhoneNumber } from '../channels/phoneNumber';
import type { Search } from '../channels/searchSpellings';
import type { RestAnswer, RestApi } from '../rest/RestApi';
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
          /**
           * Whether something was not asked for or looked at: a further spelling, since the time was up, or numbers beyond
           * those that the server gives at once.
           */
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
    if (rest.deadline.remainingMs() < shortestTryMs) {
        return { ...answer, isCut: true };
    }
    const second = await ask(access, rest, { search, spelling: further });
    // That the first had nobody was an answer already.
    return second.kind === 'failed'
        ? { ...answer, partly: second.failure }
        : { ...answer, ...second, isCut: answer.isCut || second.isCut };
}

async function ask(
    _access: AllowedAccess,
    rest: RestApi,
    { search, spelling }: { readonly search: Search; readonly spelling: string },
): Promise<ContactSearchAnswer> {
    const { number } = search;
    const count = String(number === undefined ? mostByWords : mostByDigits);
    const questions: readonly Readonly<Record<string, string>>[] = [
        { searchText: spelling, count },
        { searchText: spelling, count, unknown: 'true' },
    ];
    const answers = await Promise.all(
        questions.map(async (question) => parseFound(await rest.get('/api/v1/omnichannel/contacts.search', question))),
    );
    const failure = answers.find((answer) => answer.kind === 'failed')?.failure;
    const pages = answers.flatMap((answer) => (answer.kind === 'found' ? [answer] : []));
    if (failure !== undefined && pages.length === 0) {
        return { kind: 'failed', failure };
    }
    const byId = new Map(pages.flatMap(({ contacts }) => contacts.map((contact) => [contact.id, contact] as const)));
    const contacts = [...byId.values()];
    const total = sumOf(pages.map((page) => page.total));
    const matches =
        number === undefined ? contacts.map((contact) => matchByWords(contact, spelling)) : matchesOf(contacts, number);
    return {
        kind: 'answered',
        matches,
        // Of digits, the server counts every number that holds them somewhere.
        total: number === undefined ? Math.max(total, matches.length) : matches.length,
        ...(failure && { partly: failure }),
        isCut: number !== undefined && sumOf(pages.map((page) => page.given)) < total,
    };
}

/** What one question found. */
type Found = {
    readonly kind: 'found';
    readonly contacts: readonly Contact[];
    /** How many the server gave, and how many it knows of. */
    readonly given: number;
    readonly total: number;
};

function parseFound(answer: RestAnswer): Found | { readonly kind: 'failed'; readonly failure: RestFailure } {
    if (answer.kind === 'failed') {
        return answer;
    }
    const { contacts, total } = answer.body;
    if (!Array.isArray(contacts)) {
        return { kind: 'failed', failure: { reason: 'unexpected-answer' } };
    }
    const records: readonly unknown[] = contacts;
    return {
        kind: 'found',
        contacts: records.flatMap((record) => parseContact(record) ?? []),
        given: records.length,
        total: typeof total === 'number' ? total : records.length,
    };
}

function sumOf(counts: readonly number[]): number {
    return counts.reduce((sum, count) => sum + count, 0);
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
        if (best !== undefined) {
            return [{ contact, matched: best.phone, isLikely: best.match === 'likely' }];
        }
        // Digits may also be part of an address.
        const email = contact.emails.find((address) => address.includes(number.digits));
        return email === undefined ? [] : [{ contact, matched: email, isLikely: false }];
    });
    return [...matches.filter(({ isLikely }) => !isLikely), ...matches.filter(({ isLikely }) => isLikely)];
}

function compareWith(number: PhoneNumber, phone: string): ReturnType<typeof compareNumbers> {
    const stored = parsePhoneNumber(phone);
    if (stored === undefined) {
        return 'none';
    }
    // A part of a number is looked for as well: whoever types the last digits means all who have them.
    const part = nationalDigits(number);
    const isPart = part.length < fewestOfWhole && stored.digits.includes(part);
    return isPart ? 'likely' : compareNumbers(number, stored);
}

/** A number of fewer digits may be the end of one. */
const fewestOfWhole = 7;
