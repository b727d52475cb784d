import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

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
    { log }: RequestContext,
    { user, room, threadId, modify }: Addressee,
    lines: readonly string[],
): Promise<void> {
    const builder = modify.getCreator().startMessage().setRoom(room).setText(lines.join('\n'));
    if (threadId !== undefined) {
        builder.setThreadId(threadId);
    }
    const message = builder.getMessage();
    const deadline = startDeadline(messageTimeMs);
    await callAccessor({ deadline, log }, 'message', async () => modify.getNotifier().notifyUser(user, message));
}
