/** A quoted part, a space, or any other letter. A quoted part may hold its own quotation mark behind a backslash. */
const PARTS = /(?<mark>["'])(?<quoted>(?:\\.|[^\\])*?)\k<mark>|(?<space>[ \n\r\t])|[^]/gsu;

/**
 * Splits what was typed after a command as the server does before an app sees it: what stands between two quotation
 * marks or apostrophes stays together and loses them, wherever they are, so that `Siobhán O'Brien's` becomes
 * `Siobhán`, `OBriens`.
 */
export function splitParameters(typed: string): readonly string[] {
    const words: string[] = [];
    let word: string | undefined;
    let endsQuoted = false;
    let hasQuoted = false;
    const endWord = (): void => {
        if (word !== undefined) {
            words.push(word);
        }
        word = undefined;
    };
    for (const { 0: part, groups } of typed.matchAll(PARTS)) {
        const quoted = groups?.quoted;
        if (groups?.space !== undefined || (quoted !== undefined && endsQuoted)) {
            endWord();
        }
        if (groups?.space === undefined) {
            word = (word ?? '') + (quoted ?? part);
        }
        endsQuoted = quoted !== undefined;
        hasQuoted ||= endsQuoted;
    }
    endWord();
    return hasQuoted ? words.map((one) => one.replaceAll('\\"', '"')) : words;
}
