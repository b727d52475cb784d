import { nationalDigits, type PhoneNumber } from './phoneNumber';

/** How far a stored number is the one that is asked for. */
export type NumberMatch = 'exact' | 'likely' | 'none';

/** With fewer digits in common, numbers of different people would be taken for one. */
const fewestInCommon = 7;

/** Before a number with its area stands a country's code; before one without it, an area's as well. */
const mostCountryDigits = 3;
const mostAreaDigits = 5;

/**
 * Compares two numbers. Exact are the same digits, both with or both without their country. Where only one says its
 * country, or one its area, it is likely that they are the same if one ends with the other, whatever stands before the
 * area (the zero of a trunk, a carrier, an exit code). Of two that say their countries, likely are those that differ by
 * a digit alone that messengers and mobiles put in or leave out, or by a trunk's zero behind the country.
 */
export function compareNumbers(asked: PhoneNumber, stored: PhoneNumber): NumberMatch {
    if (asked.isInternational === stored.isInternational && trunkless(asked) === trunkless(stored)) {
        return 'exact';
    }
    const [one, other] = [formsOf(asked), formsOf(stored)];
    const isSame = one.whole.some((digits) => other.whole.includes(digits));
    return isSame || isEndOf(one, other) || isEndOf(other, one) ? 'likely' : 'none';
}

function trunkless(number: PhoneNumber): string {
    return number.isInternational ? number.digits : nationalDigits(number);
}

type Forms = {
    /** What it may be with its country, without the digits that some spellings leave out. */
    readonly whole: readonly string[];
    /** What it is without: none of a number that says its country. */
    readonly part: readonly string[];
    /** How many digits may stand before a part in a whole number. */
    readonly mostBefore: number;
};

function formsOf(number: PhoneNumber): Forms {
    const { digits, isInternational } = number;
    const national = nationalDigits(number);
    if (isInternational) {
        const zeros = [1, 2, 3].filter((place) => digits[place] === '0');
        const whole = [digits, ...zeros.map((place) => `${digits.slice(0, place)}${digits.slice(place + 1)}`)];
        return { whole: whole.map(withoutMobileDigit), part: [], mostBefore: 0 };
    }
    const guesses = dialled.flatMap(([pattern, country]) => {
        const [, ...groups] = pattern.exec(digits) ?? [];
        return groups.length === 0 ? [] : [`${country}${groups.join('')}`];
    });
    return {
        whole: [national, ...guesses].map(withoutMobileDigit),
        part: [national, ...withoutNinthDigit(national)],
        mostBefore: national === digits ? mostAreaDigits : mostCountryDigits,
    };
}

/** How numbers are dialled where the rest of the number is not all that stands behind a zero, with their countries. */
const dialled: readonly (readonly [RegExp, string])[] = [
    // Brazil: 0 and a carrier before the area.
    [/^0\d{2}([1-9]{2}\d{8,9})$/, '55'],
    // Russia and Kazakhstan.
    [/^8(\d{10})$/, '7'],
    // Hungary.
    [/^06(\d{8,9})$/, '36'],
    // Mexico until 2019.
    [/^01(\d{10})$/, '52'],
    [/^04[45](\d{10})$/, '52'],
    // Argentine mobiles: 15 behind an area of two, three or four digits.
    [/^0?(\d{2})15(\d{8})$/, '54'],
    [/^0?(\d{3})15(\d{7})$/, '54'],
    [/^0?(\d{4})15(\d{6})$/, '54'],
    // The exit codes of North America, Australia, Japan, and Russia.
    [/^(?:011|0011|010|810)([1-9]\d{7,14})$/, ''],
];

/** Messengers keep accounts of Brazil without a ninth digit, of Mexico with a 1, of Argentina with a 9. */
function withoutMobileDigit(digits: string): string {
    return digits.replace(/^(55[1-9]{2})9([6-9]\d{7})$/, '$1$2').replace(/^(52)1(\d{10})$|^(54)9(\d{10})$/, '$1$2$3$4');
}

function withoutNinthDigit(national: string): readonly string[] {
    const [, area = '', rest] = /^([1-9]{2})?9([6-9]\d{7})$/.exec(national) ?? [];
    return rest === undefined ? [] : [`${area}${rest}`];
}

function isEndOf({ part, mostBefore }: Forms, other: Forms): boolean {
    return part.some((end) =>
        [...other.whole, ...other.part].some(
            (digits) =>
                end.length >= fewestInCommon && digits.length - end.length <= mostBefore && digits.endsWith(end),
        ),
    );
}
