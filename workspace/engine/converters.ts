import { copyOf } from '../model/copyOf';
import type { ContactDocument, RoomDocument, UserDocument, VisitorDocument } from '../model/documents';
import type { Workspace } from '../model/workspace';

/**
 * What the server hands to apps for its documents. Plain objects: the engine's types describe what the newest server
 * sends, while the shapes here are those that the server's converters make.
 */
export type ConvertedDocument = Readonly<Record<string, unknown>>;

const roomTypes: Readonly<Record<RoomDocument['t'], string>> = { l: 'l', c: 'c', p: 'p', d: 'd' };

export function convertUser(user: UserDocument): ConvertedDocument {
    return {
        id: user._id,
        username: user.username,
        emails: [],
        type: user.type,
        isEnabled: user.active,
        name: user.name,
        roles: [...user.roles],
        status: 'online',
        statusConnection: 'online',
        utcOffset: user.utcOffset,
        createdAt: new Date(0),
        updatedAt: new Date(0),
        ...(user.language !== undefined && { settings: { preferences: { language: user.language } } }),
    };
}

/** Deleted contacts are not converted; the rest goes over as it is stored. */
export function convertContact(contact: ContactDocument | undefined): ConvertedDocument | undefined {
    return copyOf(enabledContact(contact));
}

function enabledContact(contact: ContactDocument | undefined): ConvertedDocument | undefined {
    if (contact === undefined || contact.enabled === false) {
        return undefined;
    }
    const { enabled: _enabled, ...converted } = contact;
    return converted;
}

export function convertVisitor(visitor: VisitorDocument): ConvertedDocument {
    return {
        id: visitor._id,
        username: visitor.username,
        name: visitor.name,
        token: visitor.token,
        phone: visitor.phone,
        visitorEmails: visitor.visitorEmails,
        status: 'online',
    };
}

export function convertRoom(workspace: Workspace, room: RoomDocument): ConvertedDocument {
    const common = {
        id: room._id,
        displayName: room.fname,
        slugifiedName: room.fname,
        type: roomTypes[room.t],
        isDefault: false,
        isReadOnly: false,
        displaySystemMessages: true,
        messageCount: room.msgs,
        createdAt: room.ts,
        lastModifiedAt: room.lastMessage?.ts,
        customFields: {},
        userIds: undefined,
    };
    return copyOf(room.t === 'l' ? { ...common, ...livechatParts(workspace, room) } : common);
}

/** The workspace has no departments beside their ids; apps can tell that there is one, and not who belongs to it. */
function convertDepartment(id: string): ConvertedDocument {
    return { id, name: id, enabled: true, numberOfAgents: 1, showOnOfflineForm: false, showOnRegistration: false };
}

function livechatParts(workspace: Workspace, room: RoomDocument): ConvertedDocument {
    const visitor = room.v && workspace.visitors.get(room.v._id);
    const user = (reference: { _id: string } | undefined): ConvertedDocument | undefined => {
        const document = reference && workspace.users.get(reference._id);
        return document && convertUser(document);
    };
    return {
        visitor: visitor && convertVisitor(visitor),
        visitorChannelInfo: room.v && { phone: room.v.phone, lastMessageTs: room.v.lastMessageTs },
        department: room.departmentId === undefined ? undefined : convertDepartment(room.departmentId),
        servedBy: user(room.servedBy),
        closedBy: user(room.closedBy),
        closer: room.closer,
        closedAt: room.closedAt,
        isOpen: room.open === true,
        isWaitingResponse: false,
        source: room.source,
        contact: room.contactId === undefined ? undefined : enabledContact(workspace.contacts.get(room.contactId)),
        _unmappedProperties_: { contactId: room.contactId },
    };
}
