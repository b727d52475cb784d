/** The longest that a text of somebody else's is shown, in characters. */
export const longestForeignText = 80;

/**
 * Makes a text of somebody else's fit to stand in a line: no control characters, no line breaks, none of the invisible
 * characters that turn the direction of the words around it, cut at the end. Surrogate pairs stay whole.
 */
export function displayable(value: string, longest: number = longestForeignText): string {
    const line = value
        // Far more than is ever shown, so that a huge text costs nothing.
        .slice(0, longest * 8)
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, keepJoiners)
        .trim();
    const characters = [...line];
    return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}

/** Emoji and several scripts are written with the zero-width joiners; the other format characters only mislead. */
function keepJoiners(character: string): string {
    return character === '\u200d' || character === '\u200c' ? character : '';
}
