const fewestDigits = 5;

/**
 * A number without the blanks and signs that people write between its digits, so that no line breaks within it. A text
 * with anything else in it stays as it is.
 */
export function compactNumber(text: string): string {
    const isNumber = /^[\p{N}+＋•\s().\-\u2010-\u2015/]+$/u.test(text);
    const compact = text.replace(/[\s().\-\u2010-\u2015/]/g, '');
    return isNumber && [...compact].length >= fewestDigits ? compact : text;
}
