import type { RequestContext } from '../RequestContext';
import type { Chat, Contact } from './readRoomContact';
import { permissions } from '../access/permissions';
import type { Trust } from '../channels/trust';
import { getContactHistory, mostChatsAtOnce } from '../rest/getContactHistory';

/** A contact that is made with its first chat is not "known for longer". */
const sameMomentMs = 60_000;

/**
 * Whether the chat's channel is seen for the first time on a contact who is known for longer and verified elsewhere:
 * somebody may only say that they are this person. Asked only in that case, and only for a person who may see the
 * history themselves; without an answer there is no caution.
 */
export async function isNewOnChannel(
    request: RequestContext,
    holds: (permission: string) => boolean,
    contact: Contact,
    chat: Chat | undefined,
    trust: Trust | undefined,
): Promise<boolean> {
    if (trust?.verifiedElsewhere === undefined || chat?.visitor === undefined || request.rest === undefined) {
        return false;
    }
    const isKnownForLonger = (contact.createdAt ?? Infinity) < (chat.startedAt ?? -Infinity) - sameMomentMs;
    if (!isKnownForLonger || trust.current.lastChat?.roomId !== chat.roomId || !holds(permissions.viewHistory)) {
        return false;
    }
    const history = await getContactHistory(request.rest, contact.id, { count: mostChatsAtOnce, offset: 0 });
    const { id, sourceType } = chat.visitor;
    return (
        history.kind === 'answered' &&
        !history.chats.some((earlier) => earlier.visitorId === id && earlier.source.type === sourceType)
    );
}
