import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import { type IRoom, RoomType } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { LayoutBlock } from '@rocket.chat/ui-kit';

import { startDeadline } from '../clock/startDeadline';
import { messageTimeMs } from '../clock/times';
import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';

export type Addressee = {
    readonly user: IUser;
    /** The room in which their client shows it. */
    readonly room: IRoom;
    /** The thread of that room, where it is one. */
    readonly threadId?: string;
    readonly modify: IModify;
};

/**
 * Writes a message that only the addressee sees, as text without blocks, so that it can be copied and clients of every
 * kind show it. It needs no trigger, so that it has a deadline of its own.
 */
export async function showMessage(
    request: RequestContext,
    addressee: Addressee,
    lines: readonly string[],
): Promise<void> {
    await send(request, addressee, { lines, blocks: [] });
}

/** The same with blocks, which clients that can draw them show in place of the lines. */
export async function showBlocks(request: RequestContext, addressee: Addressee, message: BlockMessage): Promise<void> {
    await send(request, addressee, message);
}

export type BlockMessage = {
    readonly lines: readonly string[];
    /** Each with the app's id, its own, and those of its elements: the engine gives messages of this kind none. */
    readonly blocks: readonly LayoutBlock[];
};

/** A message that is not stored needs no more of its room than the id, which need not be read for it. */
export function roomOfId(id: string, creator: IUser): IRoom {
    return { id, creator, type: RoomType.LIVE_CHAT, slugifiedName: '', usernames: [] };
}

async function send(
    { log }: RequestContext,
    { user, room, threadId, modify }: Addressee,
    { lines, blocks }: BlockMessage,
): Promise<void> {
    const builder = modify.getCreator().startMessage().setRoom(room).setText(lines.join('\n'));
    if (threadId !== undefined) {
        builder.setThreadId(threadId);
    }
    if (blocks.length > 0) {
        builder.setBlocks([...blocks]);
    }
    const message = builder.getMessage();
    const deadline = startDeadline(messageTimeMs);
    await callAccessor({ deadline, log }, 'message', async () => modify.getNotifier().notifyUser(user, message));
}
