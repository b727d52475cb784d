/**
 * Makes of what somebody typed or pasted what they meant: one form for each letter, no invisible characters, no wrapping
 * of an address (`Jane Doe <a@x.example>`, `mailto:`, `tel:`), no sign at its end that belongs to a sentence.
 * @param typed any text
 */
export function cleanQuery(typed: string): string {
    const plain = typed
        .slice(0, longestTyped)
        .normalize('NFC')
        .replace(/\p{Cf}/gu, '')
        .replace(/[’‘ʼ＇]/gu, "'")
        .replace(/＠|﹫/gu, '@')
        .replace(/\s/gu, ' ')
        .trim();
    return withoutScheme(withoutEnd(inBrackets(plain) ?? plain))
        .slice(0, longestQuery)
        .trim();
}

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

/** A loop: a pattern for signs at the end would try again from each of them. */
function withoutEnd(text: string): string {
    let end = text.length;
    while (end > 0 && ',;:.<> '.includes(text[end - 1] ?? '')) {
        end -= 1;
    }
    return end === 0 ? text : text.slice(0, end);
}
