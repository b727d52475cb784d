/**
 * What somebody else wrote, in a message: its text is Markdown, in which links, images and mentions are live, so that it
 * stands in a code span that it cannot close.
 */
export function code(text: string): string {
    const inside = text
        .replace(/`/g, "'")
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
    return inside === '' ? '' : `\`${inside}\``;
}
