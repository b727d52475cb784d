import { randomBytes } from 'node:crypto';

import type { MessageDocument, RoomDocument, UserDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

/** Stores a message in the room and makes it the room's last one. */
export function addMessage(workspace: Workspace, user: UserDocument, room: RoomDocument, msg: string): MessageDocument {
    const message: MessageDocument = {
        _id: randomBytes(9).toString('hex').slice(0, 17),
        rid: room._id,
        u: { _id: user._id, username: user.username, name: user.name },
        msg,
        ts: workspace.now(),
    };
    workspace.messages.push(message);
    room.msgs += 1;
    room.lastMessage = message;
    return message;
}
