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

/** The panel's own marks: nobody else's text may seem to say them. Other emoji stay. */
const ownSigns = /[✅☑✔⛔🚫🛑⚠]\ufe0f?/gu;

/**
 * Emoji and several scripts join letters with invisible characters, and choose the form of a letter with them; anywhere
 * else they only hide something.
 */
const joinedOrInvisible =
    /([\p{L}\p{M}\p{S}])(\u200c|\u200d|\ufe0e|\ufe0f)|[\p{Cf}\p{Cs}\p{Co}\p{Cn}\u034f\u180b-\u180f\ufe00-\ufe0f]/gu;

function inOneLine(text: string): string {
    return text
        .replace(blankLetters, ' ')
        .replace(joinedOrInvisible, (_, letter: string = '', joiner: string = '') => letter + joiner)
        .replace(piledMarks, '$1')
        .replace(ownSigns, '')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
}
