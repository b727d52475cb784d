/** The longest that a text of somebody else's is shown, in characters. */
export const longestForeignText = 80;

/**
 * Makes a text of somebody else's fit to stand in a line: no control characters, no line breaks, none of the invisible
 * characters that hide words or turn the direction of those around them, cut at the end. Surrogate pairs stay whole.
 * @param mask what is done to the line before it is cut, so that nothing invisible can get in its way
 */
export function displayable(
    value: string,
    longest: number = longestForeignText,
    mask: (line: string) => string = (line) => line,
): string {
    // Far more than is ever shown, so that a huge text costs nothing.
    const beginning = value.slice(0, longest * 8);
    const characters = [...mask(inOneLine(beginning))];
    if (characters.length <= longest && beginning.length === value.length) {
        return characters.join('');
    }
    const shown = characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd();
    return characters.length === 0 ? '' : `${shown}…`;
}

/** Letters that look like nothing; to the eye they are spaces. */
const blankLetters = /[\u115f\u1160\u2800\u3164\uffa0]/g;

/** More marks on one letter than any script writes would reach into the lines around it. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * The panel's own marks, what looks like them, and what follows to change their form: nobody else's text may seem to say
 * them. Other emoji stay.
 */
const ownSigns = /[✅☑✓✔✗✘🗸🗹❎❌⛔🚫🛑⚠](?:\ufe0e|\ufe0f|\u200d|\u20dd|\u20de|\u20e0)*/gu;

/** Invisible characters that only hide something, but for those that join letters or choose their form. */
const invisible = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cf}\p{Cs}\p{Co}\p{Cn}\u034f\u180b-\u180f\ufe00-\ufe0f]/gu;

/** Emoji and the scripts that join letters do so with these; anywhere else they hide something, too. */
const joiners =
    /([\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}])?((?:\u200c|\u200d|\ufe0e|\ufe0f)+)/gu;

/** No letter takes more of them. */
const usefulJoiners = /^(?:\ufe0f?(?:\u200c|\u200d)|\ufe0e|\ufe0f)/;

function keepUsefulJoiners(_: string, letter: string | undefined, run: string): string {
    return letter === undefined ? '' : letter + (usefulJoiners.exec(run)?.[0] ?? '');
}

/** Most texts have nothing else, and so nothing to clean. */
const plainWord = /^[!-~]+$/;

/** What one step takes away can bring together what another one takes away: until nothing changes. */
function inOneLine(text: string): string {
    const cleaned = cleanOnce(text);
    return cleaned === text ? text : inOneLine(cleaned);
}

function cleanOnce(text: string): string {
    if (text.split(' ').every((word) => plainWord.test(word))) {
        return text;
    }
    return text
        .replace(ownSigns, '')
        .replace(blankLetters, ' ')
        .replace(invisible, '')
        .replace(joiners, keepUsefulJoiners)
        .replace(piledMarks, '$1')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
}
