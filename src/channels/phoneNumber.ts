/** The first digit of each script's own, in which people write numbers. */
const zeros: readonly number[] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
    0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/** A number as it is looked for and compared. */
export type PhoneNumber = {
    /** All its digits, without a trunk's (0) between country and area, and without 00 before them. */
    readonly digits: string;
    /** Whether it begins with + or 00, and so says its country. */
    readonly isInternational: boolean;
    /** How it was written, without its extension, in ASCII's digits and plain hyphens. */
    readonly written: string;
};

/** Fewer are no number. */
const fewestDigits = 5;
/** More are none either: an international number has 15 at most. */
const mostDigits = 20;

/**
 * Narrows a text to a phone number, in any spelling that people and clipboards make: signs and blanks between the digits,
 * digits of any script, `+` or `00`, `(0)`, an extension, the domain of a messenger's account.
 * @returns `undefined` for a text that is none
 */
export function parsePhoneNumber(text: string): PhoneNumber | undefined {
    const written = withoutEnd(
        asciiDigits(text)
            .replace(/\p{Cf}/gu, '')
            .replace(/[\u2010-\u2015\u2212\uff0d]/gu, '-')
            .replace(/\s/gu, ' ')
            .trim(),
    );
    const isMeant = /^[+\d ().\-/]+$/.test(written);
    const isInternational = /^[ (]*(\+|00)/.test(written);
    const digits = written.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00/, '');
    return isMeant && digits.length >= fewestDigits && digits.length <= mostDigits
        ? { digits, isInternational, written }
        : undefined;
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

/** What stands behind a number and is no part of it: an extension, or what makes it the name of an account. */
const ends: readonly string[] = [';', '@c.us', '@s.whatsapp.net', 'ext', 'x', '#', 'durchwahl', 'ramal'];

function withoutEnd(text: string): string {
    const lower = text.toLowerCase();
    const places = ends.map((sign) => lower.indexOf(sign)).filter((place) => place > 0);
    return places.length === 0 ? text : text.slice(0, Math.min(...places)).trim();
}

/** @returns the digits without the zeros of a trunk before them */
export function nationalDigits({ digits }: PhoneNumber): string {
    return digits.replace(/^0{1,3}/, '');
}

/** How far a stored number is the one that is asked for. */
export type NumberMatch = 'exact' | 'likely' | 'none';

/** With fewer digits in common, numbers of different people would be taken for one. */
const fewestInCommon = 7;

/** Of two numbers one of which does not say its country, so many last digits tell enough. */
const enoughInCommon = 8;

/**
 * Compares two numbers. The same digits are exact, and so is the same number without its country. Where only one says its
 * country, whatever stands before its area (a trunk's zero or eight, a carrier, an exit code), and where a digit differs
 * that messengers and mobiles put in or leave out, it is likely.
 */
export function compareNumbers(asked: PhoneNumber, stored: PhoneNumber): NumberMatch {
    const areBothNational = !asked.isInternational && !stored.isInternational;
    if (asked.digits === stored.digits || (areBothNational && nationalDigits(asked) === nationalDigits(stored))) {
        return 'exact';
    }
    const areBothInternational = asked.isInternational && stored.isInternational;
    return (!areBothInternational && haveSameEnd(asked, stored)) ||
        spellings(asked).some((one) => spellings(stored).some((other) => isTail(one, other)))
        ? 'likely'
        : 'none';
}

function haveSameEnd(one: PhoneNumber, other: PhoneNumber): boolean {
    const end = one.digits.slice(-enoughInCommon);
    return end.length === enoughInCommon && other.digits.endsWith(end);
}

function isTail(one: string, other: string): boolean {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    return short.length >= fewestInCommon && long.length - short.length <= mostCountryDigits && long.endsWith(short);
}

/** A country's code, and a prefix for choosing a carrier. */
const mostCountryDigits = 5;

/**
 * As it is; without the digit that Brazilian, Mexican and Argentine mobiles have in some of their spellings; without a
 * trunk's zero behind the country.
 */
function spellings(number: PhoneNumber): readonly string[] {
    const digits = nationalDigits(number);
    const brazilian = /^(55)?([1-9]{2})9([6-9]\d{7})$/.exec(digits);
    const other = /^(?:(52)1|(54)9)(\d{10})$/.exec(digits);
    const afterCountry = number.isInternational ? [1, 2, 3].filter((place) => digits[place] === '0') : [];
    return [
        digits,
        ...(brazilian === null ? [] : [`${brazilian[1] ?? ''}${brazilian[2] ?? ''}${brazilian[3] ?? ''}`]),
        ...(other === null ? [] : [`${other[1] ?? other[2] ?? ''}${other[3] ?? ''}`]),
        ...afterCountry.map((place) => `${digits.slice(0, place)}${digits.slice(place + 1)}`),
    ];
}
