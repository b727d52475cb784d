/**
 * Hides most of the email addresses and phone numbers in a text: `ana@example.com` → `a•••@example.com`,
 * `+55 11 98888 0199` → `+55 •• •••• 0199`. Whatever is neither stays as it is.
 */
export function maskValue(value: string): string {
    return maskLetters([...value.slice(0, longestMasked)]);
}

/** Far more than is ever shown. */
const longestMasked = 1000;

/**
 * The same for letters that are taken apart already. Each scan looks at a letter a fixed number of times at most: a
 * pattern would try again from every letter, and anybody may write a long text.
 * @param letters code points
 */
function maskLetters(letters: ArrayLike<string>): string {
    const withoutQuoted = replace(letters, findQuoted(letters));
    const withoutAddresses = replace(withoutQuoted, findAddresses(withoutQuoted));
    return replace(withoutAddresses, findNumbers(withoutAddresses)).join('');
}

/** What stands for the letters from `from` up to, but not including, `to`. */
type Replacement = { readonly from: number; readonly to: number; readonly by: string };

const dots = '•••';

/** `"john doe"@example.com`: whatever is in the quotation marks. */
export function findQuoted(letters: ArrayLike<string>): readonly Replacement[] {
    const found: Replacement[] = [];
    let open: number | undefined;
    let close: number | undefined;
    for (let place = 0; place < letters.length; place += 1) {
        const letter = letters[place];
        if (letter === '"') {
            open = close;
            close = place;
        } else if (isAt(letter) && close === place - 1 && open !== undefined && close > open + 1) {
            found.push({ from: open + 1, to: close, by: `${letters[open + 1]}${dots}` });
            open = undefined;
            close = undefined;
        }
    }
    return found;
}

/** Anything without a space before an @ can be a local part, comments in brackets among it. */
export function findAddresses(letters: ArrayLike<string>): readonly Replacement[] {
    const found: Replacement[] = [];
    let start: number | undefined;
    for (let place = 0; place < letters.length; place += 1) {
        const letter = letters[place] ?? '';
        if (isAt(letter)) {
            const next = letters[place + 1];
            if (start !== undefined && next !== undefined && !isBetweenAddresses(next) && !isBracket(next)) {
                found.push({ from: start, to: place, by: `${letters[start]}${dots}` });
            }
            start = undefined;
        } else if (isBetweenAddresses(letter)) {
            start = undefined;
        } else if (start === undefined && !isBracket(letter)) {
            start = place;
        }
    }
    return found;
}

/** Seven digits or more, of any script, with whatever signs people write between them. */
export function findNumbers(letters: ArrayLike<string>): readonly Replacement[] {
    const found: Replacement[] = [];
    let digits: number[] = [];
    const end = (): void => {
        const [first, last] = [digits[0], digits[digits.length - 1]];
        if (first !== undefined && last !== undefined && digits.length >= shortestNumber) {
            const isInternational = isPlus(letters[first - 1]);
            const shown = digits.map((place) => letters[place]);
            const country = isInternational ? `+${shown.slice(0, 2).join('')} ` : '';
            const by = `${country}•• •••• ${shown.slice(-4).join('')}`;
            found.push({ from: isInternational ? first - 1 : first, to: last + 1, by });
        }
        digits = [];
    };
    for (let place = 0; place < letters.length; place += 1) {
        const letter = letters[place] ?? '';
        if (/\p{N}/u.test(letter)) {
            digits.push(place);
        } else if (/\p{L}/u.test(letter) || place - (digits[digits.length - 1] ?? place) > mostSignsBetween) {
            end();
        }
    }
    end();
    return found;
}

const shortestNumber = 7;
const mostSignsBetween = 3;

function isAt(letter: string | undefined): boolean {
    return letter === '@' || letter === '＠' || letter === '﹫';
}

function isPlus(letter: string | undefined): boolean {
    return letter === '+' || letter === '＋';
}

function isBracket(letter: string): boolean {
    return letter === '(' || letter === ')';
}

function isBetweenAddresses(letter: string): boolean {
    return isAt(letter) || /[\s<>,;:"]/.test(letter);
}

function replace(letters: ArrayLike<string>, replacements: readonly Replacement[]): readonly string[] {
    const parts: string[] = [];
    let place = 0;
    for (const { from, to, by } of replacements) {
        for (; place < from; place += 1) {
            parts.push(letters[place] ?? '');
        }
        parts.push(...by);
        place = to;
    }
    for (; place < letters.length; place += 1) {
        parts.push(letters[place] ?? '');
    }
    return parts;
}
