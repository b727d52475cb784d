/** What the words behind `/contact-channels` ask for. */
export type CommandQuestion =
    /** No words: the channels of the room's contact. */
    { readonly kind: 'room' } | { readonly kind: 'help' } | { readonly kind: 'unknown' };

export function readCommandQuestion(words: readonly string[]): CommandQuestion {
    const line = words.join(' ').trim().toLowerCase();
    if (line === '') {
        return { kind: 'room' };
    }
    return { kind: line === 'help' ? 'help' : 'unknown' };
}
