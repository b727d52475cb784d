import type { ContactDocument, MessageDocument, RoomDocument, UserDocument, VisitorDocument } from './documents';
import type { SampleClock } from './sampleClock';
import { sampleIds } from './sampleIds';

type Server = Pick<UserDocument, '_id' | 'username'>;

const ana: Server = { _id: sampleIds.users.ana, username: 'ana' };
const bob: Server = { _id: sampleIds.users.bob, username: 'bob' };

type LivechatDraft = {
    readonly roomId: string;
    readonly contactId: string;
    /** Which of the contact's channels the chat came by; the first unless told. */
    readonly channel?: number;
    readonly servedBy?: Server;
    readonly closedAt?: Date;
    readonly said: readonly string[];
};

/** The livechat rooms, one channel and one direct room, with what was said in them. */
export function createSampleRooms(
    clock: SampleClock,
    contacts: readonly ContactDocument[],
): { rooms: RoomDocument[]; messages: MessageDocument[]; visitors: VisitorDocument[] } {
    const byId = new Map(contacts.map((contact) => [contact._id, contact]));
    const chats = livechatDrafts(clock).map((draft) => livechatRoom(clock, draft, byId.get(draft.contactId)));
    const talks = [...chats, roomWithoutContact(clock), general(clock), direct(clock)];
    return {
        rooms: talks.map(({ room, messages }) => withLastMessage(room, messages)),
        messages: talks.flatMap(({ messages }) => messages),
        visitors: distinct([...contacts.flatMap(visitorsOf), ...talks.flatMap(({ visitor }) => visitor ?? [])]),
    };
}

function livechatDrafts({ daysAgo }: SampleClock): readonly LivechatDraft[] {
    const { contacts, rooms } = sampleIds;
    const helloFrom = (roomId: string, contactId: string): LivechatDraft => ({
        roomId,
        contactId,
        servedBy: ana,
        said: ['Hello, is somebody there?'],
    });
    return [
        { ...helloFrom(rooms.endpointExample, contacts.endpointExample), said: ['Hi, I just confirmed my e-mail.'] },
        {
            ...helloFrom(rooms.eightChannels, contacts.eightChannels),
            channel: 3,
            said: ['Hi! My order never came.', 'I wrote by e-mail as well, can you see that?'],
        },
        {
            roomId: rooms.eightChannelsEmail,
            contactId: contacts.eightChannels,
            channel: 1,
            servedBy: bob,
            said: ['Order 4711 has not come yet.'],
        },
        {
            ...helloFrom(rooms.eightChannelsClosedWidget, contacts.eightChannels),
            closedAt: daysAgo(9),
            said: ['Do you ship to Lagos?', 'We do!', 'Thank you, bye'],
        },
        {
            roomId: rooms.eightChannelsClosedSms,
            contactId: contacts.eightChannels,
            channel: 2,
            servedBy: bob,
            closedAt: daysAgo(120),
            said: ['WIN A PRIZE NOW', 'This channel has been blocked'],
        },
        { ...helloFrom(rooms.twoVisitors, contacts.twoVisitors), channel: 1 },
        helloFrom(rooms.twentyFiveChannels, contacts.twentyFiveChannels),
        helloFrom(rooms.thousandChannels, contacts.thousandChannels),
        { ...helloFrom(rooms.blocked, contacts.blocked), channel: 1, said: ['You stopped answering my texts.'] },
        {
            ...helloFrom(rooms.blockedClosed, contacts.blocked),
            closedAt: daysAgo(1),
            said: ['Spam', 'This channel has been blocked'],
        },
        helloFrom(rooms.verified, contacts.verified),
        { roomId: rooms.unknown, contactId: contacts.unknown, said: ['Anybody?'] },
        helloFrom(rooms.withoutChannels, contacts.withoutChannels),
        helloFrom(rooms.deleted, contacts.deleted),
        helloFrom(rooms.emoji, contacts.emoji),
        { ...helloFrom(rooms.arabic, contacts.arabic), said: ['مرحبا، هل من أحد؟'] },
        { ...helloFrom(rooms.hebrew, contacts.hebrew), said: ['שלום, יש כאן מישהו?'] },
        { ...helloFrom(rooms.markup, contacts.markup), said: ['<b>Hello</b> **there** @all'] },
        helloFrom(rooms.longName, contacts.longName),
    ];
}

type Talk = {
    readonly room: RoomDocument;
    readonly messages: MessageDocument[];
    readonly visitor?: VisitorDocument;
};

function livechatRoom(clock: SampleClock, draft: LivechatDraft, contact: ContactDocument | undefined): Talk {
    const channel = contact?.channels[draft.channel ?? 0];
    const visitor = visitorDocument(channel?.visitor.visitorId ?? `${draft.roomId}Visitor`, contact);
    const lastMessageTs = draft.closedAt ?? channel?.lastChat?.ts ?? clock.minutesAgo(50);
    return {
        visitor,
        room: {
            _id: draft.roomId,
            t: 'l',
            fname: contact?.name ?? visitor.username,
            ts: new Date(lastMessageTs.getTime() - 60_000 * draft.said.length),
            msgs: draft.said.length,
            members: draft.servedBy ? [draft.servedBy._id] : [],
            v: {
                _id: visitor._id,
                username: visitor.username,
                token: visitor.token,
                lastMessageTs,
                ...(contact?.phones?.[0] && { phone: contact.phones[0].phoneNumber }),
            },
            contactId: draft.contactId,
            source: channel ? { ...channel.details } : { type: 'api' },
            ...(draft.servedBy && { servedBy: { ...draft.servedBy } }),
            ...(draft.closedAt
                ? { closedAt: draft.closedAt, closedBy: { ...(draft.servedBy ?? ana) }, closer: 'user' as const }
                : { open: true }),
        },
        messages: draft.said.map((msg, index) => ({
            _id: `${draft.roomId}Message${index}`,
            rid: draft.roomId,
            u: { _id: visitor._id, username: visitor.username, ...(visitor.name && { name: visitor.name }) },
            msg,
            ts: new Date(lastMessageTs.getTime() - 60_000 * (draft.said.length - 1 - index)),
        })),
    };
}

/** As rooms from before contacts existed look until somebody opens them. */
function roomWithoutContact(clock: SampleClock): Talk {
    const draft = { roomId: sampleIds.rooms.withoutContact, contactId: '', servedBy: ana, said: ['Hello?'] };
    const { room, messages } = livechatRoom(clock, draft, undefined);
    const { contactId: _none, ...rest } = room;
    const { _id, username, token, name } = visitorWithoutContact;
    const u = { _id, username, ...(name && { name }) };
    return {
        visitor: visitorWithoutContact,
        room: { ...rest, fname: username, v: { _id, username, token } },
        messages: messages.map((message) => ({ ...message, u })),
    };
}

function general(clock: SampleClock): Talk {
    const { users, rooms } = sampleIds;
    const members = [users.admin, users.manager, users.ana, users.bob, users.monitor, users.carla, users.vera];
    return {
        room: { _id: rooms.general, t: 'c', fname: 'general', ts: clock.daysAgo(500), msgs: 1, members },
        messages: [
            {
                _id: 'messageInGeneral1',
                rid: rooms.general,
                u: { _id: users.admin, username: 'admin', name: 'Ada Admin' },
                msg: 'Welcome to the local workspace.',
                ts: clock.daysAgo(500),
            },
        ],
    };
}

function direct(clock: SampleClock): Talk {
    const { users, rooms } = sampleIds;
    const members = [users.ana, users.bob];
    return {
        room: { _id: rooms.direct, t: 'd', fname: 'Ana Lima, Bob Berg', ts: clock.daysAgo(20), msgs: 1, members },
        messages: [
            {
                _id: 'messageAnaToBob01',
                rid: rooms.direct,
                u: { _id: users.ana, username: 'ana', name: 'Ana Lima' },
                msg: 'Do you know Zoe? She writes to both of us.',
                ts: clock.hoursAgo(2),
            },
        ],
    };
}

function withLastMessage(room: RoomDocument, messages: readonly MessageDocument[]): RoomDocument {
    const lastMessage = messages.at(-1);
    return lastMessage ? { ...room, lastMessage } : room;
}

const visitorWithoutContact: VisitorDocument = {
    _id: sampleIds.visitors.withoutContact,
    username: 'guest-3',
    name: 'guest-3',
    token: 'token-of-guest-3',
};

function distinct(visitors: readonly VisitorDocument[]): VisitorDocument[] {
    return [...new Map(visitors.map((visitor) => [visitor._id, visitor])).values()];
}

function visitorsOf(contact: ContactDocument): VisitorDocument[] {
    return contact.channels.map(({ visitor }) => visitorDocument(visitor.visitorId, contact));
}

function visitorDocument(_id: string, contact: ContactDocument | undefined): VisitorDocument {
    return {
        _id,
        username: `guest-${_id}`,
        name: contact?.name,
        token: `token-of-${_id}`,
        ...(contact?.phones && { phone: contact.phones.map((phone) => ({ ...phone })) }),
        ...(contact?.emails && { visitorEmails: contact.emails.map((email) => ({ ...email })) }),
    };
}
