const fewestDigits = 7;

/**
 * A phone number without the blanks and signs that people write between its digits, so that no line breaks within it. Any
 * other text stays as it is: one with anything else in it, and an address of the network, a date, years, an amount.
 * @param text may be masked: a dot stands for a digit
 */
export function compactNumber(text: string): string {
    const isNumber = /^[\p{Nd}+＋•\s().\-\u2010-\u2015/]+$/u.test(text);
    const compact = text.replace(/[\s().\-\u2010-\u2015/]/g, '');
    return isNumber && [...compact].length >= fewestDigits && !otherNumbers.some((form) => form.test(text.trim()))
        ? compact
        : text;
}

const otherNumbers: readonly RegExp[] = [
    // 192.168.10.20
    /^\d{1,3}(\.\d{1,3}){3}$/,
    // 2024/2025, 2024-2025
    /^(19|20)\d\d ?[/\-\u2010-\u2015] ?(19|20)\d\d$/,
    // 22.11.2024, 2024-11-22
    /^\d{1,2}([./-])\d{1,2}\1(19|20)\d\d$/,
    /^(19|20)\d\d([./-])\d{1,2}\2\d{1,2}$/,
    // 1.234.567
    /^\d{1,3}(\.\d{3})+$/,
];
