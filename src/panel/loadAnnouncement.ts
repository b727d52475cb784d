import type { PanelHead } from './PanelModel';
import { headFacts } from './headFacts';
import type { AllowedAccess } from '../access/decideAccess';
import { cautionsOf } from '../channels/cautions';
import { parseRoom } from '../channels/parseRoom';
import { loadOpenChats } from '../contact/loadOpenChats';
import type { RequestContext } from '../request/startRequest';

/** What an agent who is given a chat should know of its contact. */
export type Announcement = PanelHead & {
    readonly roomId: string;
    /** Whether there is something to be careful about, or another chat that goes on. */
    readonly isNoteworthy: boolean;
};

/**
 * Made of the room that the engine has just handed over, with the contact's record in it: no request is made for it.
 * @returns nothing for a chat without a contact, and for a room that the agent may not see
 */
export async function loadAnnouncement(
    request: RequestContext,
    access: AllowedAccess,
    room: unknown,
): Promise<Announcement | undefined> {
    const parsed = parseRoom(room);
    if (parsed.kind !== 'chat' || parsed.contact === undefined || !(await access.rooms.canSee(room))) {
        return undefined;
    }
    const { chat, contact } = parsed;
    const known = contact.channels ?? [];
    const cautions = cautionsOf(contact, chat);
    const openElsewhere = await loadOpenChats(request, access, { channels: known, currentRoomId: chat.roomId });
    return {
        roomId: chat.roomId,
        ...headFacts(request, { contact, chat, known }),
        cautions,
        openElsewhere,
        isNoteworthy: cautions.length + openElsewhere.length > 0,
    };
}
