/** What the words behind `/contact-channels` ask for. */
export type CommandQuestion =
    /** No words: the channels of the room's contact. */
    { readonly kind: 'room' } | { readonly kind: 'help' } | { readonly kind: 'status' } | { readonly kind: 'unknown' };

export function readCommandQuestion(words: readonly string[]): CommandQuestion {
    const line = words.join(' ').trim().toLowerCase();
    switch (line) {
        case '':
            return { kind: 'room' };
        case 'help':
        case 'status':
            return { kind: line };
        default:
            return { kind: 'unknown' };
    }
}
