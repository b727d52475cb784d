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

export function searchFor(typed: string): Search {
    const query = cleanQuery(typed);
    const number = parsePhoneNumber(query);
    if (number !== undefined) {
        const digits = nationalDigits(number);
        return { query, number, spellings: [...new Set([digits.slice(-tailDigits), digits.slice(-lastDigits)])] };
    }
    if ([...query].length < shortestQuery && !isWholeName(query)) {
        return { query, spellings: [] };
    }
    const words = query.split(' ').filter((word) => word !== '');
    const [first, ...others] = words;
    // Some write the family's name first.
    const turned = first === undefined || others.length === 0 ? [] : [[...others, first].join(' ')];
    return { query, spellings: [...new Set([query, ...turned])] };
}

/** One sign of Chinese, Japanese or Korean is a name already. */
function isWholeName(text: string): boolean {
    return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u.test(text);
}
