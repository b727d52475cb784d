import { addMessage } from './addMessage';
import type { MessageDocument, RoomDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

export type Closing = {
    readonly closer: NonNullable<RoomDocument['closer']>;
    readonly by: MessageDocument['u'];
    /** What stands in the chat last. */
    readonly comment: string;
};

/** Closes a chat, whoever does it. */
export function closeChat(workspace: Workspace, room: RoomDocument, { closer, by, comment }: Closing): void {
    addMessage(workspace, by, room, comment);
    room.closedAt = workspace.now();
    room.closedBy = { _id: by._id, username: by.username };
    room.closer = closer;
    delete room.open;
}
