import type { ContactDocument, RoomDocument } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { channelFrom } from 'contact-channels-workspace/model/sampleChannel';
import type { Workspace } from 'contact-channels-workspace/model/workspace';

const { users } = sampleIds;

/** The room that is opened again and again: eight channels, with chats, marks and menus of all sorts. */
export const usualRoom = sampleIds.rooms.eightChannels;

/** How many channels the contacts have whose panels are compared. */
export const channelCounts = [1, 10, 20, 100, 1_000, 10_000] as const;

export type ChannelCount = (typeof channelCounts)[number];

export function roomWith(count: ChannelCount): string {
    return `roomWith${count}`;
}

export const mostAgents = 100;

/** Each agent serves somebody else: those who look at the same contact at once would share a request. */
export function roomOfAgent(index: number): string {
    return `roomOfAgent${index}`;
}

export function addBenchContacts(workspace: Workspace): void {
    for (let index = 1; index <= closedChats; index += 1) {
        const { open: _open, ...room } = roomOf(closedChat(index), 'contactWith1');
        workspace.rooms.set(room._id, { ...room, closedAt: new Date(Date.UTC(2026, 0, 2)), closer: 'user' });
    }
    for (const count of channelCounts) {
        const contact = contactWith(count);
        workspace.contacts.set(contact._id, contact);
        workspace.rooms.set(roomWith(count), roomOf(roomWith(count), contact._id));
    }
    const usual = workspace.rooms.get(usualRoom);
    const contact = workspace.contacts.get(usual?.contactId ?? '');
    if (usual === undefined || contact === undefined) {
        throw new Error('The sample has no contact to measure.');
    }
    const ana = workspace.users.get(users.ana);
    if (ana === undefined) {
        throw new Error('The sample has no agent.');
    }
    for (let index = 0; index < mostAgents; index += 1) {
        const agent = { ...ana, _id: `agent${index}`, username: `agent${index}` };
        const room = { ...usual, _id: roomOfAgent(index), contactId: `contactOfAgent${index}` };
        workspace.users.set(agent._id, agent);
        workspace.contacts.set(room.contactId, {
            ...contact,
            _id: room.contactId,
            channels: contact.channels.map((channel) =>
                channel.lastChat?._id === usualRoom
                    ? { ...channel, lastChat: { ...channel.lastChat, _id: room._id } }
                    : channel,
            ),
        });
        workspace.rooms.set(room._id, { ...room, members: [agent._id], servedBy: agent });
    }
}

/** More than the app looks at besides the current one. */
const closedChats = 9;

function closedChat(index: number): string {
    return `closedChat${index}`;
}

/** Each channel of its own name, since the endpoint folds those of one; the later ones with a chat that is gone. */
function contactWith(count: ChannelCount): ContactDocument {
    return {
        _id: `contactWith${count}`,
        name: `${count} channels`,
        createdAt: new Date(0),
        channels: Array.from({ length: count }, (_, index) =>
            channelFrom({
                details: { type: 'widget', label: `Shop ${index}`, destination: `shop${index}.example.com` },
                visitorId: `visitor${index}Of${count}`,
                lastChat: {
                    _id: index === 0 ? roomWith(count) : closedChat(index),
                    ts: new Date(Date.UTC(2026, 0, 1) - index * 60_000),
                },
            }),
        ),
    };
}

function roomOf(_id: string, contactId: string): RoomDocument {
    return {
        _id,
        t: 'l',
        fname: _id,
        ts: new Date(Date.UTC(2026, 0, 1)),
        msgs: 1,
        members: [users.ana],
        v: { _id: `visitorOf${_id}`, username: `guest-${_id}`, token: `token-${_id}` },
        contactId,
        source: { type: 'widget' },
        servedBy: { _id: users.ana, username: 'ana' },
        open: true,
    };
}
