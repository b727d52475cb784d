import type { RoomDocument } from 'contact-channels-workspace/model/documents';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

import type { Person, SentView } from './Person';

/** A message that announced a chat, as a client gets it. */
export type Announced = Pick<SentView, 'blocks'> & { readonly roomId: string; readonly text: string };

/** The messages with blocks that were pushed to somebody. */
export function announcedTo(person: Person): readonly Announced[] {
    return person.pushed().flatMap((notification) => {
        if (notification.event !== 'ephemeralMessage') {
            return [];
        }
        const { rid, msg, blocks = [] } = notification.payload;
        return [{ roomId: rid, text: plain(msg), blocks: blocks as SentView['blocks'] }];
    });
}

/** The lines of an announcement, as its sections show them, with plain spaces. */
export function linesOf({ blocks }: Announced): readonly string[] {
    return blocks.flatMap(({ type, text }) =>
        type === 'section' && typeof text === 'object' && text !== null && 'text' in text
            ? [plain(String(text.text))]
            : [],
    );
}

/** Lets an agent serve a chat, as the server does, and waits until the app has heard of it. */
export async function assign(
    { workspace, host }: RunningWorkspace,
    { roomId, userId }: { readonly roomId: string; readonly userId: string },
): Promise<void> {
    const room = workspace.rooms.get(roomId);
    const user = workspace.users.get(userId);
    if (room === undefined || user === undefined) {
        throw new Error(`There is no room ${roomId} or no user ${userId}`);
    }
    serve(room, { _id: userId, username: user.username });
    await host.agentAssigned({ roomId, userId });
}

function serve(room: RoomDocument, agent: { readonly _id: string; readonly username: string }): void {
    room.servedBy = { ...agent };
    room.members = [agent._id];
}

function plain(text: string): string {
    return text.replace(/\u00a0/g, ' ');
}
