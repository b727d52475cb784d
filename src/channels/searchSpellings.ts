import { addressesIn, cleanQuery, plainLetters } from './cleanQuery';
import { nationalDigits, parsePhoneNumber, type PhoneNumber } from './phoneNumber';

/** One text that the server is asked for: it looks for parts of what is stored. */
export type Spelling = {
    readonly text: string;
    /** Of whom it finds, those are meant who have all of these somewhere; everybody where it is absent. */
    readonly words?: readonly string[];
};

/** How somebody is looked for. */
export type Search = {
    /** What was meant by what was typed. */
    readonly query: string;
    /** The likeliest first, two at most; none where the question is too short. */
    readonly spellings: readonly Spelling[];
    /** What is asked in place of the second where the first found too many to compare them all. */
    readonly narrower?: Spelling;
    /** The number that is looked for; what the server finds is compared with it. */
    readonly number?: PhoneNumber;
};

/** Shorter ones would match nearly everybody. */
const shortestQuery = 2;

export function searchFor(typed: string): Search {
    const query = cleanQuery(typed);
    const number = parsePhoneNumber(typed) ?? parsePhoneNumber(query);
    if (number !== undefined) {
        // Of a link, what was meant may be no more than its number.
        const isSaid = parsePhoneNumber(query)?.digits === number.digits;
        return { query: isSaid ? query : saidNumber(number), number, ...numberSpellings(typed, number) };
    }
    if ([...query].length < shortestQuery && !isWholeName(query)) {
        return { query, spellings: [] };
    }
    const further = furtherSpelling(query, typed);
    return { query, spellings: [{ text: query }, ...(further === undefined ? [] : [further])] };
}

function saidNumber({ digits, isInternational, written }: PhoneNumber): string {
    return isInternational ? `+${digits}` : written;
}

/** However a number begins, most are stored with these of its digits side by side. */
const tailDigits = 8;

/** Where signs stand between the digits, these are still together. */
const lastDigits = 4;

/** So many are the same however the beginning was written. */
const writtenDigits = 6;

/**
 * Its last eight digits in a row, as most are stored; then its last four, which are together in nearly all others, too.
 * Where these were typed apart, or in digits of another script, the number may be stored so: then the four come first,
 * which are together in all other forms, and what was typed comes second.
 */
function numberSpellings(typed: string, number: PhoneNumber): Pick<Search, 'spellings' | 'narrower'> {
    const digits = nationalDigits(number);
    const tail = { text: digits.slice(-tailDigits) };
    const last = { text: digits.slice(-lastDigits) };
    const inScript = endInScript(typed);
    if (inScript === undefined && number.written.includes(last.text)) {
        return { spellings: tail.text === last.text ? [tail] : [tail, last] };
    }
    return { spellings: [last, { text: inScript ?? writtenEnd(number.written) }], narrower: tail };
}

/** The end of a number as it was written, with the signs between its last digits. */
function writtenEnd(written: string): string {
    const digits = [...written.matchAll(/\p{Nd}/gu)].slice(-writtenDigits);
    const [first] = digits;
    const [last] = digits.slice(-1);
    return first === undefined || last === undefined
        ? written
        : written.slice(first.index, (last.index ?? 0) + last[0].length);
}

/** The end of a number that was typed in digits of another script than ours. */
function endInScript(typed: string): string | undefined {
    const text = typed.replace(/\p{Cf}/gu, '');
    if (!/\p{Nd}/u.test(text) || /\d/.test(text)) {
        return undefined;
    }
    const row = [...text.matchAll(/\p{Nd}+/gu)].pop()?.[0] ?? '';
    const digits = [...row];
    return digits.length >= lastDigits ? digits.slice(-lastDigits).join('') : writtenEnd(text);
}

/** The second address; a word that all forms of a name have, whatever their order; a single word in its other form. */
function furtherSpelling(query: string, typed: string): Spelling | undefined {
    const [, second] = addressesIn(plainLetters(typed));
    if (second !== undefined) {
        return { text: second };
    }
    const asTyped = cleanQuery(typed, 'as-typed');
    const words = wordsOf(query);
    if (words.length > 1) {
        const common = longestOf(words.filter(hasOneForm)) ?? longestOf(wordsOf(asTyped));
        return common === undefined ? undefined : { text: common, words };
    }
    const others = [asTyped, query.replace(/'/g, '’'), query.normalize('NFD')];
    const other = others.find((text) => text !== query && text !== '');
    return other === undefined ? undefined : { text: other };
}

function wordsOf(text: string): readonly string[] {
    return text.split(/[\s,;()"“”„«»]/u).filter((word) => word !== '');
}

/** Whether it is stored in no other letters: no accents that may stand apart, no apostrophe, no joiner left out. */
function hasOneForm(word: string): boolean {
    return [...word].length >= shortestQuery && !word.includes("'") && word.normalize('NFD') === word && isJoined(word);
}

/** Letters of scripts in which invisible joiners are part of a word may be stored with them. */
function isJoined(word: string): boolean {
    return !/[\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Malayalam}\p{sc=Sinhala}]/u.test(word);
}

function longestOf(words: readonly string[]): string | undefined {
    return [...words].sort((one, other) => other.length - one.length)[0];
}

/** One sign of Chinese, Japanese or Korean is a name already. */
function isWholeName(text: string): boolean {
    return /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u.test(text);
}
