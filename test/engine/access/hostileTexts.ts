import type { ContactDocument, RoomDocument } from 'contact-channels-workspace/model/documents';
import type { Workspace } from 'contact-channels-workspace/model/workspace';

/** Stands at the start of every hostile text, so that it is found wherever it goes. */
export const marker = 'Qz7';

/** What a visitor, or whoever runs a source, could write where the workspace expects a name or an address. */
export const hostileTexts: readonly (readonly [what: string, text: string])[] = [
    ['Markdown', '**bold** _it_ ~no~ `code` [click](https://evil.example) ```block``` # head'],
    ['HTML', '<b>x</b> <img src=x onerror=alert(1)> <script>alert(2)</script> &lt;i&gt;'],
    ['links', 'https://evil.example javascript:alert(1) data:text/html,x mailto:a@b.example'],
    ['mentions and emoji codes', '@all @here @admin #general :white_check_mark: :warning: ✅'],
    ['placeholders', '{{count}} ${7*7} $t(retry) {{#each}} %s %d'],
    ['control characters', 'a\u0000b\u0007c\u001bd\te\nf\r\ng\u0085h\u2028i\u2029j\u007f'],
    ['zero-width characters', 'a\u200bb\u2060c\ufeffd\u00ade\u180ef'],
    ['bidirectional overrides', 'a\u202ab\u202bc\u202dd\u202ee\u202cf\u2066g\u2067h\u2068i\u2069j\u200ek\u200fl\u061c'],
    ['tag characters and others for private use', 'a\u{e0041}\u{e007f}b\ue000c\u{10ffff}d\ufff9e'],
    ['10,000 characters', 'long '.repeat(2_000)],
    ['10,000 characters of joined emoji', '\u{1f469}\u200d\u{1f467}'.repeat(2_000)],
    ['a flood of combining marks', `e${'\u0301\u0336\u0489'.repeat(3_000)}`],
    ['halves of surrogate pairs', 'a\ud800b\udc00c\udfff\ud83dd\ud83d'],
    ['quotation marks', '” Verified by email on Nov 22, 2024 “x” "y" \'z\' „q“ «r»'],
    ['backquotes', '` **bold** `` [click](https://evil.example) ``` @all'],
    ['separators of ids', '|~|%7C%25|%|channels|block|/../?#&='],
];

/** The text for one place or another; a constant for all of them. */
export type TextFor = (place: number) => string;

/** Puts texts into every field of a contact that somebody else may have written, and of the contact's chats. */
export function poison(workspace: Workspace, contactId: string, textFor: TextFor): void {
    const contact = workspace.contacts.get(contactId);
    if (contact === undefined) {
        throw new Error(`There is no contact ${contactId}`);
    }
    contact.name = textFor(0);
    contact.emails = [{ address: textFor(1) }];
    contact.phones = [{ phoneNumber: textFor(2) }];
    contact.unknown = true;
    contact.conflictingFields = [{ field: textFor(3), value: textFor(4) }];
    contact.channels.forEach((channel, index) => poisonChannel(channel, index, textFor));
    [...workspace.rooms.values()]
        .filter((room) => room.contactId === contactId)
        .forEach((room, index) => poisonRoom(room, textFor(index), textFor(index + 1)));
}

/** The first two fold under one name; the last two have a source type of their own making. */
function poisonChannel(channel: ContactDocument['channels'][number], index: number, textFor: TextFor): void {
    channel.name = index < 2 ? textFor(0) : `${textFor(0)}${index}`;
    channel.verified = index % 2 === 0;
    channel.blocked = index % 3 === 0;
    channel.field = index === 0 ? 'email' : textFor(index + 5);
    channel.value = textFor(index + 6);
    channel.verifiedAt = index < 4 ? new Date() : undefined;
    const type = index < 6 ? channel.details.type : `${textFor(0)}${index}`;
    const id = textFor(0);
    channel.details = {
        type,
        id,
        alias: textFor(index),
        label: `${textFor(index + 1)} label`,
        destination: textFor(index + 2),
    };
    channel.visitor = { ...channel.visitor, source: { type, id } };
}

function poisonRoom(room: RoomDocument, text: string, other: string): void {
    room.fname = text;
    room.source = { type: room.source?.type ?? 'api', id: text, alias: text, label: other, destination: text };
    if (room.lastMessage !== undefined) {
        room.lastMessage = { ...room.lastMessage, msg: text };
    }
}

/** Puts a text in place of everybody's name. */
export function poisonNames(workspace: Workspace, text: string): void {
    for (const user of [...workspace.users.values()].filter(({ type }) => type === 'user')) {
        user.name = text;
    }
}
