import { cleanQuery } from './cleanQuery';
import { nationalDigits, parsePhoneNumber, type PhoneNumber } from './phoneNumber';

/** How somebody is looked for: what the server is asked, the likeliest first. It looks for parts of what is stored. */
export type Search = {
    /** What was meant by what was typed. */
    readonly query: string;
    /** Two at most; none where the question is too short. */
    readonly spellings: readonly string[];
    /** The number that is looked for; what the server finds is compared with it. */
    readonly number?: PhoneNumber;
};

/** Shorter ones would match nearly everybody. */
const shortestQuery = 2;

/** However a number begins, most are stored with these of its digits side by side. */
const tailDigits = 8;

/** Where signs stand between the digits, these are still together. */
const lastDigits = 4;

/** So many are the same however the beginning was written. */
const writtenDigits = 6;

export function searchFor(typed: string): Search {
    const query = cleanQuery(typed);
    const number = parsePhoneNumber(query);
    if (number !== undefined) {
        return { query, number, spellings: [...new Set(spellingsOf(number))] };
    }
    if ([...query].length < shortestQuery && !isWholeName(query)) {
        return { query, spellings: [] };
    }
    return { query, spellings: [...new Set([query, ...furtherSpelling(query, typed)])] };
}

/** Its last digits in a row; then the last four, or, where these were written apart, the end as it was written. */
function spellingsOf(number: PhoneNumber): readonly string[] {
    const digits = nationalDigits(number);
    const last = digits.slice(-lastDigits);
    return [digits.slice(-tailDigits), number.written.includes(last) ? last : writtenEnd(number)];
}

/** The end of a number as it was written, with the signs between its last digits. */
function writtenEnd({ written }: PhoneNumber): string {
    const places = [...written].flatMap((sign, place) => (/\d/.test(sign) ? [place] : []));
    const [first] = places.slice(-writtenDigits);
    const [last = written.length] = places.slice(-1);
    return written.slice(first, last + 1);
}

/** The same in other signs, such as the apostrophe of print; or the words in the other order. */
function furtherSpelling(query: string, typed: string): readonly string[] {
    const asTyped = cleanQuery(typed, 'as-typed');
    if (asTyped !== query) {
        return [asTyped];
    }
    const words = query.split(/[ ,;]/).filter((word) => word !== '');
    const [first, ...others] = words;
    // Some write the family's name first.
    return first === undefined || others.length === 0 ? [query.replace(/'/g, '’')] : [[...others, first].join(' ')];
}

/** One sign of Chinese, Japanese or Korean is a name already. */
function isWholeName(text: string): boolean {
    return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u.test(text);
}
