import type { ILivechatEventContext } from '@rocket.chat/apps-engine/definition/livechat';

import { entryOf, type Interaction } from './Interaction';
import { viewerOf } from './viewerOf';
import { decideAccess } from '../access/decideAccess';
import { parseCaller } from '../access/parseCaller';
import { code } from '../messages/code';
import { initialState } from '../panel/PanelState';
import { loadAnnouncement } from '../panel/loadAnnouncement';
import { answerRequest, type RequestContext } from '../request/startRequest';
import { roomOfId, showBlocks } from '../show/showMessage';
import { announcementLines } from '../views/announcementLines';
import { buildAnnouncement } from '../views/buildAnnouncement';

/**
 * Tells an agent who took a chat, or was given one, what matters about its contact: them alone, in that room, where
 * their client shows it until it is loaded anew. Nobody asked for it, so whatever keeps it from being made is a line of
 * the log at most.
 */
export async function announceAssignment(assignment: Interaction<ILivechatEventContext>): Promise<void> {
    const { agent, room }: { readonly agent?: unknown; readonly room?: unknown } = { ...assignment.context };
    if (parseCaller(agent).kind === 'refused') {
        // A bot that serves chats is nobody who could be told.
        return;
    }
    const entry = { ...entryOf(assignment, { user: agent, entry: 'assignment' }), isUnasked: true } as const;
    await answerRequest(entry, async (request) => {
        const when = request.settings?.announceOnAssignment ?? 'never';
        const access = when === 'never' ? undefined : await decideAccess(request);
        if (access?.kind === 'allowed') {
            const announcement = await loadAnnouncement(request, access, room);
            const isDue = announcement?.isNoteworthy === true || when === 'always';
            if (announcement !== undefined && isDue && isFirst(request, announcement, access.caller.id)) {
                await announce(request, assignment, announcement);
            }
        }
    });
}

type Made = NonNullable<Awaited<ReturnType<typeof loadAnnouncement>>>;

function isFirst({ caches }: RequestContext, { roomId }: Made, agentId: string): boolean {
    return caches.announcements.claim(roomId, agentId);
}

async function announce(
    request: RequestContext,
    { context: { agent: user }, modify }: Interaction<ILivechatEventContext>,
    announcement: Made,
): Promise<void> {
    const { texts } = request;
    const { roomId } = announcement;
    const viewer = viewerOf(request, { state: initialState({ roomId }), page: { kind: 'channels' } });
    await showBlocks(
        request,
        { user, room: roomOfId(roomId, user), modify },
        { lines: announcementLines(announcement, texts, code), blocks: buildAnnouncement(announcement, viewer) },
    );
}
