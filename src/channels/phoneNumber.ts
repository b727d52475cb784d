/** The first digit of each script's own, in which people write numbers. */
const zeros: readonly number[] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
    0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/** A number as it is compared: digits only. */
export type PhoneNumber = {
    /** All of them, without a trunk's zero between country and area, and without 00 or + before them. */
    readonly digits: string;
    /** Whether it begins with its country. */
    readonly isInternational: boolean;
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
    const written = withoutExtension(
        asciiDigits(text)
            .replace(/\p{Cf}/gu, '')
            .trim(),
    );
    const isMeant = /^[+\d\s().\-\u2010-\u2015\u2212/\u00a0]+$/u.test(written);
    const isInternational = /^[\s(]*(\+|00)/.test(written);
    const digits = written.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00/, '');
    return isMeant && digits.length >= fewestDigits && digits.length <= mostDigits
        ? { digits, isInternational }
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

function withoutExtension(text: string): string {
    const lower = text.toLowerCase();
    const ends = [';', '@', 'ext', 'x', '#', 'durchwahl', 'ramal']
        .map((sign) => lower.indexOf(sign))
        .filter((place) => place > 0);
    return ends.length === 0 ? text : text.slice(0, Math.min(...ends)).trim();
}

/** @returns the digits without the zeros of a trunk before them */
export function nationalDigits({ digits }: PhoneNumber): string {
    return digits.replace(/^0{1,3}/, '');
}

/** How far a stored number is the one that is asked for. */
export type NumberMatch = 'exact' | 'likely' | 'none';

/** With fewer digits in common, numbers of different people would be taken for one. */
const fewestInCommon = 7;

/**
 * Compares two numbers. The same digits are exact, and so is a stored national number that was asked for nationally.
 * Where only one says its country, or a Brazilian mobile's ninth digit is in one of them, it is likely.
 */
export function compareNumbers(asked: PhoneNumber, stored: PhoneNumber): NumberMatch {
    if (nationalDigits(asked) === nationalDigits(stored)) {
        return 'exact';
    }
    return spellings(asked).some((one) => spellings(stored).some((other) => isTail(one, other))) ? 'likely' : 'none';
}

function isTail(one: string, other: string): boolean {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    return short.length >= fewestInCommon && long.length - short.length <= mostCountryDigits && long.endsWith(short);
}

/** A country's code, and a prefix for choosing a carrier. */
const mostCountryDigits = 5;

/** As it is, and without the digit that Brazilian mobiles got in front of their eight others. */
function spellings(number: PhoneNumber): readonly string[] {
    const digits = nationalDigits(number);
    const mobile = /^(55)?([1-9]{2})9([6-9]\d{7})$/.exec(digits);
    return mobile === null ? [digits] : [digits, `${mobile[1] ?? ''}${mobile[2] ?? ''}${mobile[3] ?? ''}`];
}
