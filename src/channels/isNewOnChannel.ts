import type { Chat, Contact } from './Contact';
import type { Trust } from './trust';

/** A contact that is made with its first chat is not "known for longer". */
const sameMomentMs = 60_000;

/**
 * Whether the chat's channel seems to be seen for the first time, on a contact who is known for longer and verified
 * elsewhere: somebody may only say that they are this person. Nothing in the record says when a channel was first
 * used; what speaks against its being new is a later or earlier last chat than this one, and activity of its visitor in
 * an earlier month.
 */
export function isNewOnChannel(contact: Contact, chat: Chat | undefined, trust: Trust | undefined): boolean {
    if (chat?.startedAt === undefined || trust?.verifiedElsewhere === undefined) {
        return false;
    }
    const isKnownForLonger = contact.createdAt !== undefined && contact.createdAt < chat.startedAt - sameMomentMs;
    const isTheirOnlyChat = trust.current.lastChat === undefined || trust.current.lastChat.roomId === chat.roomId;
    const startMonth = new Date(chat.startedAt).toISOString().slice(0, 7);
    return isKnownForLonger && isTheirOnlyChat && chat.visitorMonths.every((month) => month >= startMonth);
}
