/** The first digit of each script's own, in which people write numbers. */
const zeros: readonly number[] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
    0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/** A number as it is looked for and compared. */
export type PhoneNumber = {
    /** All its digits, without a trunk's (0) between country and area, and without 00 before them. */
    readonly digits: string;
    /** Whether it says its country: by + or 00, or since it is the account of a messenger that has them so. */
    readonly isInternational: boolean;
    /** How it was written, without its extension and what stands around it, in ASCII's digits and plain hyphens. */
    readonly written: string;
};

/** Fewer are no number. */
const fewestDigits = 5;
/** Beside words, fewer may be anything: a room, a house, a year. */
const fewestBesideWords = 7;
/** More are none either: an international number has 15 at most. */
const mostDigits = 20;
/** A number with all that people write around it is shorter. */
const longestText = 200;

/**
 * Narrows a text to a phone number, in any spelling that people and clipboards make: signs and blanks between the digits,
 * digits of any script, `+` or `00`, `(0)`, an extension, a link (`tel:`, `wa.me/`), the domain of a messenger's account,
 * words around the one run of digits in it.
 * @returns `undefined` for a text that is none, such as an email address
 */
export function parsePhoneNumber(text: string): PhoneNumber | undefined {
    if (text.length > longestText) {
        return undefined;
    }
    const { inner, saysCountry } = withoutAddress(plainSigns(text));
    const found = onlyRun(withoutExtension(inner));
    if (found === undefined) {
        return undefined;
    }
    const { written, isBesideWords } = found;
    const isInternational = saysCountry || /^[ (]*(\+|00)/.test(written);
    const digits = written.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00/, '');
    const fewest = isBesideWords ? fewestBesideWords : fewestDigits;
    return digits.length >= fewest && digits.length <= mostDigits ? { digits, isInternational, written } : undefined;
}

/** @returns the text with the digits of all scripts, and the plus, as those of ASCII */
export function asciiDigits(text: string): string {
    return text
        .replace(/[\p{Nd}]/gu, (digit) => {
            const code = digit.codePointAt(0) ?? 0;
            const zero = zeros.find((start) => code >= start && code < start + 10);
            return zero === undefined ? digit : String(code - zero);
        })
        .replace(/[＋﹢]/gu, '+');
}

/** @returns the digits without the zeros of a trunk before them */
export function nationalDigits({ digits }: PhoneNumber): string {
    return digits.replace(/^0{1,3}/, '');
}

function plainSigns(text: string): string {
    const plain = asciiDigits(text)
        .replace(/\p{Cf}/gu, '')
        .replace(/[\u2010-\u2015\u2212\uff0d]/gu, '-')
        .replace(/\s/gu, ' ')
        .trim();
    // Several in a row stand for digits that are hidden.
    return /[•·_]{2}/.test(plain) ? plain : plain.replace(/[•·_]/g, '-');
}

type Address = { readonly inner: string; readonly saysCountry: boolean };

/** A link to a number or chat, or the account of a messenger, without what makes it one. */
function withoutAddress(text: string): Address {
    const chat = /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?phone=)/i.exec(text);
    const link = /^(?:tel|callto|sips?|sms|smsto|whatsapp|viber):(?:\/\/)?(?:send\?phone=|chat\?number=)?/i.exec(text);
    const start = chat ?? link;
    const target = start === null ? text : decoded(text.slice(start[0].length)).split(/[?&]/)[0];
    // The domain of a number that is called by SIP is that of its exchange.
    const inner = /^sip/i.test(text) && start !== null ? target?.split('@')[0] : target;
    const account = /(?::\d{1,3})?@(c\.us|s\.whatsapp\.net|g\.us|lid|hosted|broadcast|newsletter)$/i.exec(inner ?? '');
    return {
        inner: (account === null ? inner : inner?.slice(0, account.index)) ?? '',
        saysCountry: chat !== null || ['c.us', 's.whatsapp.net'].includes(account?.[1]?.toLowerCase() ?? ''),
    };
}

function decoded(text: string): string {
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
}

/** `+55 11 4002-8922 ext. 12`, `;ext=12`, `доб. 12`: the number of a telephone behind the number. */
function withoutExtension(text: string): string {
    const parameters = text.indexOf(';');
    const number = parameters > 0 && /^;[\w-]+=/.test(text.slice(parameters)) ? text.slice(0, parameters) : text;
    const extension =
        /(?:extension|extensión|extn|ext|x|#|ramal|anexo|добавочный|доб|poste|durchwahl|dw|interno|int|wew|内線|内线|分机|داخلي)[. :]*\d{1,6}$/i.exec(
            number,
        );
    const isWord = extension !== null && !/\p{L}$/u.test(number.slice(0, extension.index));
    return isWord ? number.slice(0, extension.index) : number;
}

type Run = { readonly written: string; readonly isBesideWords: boolean };

/** The one run of digits, and signs that stand between digits, in a text; nothing where there are several, or none. */
function onlyRun(text: string): Run | undefined {
    const runs = [...text.matchAll(/[+\d ().\-/]+/g)].filter(([run]) => /\d/.test(run));
    const [found] = runs;
    if (found === undefined || runs.length > 1) {
        return undefined;
    }
    const [run] = found;
    const before = text.slice(0, found.index);
    const after = text.slice((found.index ?? 0) + run.length);
    // Of an address, a name of letters and digits, a share or a second number.
    const isOfMore =
        /[@%&=?]|:\/\//.test(text) ||
        (/\p{L}$/u.test(before) && !/^[ .()]/.test(run)) ||
        (/^\p{L}/u.test(after) && !/[ .()]$/.test(run)) ||
        run.lastIndexOf('+') > run.search(/\d/);
    return isOfMore ? undefined : { written: trimSigns(run), isBesideWords: /[\p{L}\p{S}\p{N}]/u.test(before + after) };
}

/** Loops: patterns for signs at the end would try again from each of them. */
function trimSigns(run: string): string {
    let start = 0;
    while (' ).-/'.includes(run[start] ?? 'none')) {
        start += 1;
    }
    let end = run.length;
    while (' (.-/'.includes(run[end - 1] ?? 'none')) {
        end -= 1;
    }
    return run.slice(start, end);
}
