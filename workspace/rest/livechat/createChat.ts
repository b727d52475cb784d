import type { ContactDocument, RoomDocument, UserDocument, VisitorDocument } from '../../model/documents';
import type { Workspace } from '../../model/workspace';
import { randomId } from '../randomId';

/**
 * Starts a chat of a visitor that came over the API: it waits for an agent, or is given to one, as the workspace's
 * routing says. As on a server, a visitor whom nobody knows becomes a contact.
 */
export function createChat(workspace: Workspace, visitor: VisitorDocument): RoomDocument {
    const ts = workspace.now();
    const agent = workspace.settings.Livechat_Routing_Method === 'Auto_Selection' ? nextAgent(workspace) : undefined;
    const room: RoomDocument = {
        _id: randomId(),
        t: 'l',
        fname: visitor.name ?? visitor.username,
        ts,
        msgs: 0,
        members: agent ? [agent._id] : [],
        v: { _id: visitor._id, username: visitor.username, token: visitor.token },
        source: { type: 'api' },
        ...(agent && { servedBy: { _id: agent._id, username: agent.username } }),
        open: true,
    };
    workspace.rooms.set(room._id, room);
    room.contactId = contactOf(workspace, visitor, { _id: room._id, ts })._id;
    return room;
}

function nextAgent(workspace: Workspace): UserDocument | undefined {
    return [...workspace.users.values()].find(
        ({ active, type, roles }) => active && type === 'user' && roles.includes('livechat-agent'),
    );
}

function contactOf(
    workspace: Workspace,
    visitor: VisitorDocument,
    lastChat: { readonly _id: string; readonly ts: Date },
): ContactDocument {
    for (const contact of workspace.contacts.values()) {
        const channel = contact.channels.find((known) => known.visitor.visitorId === visitor._id);
        if (channel) {
            channel.lastChat = { ...lastChat };
            return contact;
        }
    }
    const contact: ContactDocument = {
        _id: randomId(),
        name: visitor.name ?? visitor.username,
        unknown: true,
        channels: [
            {
                name: 'api',
                verified: false,
                visitor: { visitorId: visitor._id, source: { type: 'api' } },
                blocked: false,
                field: 'default',
                value: '',
                details: { type: 'api' },
                lastChat: { ...lastChat },
            },
        ],
        createdAt: lastChat.ts,
        lastChat: { ...lastChat },
    };
    workspace.contacts.set(contact._id, contact);
    return contact;
}
