import type { Chat, Contact } from './Contact';
import { isCurrentChannel } from './isCurrentChannel';
import { isNewOnChannel } from './isNewOnChannel';
import { trustIn } from './trust';

/** What about a contact and the chat at hand an agent should notice, in the order of its weight. */
export type ContactCaution =
    | { readonly kind: 'new-channel' }
    | { readonly kind: 'blocked-identity' }
    | { readonly kind: 'unknown-visitor' }
    | { readonly kind: 'unknown-contact' }
    | { readonly kind: 'conflicts'; readonly count: number };

export function cautionsOf(contact: Contact, chat: Chat | undefined): readonly ContactCaution[] {
    const channels = contact.channels ?? [];
    const trust = trustIn(channels, chat?.visitor);
    const hasBlockedIdentity = channels.some(
        ({ name, blocked, ...channel }) =>
            blocked && name === trust?.current.name && !isCurrentChannel({ name, blocked, ...channel }, chat?.visitor),
    );
    return [
        ...(isNewOnChannel(contact, chat, trust) ? [{ kind: 'new-channel' } as const] : []),
        ...(hasBlockedIdentity ? [{ kind: 'blocked-identity' } as const] : []),
        ...(isUnknownVisitor(contact, chat) ? [{ kind: 'unknown-visitor' } as const] : []),
        ...(contact.isUnknown ? [{ kind: 'unknown-contact' } as const] : []),
        ...(contact.conflicts.length > 0 ? [{ kind: 'conflicts', count: contact.conflicts.length } as const] : []),
    ];
}

/** The visitor of the chat is none of those by whom the contact is known, and the list of them is. */
function isUnknownVisitor({ channels }: Contact, chat: Chat | undefined): boolean {
    return (
        channels !== undefined &&
        chat?.visitor !== undefined &&
        !channels.some((channel) => isCurrentChannel(channel, chat.visitor))
    );
}
