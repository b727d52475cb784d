import { shortnameToUnicode } from 'emoji-toolkit';

/** @returns the emoji that clients write with a short name such as `smile`, `undefined` where there is none */
export function emojiNamed(shortName: string): string | undefined {
    const written = `:${shortName}:`;
    const emoji = shortnameToUnicode(written);
    return emoji === written ? undefined : emoji;
}
