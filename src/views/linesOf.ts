import type { PlainText } from '@rocket.chat/ui-kit';

/**
 * Packs small texts into lines: clients stand the texts of one block side by side, whatever their lengths, so that only
 * those stand together which fit into a bar of 320 px.
 * @param isMarked whether an image stands before the first line
 */
export function linesOf(texts: readonly PlainText[], isMarked: boolean): readonly (readonly PlainText[])[] {
    const packed: PlainText[][] = [];
    for (const text of texts) {
        const last = packed[packed.length - 1];
        const room = longestLine - (isMarked && packed.length === 1 ? widthOfMark : 0);
        if (last !== undefined && widthOf([...last, text]) <= room) {
            last.push(text);
        } else {
            packed.push([text]);
        }
    }
    return packed;
}

/** In letters of the small type. */
const longestLine = 46;
const widthOfMark = 4;

/** Letters of Chinese, Japanese and Korean, with their punctuation, and pictures. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** Signs above and below a letter, and those that only order or join others. */
const withoutWidth = /[\p{Mn}\p{Cf}]/u;

function widthOf(texts: readonly PlainText[]): number {
    const letters = [...texts.map(({ text }) => text).join('  ')].filter((letter) => !withoutWidth.test(letter));
    return letters.length + letters.filter((letter) => wide.test(letter)).length;
}
