/**
 * Makes of what somebody typed or pasted what they meant: one form for each letter, no invisible characters, no wrapping
 * of an address (`Jane Doe <a@x.example>`, `mailto:`, `tel:`), no sign around it that belongs to a sentence.
 * @param typed any text
 * @param signs whether apostrophes are made plain and the joiners of letters left out, or both stay as they were typed
 */
export function cleanQuery(typed: string, signs: 'plain' | 'as-typed' = 'plain'): string {
    const isPlain = signs === 'plain';
    const text = typed
        .slice(0, longestTyped)
        .normalize('NFC')
        .replace(/\p{Cf}/gu, (sign) => (!isPlain && joiners.includes(sign) ? sign : ''))
        .replace(/[’‘ʼ＇]/gu, (sign) => (isPlain ? "'" : sign))
        .replace(/＠|﹫/gu, '@')
        .replace(/\s/gu, ' ')
        .trim();
    return withoutScheme(withoutSigns(inBrackets(text) ?? text))
        .slice(0, longestQuery)
        .trim();
}

/** In Persian and in the scripts of India they are part of a name. */
const joiners: readonly string[] = ['\u200c', '\u200d'];

const longestTyped = 500;

/** No name, address or number is longer. */
const longestQuery = 100;

/** The address of `Jane Doe <a@x.example>`; what has nothing in angle brackets stays as it is. */
function inBrackets(text: string): string | undefined {
    const start = text.lastIndexOf('<');
    const end = text.indexOf('>', start);
    return start < 0 || end < 0 ? undefined : text.slice(start + 1, end).trim() || undefined;
}

function withoutScheme(text: string): string {
    const scheme = ['mailto:', 'tel:', 'sms:', 'whatsapp:'].find((name) => text.toLowerCase().startsWith(name));
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

const marks = '"“”„«»';
