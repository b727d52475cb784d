/**
 * The documents of the local workspace, shaped as Rocket.Chat stores them: `_id`, `t`, `rid` and the rest.
 * Only what the app, the REST routes or the page can tell apart is here.
 */

export type UserDocument = {
    readonly _id: string;
    username: string;
    name: string;
    type: 'user' | 'bot' | 'app';
    active: boolean;
    /** Global role ids. */
    roles: string[];
    /** The language that the user chose; absent when they never chose one. */
    language?: string;
    /** Hours east of UTC; absent until a client has reported it. */
    utcOffset?: number;
    emails?: { address: string }[];
    /** What the login form takes; absent for accounts nobody logs in to. */
    password?: string;
};

export type LoginTokenDocument = {
    readonly token: string;
    readonly userId: string;
    readonly type?: 'personalAccessToken';
};

export type RoleDocument = {
    readonly _id: string;
    readonly name: string;
    readonly scope: 'Users' | 'Subscriptions';
    readonly description: string;
};

export type PermissionDocument = {
    readonly _id: string;
    roles: string[];
};

export type SourceDocument = {
    type: string;
    id?: string;
    alias?: string;
    label?: string;
    sidebarIcon?: string;
    defaultIcon?: string;
    destination?: string;
};

export type ContactChannelDocument = {
    name: string;
    verified: boolean;
    visitor: { visitorId: string; source: { type: string; id?: string } };
    blocked: boolean;
    field?: string;
    value?: string;
    verifiedAt?: Date;
    details: SourceDocument;
    lastChat?: { _id: string; ts: Date };
};

export type ContactDocument = {
    readonly _id: string;
    name: string;
    emails?: { address: string }[];
    phones?: { phoneNumber: string }[];
    /** The user id of the contact manager. */
    contactManager?: string;
    unknown?: boolean;
    /** `false` for a contact that was deleted: `contacts.get` and rooms no longer know it, `contacts.channels` still does. */
    enabled?: boolean;
    conflictingFields?: { field: string; value: string }[];
    channels: ContactChannelDocument[];
    createdAt: Date;
    lastChat?: { _id: string; ts: Date };
};

export type VisitorDocument = {
    readonly _id: string;
    username: string;
    name?: string;
    token: string;
    phone?: { phoneNumber: string }[];
    visitorEmails?: { address: string }[];
};

export type MessageDocument = {
    readonly _id: string;
    readonly rid: string;
    readonly u: { readonly _id: string; readonly username: string; readonly name?: string };
    readonly msg: string;
    readonly ts: Date;
    /** UIKit blocks; when there are any, clients show them instead of `msg`. */
    readonly blocks?: readonly unknown[];
    /** Attachments of the message, as stored. */
    readonly attachments?: readonly unknown[];
};

export type RoomDocument = {
    readonly _id: string;
    /** `l` livechat, `c` channel, `p` private group, `d` direct. */
    t: 'l' | 'c' | 'p' | 'd';
    /** What the room list shows. */
    fname: string;
    ts: Date;
    msgs: number;
    /** User ids of the room's subscriptions. */
    members: string[];
    v?: { _id: string; username: string; token: string; lastMessageTs?: Date; phone?: string };
    contactId?: string;
    source?: SourceDocument;
    servedBy?: { _id: string; username: string };
    /** The department that a chat is for; absent for one that is for all agents. */
    departmentId?: string;
    open?: boolean;
    closedAt?: Date;
    closedBy?: { _id: string; username: string };
    closer?: 'user' | 'visitor' | 'bot';
    lastMessage?: MessageDocument;
};

/** What a REST route that the app calls is made to do instead of answering. */
export type RestFault =
    | { readonly kind: 'none' }
    /** Answers as usual, but this many ms late; where `asking` is given, only those whose address holds it. */
    | { readonly kind: 'slow'; readonly delayMs: number; readonly asking?: string }
    /** Never answers. */
    | { readonly kind: 'silent' }
    /** The connection is reset without an answer. */
    | { readonly kind: 'vanish' }
    /** Answers with the server's own envelope for this status. */
    | { readonly kind: 'status'; readonly status: 401 | 403 | 404 | 429 | 500 | 503 }
    /** Answers 200 with something that is no list of channels. */
    | { readonly kind: 'nonsense' }
    /** Something in front of the server refuses, with a page and headers of its own. */
    | { readonly kind: 'front'; readonly status: 401 | 403 | 429 }
    /** A sign-on page answers in place of the server. */
    | { readonly kind: 'sign-on' }
    /** The list of channels is empty; everything else answers as usual. */
    | { readonly kind: 'empty' }
    /** Another workspace answers, which has the account and knows none of the contacts. */
    | { readonly kind: 'other-workspace' }
    /** The first answer is this many ms late, so that those after it overtake it. */
    | { readonly kind: 'slow-first'; readonly delayMs: number };
