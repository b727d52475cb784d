import { cleanLine } from './cleanLine';

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
    const characters = [...mask(cleanLine(beginning))];
    if (characters.length <= longest && beginning.length === value.length) {
        return characters.join('');
    }
    const shown = characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd();
    return characters.length === 0 ? '' : `${shown}…`;
}
