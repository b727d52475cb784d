import type { RequestContext } from '../RequestContext';
import type { ListedChannel, PanelModel } from './PanelModel';
import type { PanelState } from './panelAction';
import { decideAccess } from '../access/decideAccess';
import { isCurrentChannel } from '../channels/isCurrentChannel';
import { sortByLastChat } from '../channels/sortChannels';
import { loadChannels } from '../contact/loadChannels';
import { readRoomContact } from '../contact/readRoomContact';

/**
 * Decides whether the caller may look, finds the room's contact and loads its channels, in this order: a refused caller
 * causes no request for contact data.
 * @param room the room, where the engine has just handed it over; otherwise it is read by its id
 * @returns what to show; `undefined` for somebody who can be shown nothing. Never rejects for what a server, a record
 * or a client does.
 */
export async function loadPanel(
    request: RequestContext,
    state: PanelState,
    room: unknown,
): Promise<PanelModel | undefined> {
    const access = await decideAccess(request);
    switch (access.kind) {
        case 'allowed':
            return loadRoomPanel(request, state, room);
        case 'refused':
            return access;
        case 'inactive':
            return { kind: 'refused-inactive' };
        case 'undecided':
            return { kind: 'unavailable', failure: { reason: 'timed-out' } };
        case 'nobody':
            return undefined;
    }
}

async function loadRoomPanel(request: RequestContext, state: PanelState, givenRoom: unknown): Promise<PanelModel> {
    const room = await request.deadline.wait(readRoom(request, state.roomId, givenRoom));
    if (room.kind === 'late') {
        return { kind: 'unavailable', failure: { reason: 'timed-out' } };
    }
    const found = readRoomContact(room.kind === 'value' ? room.value : undefined);
    if (found.kind !== 'contact') {
        return found;
    }
    const { channels, failure } = await loadChannels(request, found.contact);
    if (channels === undefined) {
        return { kind: 'unavailable', failure };
    }
    return {
        kind: 'channels',
        ...(found.contact.name !== undefined && { contactName: found.contact.name }),
        channels: sortByLastChat(channels).map(
            (channel): ListedChannel => ({ ...channel, isCurrent: isCurrentChannel(channel, found.chat) }),
        ),
        shown: state.shown,
        readAt: Date.now(),
        ...(failure && { fromRecordBecause: failure }),
        siteUrl: request.settings?.siteUrl ?? '',
        maskValues: request.settings?.maskValues ?? false,
    };
}

async function readRoom({ read }: RequestContext, roomId: string, givenRoom: unknown): Promise<unknown> {
    return givenRoom ?? read.getRoomReader().getById(roomId);
}
