import { parseText } from '../foreignData/parseText';

/** The user ID or the token of the service account, as it can be sent. */
export type Credential = {
    /** Empty when there is nothing that a header could hold. */
    readonly value: string;
    /** Whether something had to be taken away, such as a line break that came along with a copy. */
    readonly wasCleaned: boolean;
    /** Whether something was entered, but nothing of it can be used. */
    readonly isUnusable: boolean;
};

/** In the dialog in which Rocket.Chat shows a new token, what stands before each of the two. */
const labels = { token: 'token:', userId: 'user id:' } as const;

/**
 * Cleans what was entered when it is read, never when it is saved: the engine logs what a check on saving gives. A header
 * holds no line break, no invisible character and no quotation mark; where the whole dialog was pasted, its part counts.
 */
export function parseCredential(value: unknown, which: keyof typeof labels): Credential {
    const entered = parseText(value) ?? '';
    const part = partOfDialog(entered, labels[which]) ?? partOfTranslatedDialog(entered, which) ?? entered;
    const clean = part.replace(/[\s\p{C}"'`“”„‟‘’‚‛«»]/gu, '');
    const isUsable = /^[\x21-\x7e]+$/.test(clean);
    return {
        value: isUsable ? clean : '',
        wasCleaned: isUsable && clean !== entered,
        isUnusable: !isUsable && entered !== '',
    };
}

/** In other languages the labels are others, but the token comes first, and the user ID last. */
function partOfTranslatedDialog(text: string, which: keyof typeof labels): string | undefined {
    const parts = text.split(/[:：]/);
    return parts.length < 2 ? undefined : firstWord((which === 'token' ? parts[1] : parts.pop()) ?? '');
}

function firstWord(text: string): string | undefined {
    return text.trim().split(/\s/)[0];
}

/** @returns the word behind a label */
function partOfDialog(text: string, label: string): string | undefined {
    const start = text.toLowerCase().indexOf(label);
    return start < 0 ? undefined : firstWord(text.slice(start + label.length));
}
