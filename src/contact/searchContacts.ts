import type { AllowedAccess } from '../access/decideAccess';
import type { Contact } from '../channels/Contact';
import { plainLetters } from '../channels/cleanQuery';
import { compareNumbers } from '../channels/compareNumbers';
import { parseContact } from '../channels/parseContact';
import { nationalDigits, parsePhoneNumber, type PhoneNumber } from '../channels/phoneNumber';
import type { Search, Spelling } from '../channels/searchSpellings';
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
          /** How many there are; more than the matches where not all were given. */
          readonly total: number;
          /** Why one of several questions had no answer. */
          readonly partly?: RestFailure;
          /** Whether a further spelling was not asked for, since the time or the server's patience was up. */
          readonly isCut: boolean;
          /** How many were compared here of how many, where the server had more than it gives at once. */
          readonly compared?: Compared;
      }
    | { readonly kind: 'failed'; readonly failure: RestFailure };

export type Compared = { readonly given: number; readonly total: number };

/** How many of the known and of the unknown contacts are asked for as they are, and to be compared here. */
const mostAsGiven = 20;
const mostCompared = 100;

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
    const [likeliest, second] = search.spellings;
    if (likeliest === undefined) {
        return { kind: 'answered', matches: [], total: 0, isCut: false };
    }
    const answer = await ask(access, rest, { search, spelling: likeliest });
    if (answer.kind === 'failed' || answer.matches.length > 0) {
        return answer;
    }
    const further = answer.compared === undefined ? second : (search.narrower ?? second);
    if (further === undefined) {
        return answer;
    }
    if (rest.deadline.remainingMs() < shortestTryMs || answer.partly?.reason === 'rate-limited') {
        return { ...answer, isCut: true };
    }
    const last = await ask(access, rest, { search, spelling: further });
    // That the first had nobody was an answer already; what it could not look at stays so.
    return last.kind === 'failed' ? { ...answer, partly: last.failure } : { ...answer, ...last };
}

async function ask(
    _access: AllowedAccess,
    rest: RestApi,
    { search, spelling }: { readonly search: Search; readonly spelling: Spelling },
): Promise<ContactSearchAnswer> {
    const { text, words } = spelling;
    const areCompared = search.number !== undefined || words !== undefined;
    const count = String(areCompared ? mostCompared : mostAsGiven);
    const questions: readonly Readonly<Record<string, string>>[] = [
        { searchText: text, count },
        { searchText: text, count, unknown: 'true' },
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
    const matches =
        search.number === undefined
            ? contacts.flatMap((contact) => matchByWords(contact, words ?? [], text) ?? [])
            : matchesByNumber(contacts, search.number, search.query);
    const given = sumOf(pages.map((page) => page.given));
    const total = sumOf(pages.map((page) => page.total));
    return {
        kind: 'answered',
        matches,
        // Of what is compared, the server counts everybody who has the text somewhere.
        total: areCompared ? matches.length : Math.max(total, matches.length),
        ...(failure && { partly: failure }),
        isCut: false,
        ...(areCompared && given < total && { compared: { given, total } }),
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

/** @returns nothing for somebody who has not all of the words */
function matchByWords(contact: Contact, words: readonly string[], asked: string): FoundMatch | undefined {
    const { name = '', emails, phones } = contact;
    const texts = [name, ...emails, ...phones].map(comparable);
    const wanted = words.map(comparable);
    if (!wanted.every((word) => texts.some((text) => text.includes(word)))) {
        return undefined;
    }
    const parts = wanted.length === 0 ? [comparable(asked)] : wanted;
    const matched = [...emails, ...phones].find((address) => parts.some((part) => comparable(address).includes(part)));
    return { contact, ...(matched !== undefined && { matched }), isLikely: false };
}

function comparable(text: string): string {
    return plainLetters(text).toLowerCase();
}

/** Who has the number itself first, then who is likely to. */
function matchesByNumber(contacts: readonly Contact[], number: PhoneNumber, query: string): readonly FoundMatch[] {
    const matches = contacts.flatMap((contact) => {
        const compared = contact.phones.map((phone) => ({ phone, match: compareWith(number, phone) }));
        const best =
            compared.find(({ match }) => match === 'exact') ?? compared.find(({ match }) => match === 'likely');
        if (best !== undefined) {
            return [{ contact, matched: best.phone, isLikely: best.match === 'likely' }];
        }
        // Digits may also be part of an address, or all that a channel knew for a name.
        const isMeant = (text: string): boolean =>
            compareWith(number, text) !== 'none' ||
            [query, number.digits, nationalDigits(number)].some((part) => comparable(text).includes(comparable(part)));
        const email = contact.emails.find(isMeant);
        return email !== undefined || isMeant(contact.name ?? '')
            ? [{ contact, ...(email !== undefined && { matched: email }), isLikely: true }]
            : [];
    });
    return [...matches.filter(({ isLikely }) => !isLikely), ...matches.filter(({ isLikely }) => isLikely)];
}

function compareWith(number: PhoneNumber, text: string): ReturnType<typeof compareNumbers> {
    const stored = parsePhoneNumber(text);
    if (stored === undefined) {
        return 'none';
    }
    // A part of a number is looked for as well: whoever types the last digits means all who have them.
    const part = nationalDigits(number);
    const isPart = part.length < fewestOfWhole && stored.digits.includes(part);
    const match = compareNumbers(number, stored);
    return match === 'none' && isPart ? 'likely' : match;
}

/** A number of fewer digits may be the end of one. */
const fewestOfWhole = 7;
