import type { RoomDocument, UserDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

/** Whether the server would let the user into the room. */
export function canAccessRoom(workspace: Workspace, user: UserDocument, room: RoomDocument): boolean {
    if (room.members.includes(user._id)) {
        return true;
    }
    switch (room.t) {
        case 'l':
            return canAccessLivechatRoom(workspace, user, room);
        case 'c':
            return workspace.hasPermission(user, 'view-c-room');
        case 'p':
        case 'd':
            return false;
    }
}

function canAccessLivechatRoom(workspace: Workspace, user: UserDocument, room: RoomDocument): boolean {
    return (
        room.servedBy?._id === user._id ||
        workspace.hasPermission(user, 'view-livechat-rooms') ||
        (room.open !== true && workspace.hasPermission(user, 'view-livechat-room-closed-by-another-agent'))
    );
}
