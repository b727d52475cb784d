/** What the words behind `/contact-channels` ask for. */
export type CommandQuestion =
    /** No words: the channels of the room's contact. */
    | { readonly kind: 'room' }
    | { readonly kind: 'help' }
    | { readonly kind: 'status' }
    /** The same as the panel, as a message: of the room's contact, of somebody by id, or of whoever is looked up. */
    | ({ readonly kind: 'text' } & Asked)
    /** The closed chats, or the details, of the room's contact. */
    | { readonly kind: 'closed' | 'details' }
    /** Somebody by the id of their contact. */
    | { readonly kind: 'contact'; readonly contactId: string }
    /** Anything else: whom to look up. */
    | { readonly kind: 'look-up'; readonly query: string };

/** Of whom the message is. */
export type Asked = { readonly query?: string; readonly contactId?: string };

export function parseCommand(words: readonly string[]): CommandQuestion {
    const line = words.join(' ').trim();
    const word = line.toLowerCase();
    switch (word) {
        case '':
            return { kind: 'room' };
        case 'help':
            return { kind: 'help' };
        case 'status':
            return { kind: 'status' };
        case 'text':
        case 'closed':
        case 'details':
            return { kind: word };
        default: {
            if (word.startsWith('text ')) {
                const asked = line.slice('text '.length).trim();
                const id = parseContactId(asked);
                return { kind: 'text', ...(id === undefined ? { query: asked } : { contactId: id }) };
            }
            const contactId = parseContactId(line);
            return contactId === undefined ? { kind: 'look-up', query: line } : { kind: 'contact', contactId };
        }
    }
}

/** No contact's id is longer. */
const longestId = 100;

function parseContactId(line: string): string | undefined {
    const id = line.slice(0, 3).toLowerCase() === 'id:' ? line.slice(3).trim() : '';
    return id === '' || id.length > longestId || /\s/.test(id) ? undefined : id;
}
