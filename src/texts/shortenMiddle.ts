/**
 * Cuts a text in its middle: of an address, both ends say most.
 * @param longest in characters, the sign for what was left out among them
 */
export function shortenMiddle(text: string, longest: number): string {
    const characters = [...text];
    if (characters.length <= longest) {
        return text;
    }
    const atStart = Math.floor((longest - 1) / 2);
    return `${characters.slice(0, atStart).join('')}…${characters.slice(characters.length - (longest - 1 - atStart)).join('')}`;
}
