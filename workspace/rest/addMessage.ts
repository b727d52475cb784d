import { randomId } from './randomId';
import type { MessageDocument, RoomDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

/** Stores a message in the room and makes it the room's last one. */
export function addMessage(
    workspace: Workspace,
    { _id, username, name }: MessageDocument['u'],
    room: RoomDocument,
    msg: string,
): MessageDocument {
    const message: MessageDocument = {
        _id: randomId(),
        rid: room._id,
        u: { _id, username, name },
        msg,
        ts: workspace.now(),
    };
    workspace.messages.push(message);
    room.msgs += 1;
    room.lastMessage = message;
    return message;
}
