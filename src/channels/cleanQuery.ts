/**
 * Makes of what somebody typed or pasted what they meant: one form for each letter, no invisible characters, single
 * blanks, no wrapping of an address (`Jane Doe <a@x.example>`, `mailto:`, `tel:`), no sign around it that belongs to a
 * sentence.
 * @param typed any text
 * @param signs `as-typed` leaves the letters as they were typed: accents apart, apostrophes of print, joiners
 */
export function cleanQuery(typed: string, signs: 'plain' | 'as-typed' = 'plain'): string {
    const start = typed.slice(0, longestTyped);
    const text = (signs === 'plain' ? plainLetters(start) : start.replace(/[\s\ufeff]+/gu, ' ')).trim();
    const [address] = addressesIn(text);
    return (address ?? withoutScheme(withoutSigns(inBrackets(text) ?? text))).slice(0, longestQuery).trim();
}

/** @returns the text in the one form in which texts are compared, but for the case of its letters */
export function plainLetters(text: string): string {
    return text
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .replace(/[’‘ʼ＇]/gu, "'")
        .replace(/[＠﹫]/gu, '@')
        .replace(/\s+/gu, ' ');
}

/** @returns the email addresses, and accounts that look like them, in a text */
export function addressesIn(text: string): readonly string[] {
    return text
        .split(/[\s<>()[\]"“”„«»,;]/u)
        .map((part) => withoutScheme(withoutSigns(part)))
        .filter((part) => /^[^@]+@[^@]+$/.test(part));
}

const longestTyped = 500;

/** No name, address or number is longer. */
const longestQuery = 100;

/** What stands in angle brackets behind a name; what has nothing in them stays as it is. */
function inBrackets(text: string): string | undefined {
    const start = text.lastIndexOf('<');
    const end = text.indexOf('>', start);
    return start < 0 || end < 0 ? undefined : text.slice(start + 1, end).trim() || undefined;
}

const schemes: readonly string[] = ['mailto:', 'tel:', 'callto:', 'sms:', 'whatsapp:'];

function withoutScheme(text: string): string {
    const scheme = schemes.find((name) => text.toLowerCase().startsWith(name));
    if (scheme === undefined) {
        return text;
    }
    const address = text.slice(scheme.length).trim();
    // What follows the address of a link is its subject and the like.
    return address.split('?')[0] ?? address;
}

/** Loops: patterns for signs at the ends would try again from each of them. */
function withoutSigns(text: string): string {
    let end = text.length;
    while (end > 0 && `,;:.> ${marks}`.includes(text[end - 1] ?? '')) {
        end -= 1;
    }
    let start = 0;
    while (start < end && `,;< ${marks}`.includes(text[start] ?? '')) {
        start += 1;
    }
    return start === end ? text : text.slice(start, end);
}

const marks = '"“”„«»`';
