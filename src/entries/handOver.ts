import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import { panelLines } from '../messages/panelLines';
import { loadPanel } from '../panel/loadPanel';
import { viewContext } from '../panel/makePanelView';
import { channelsPerPage, type PanelState } from '../panel/panelAction';
import type { RequestContext } from '../request/startRequest';
import { showMessage } from '../show/showMessage';

/** Writes the summary into the room as a message that only the agent sees, ready to be copied. */
export async function handOver(
    { modify, user }: { readonly modify: IModify; readonly user: IUser },
    request: RequestContext,
    state: PanelState,
): Promise<void> {
    // The summary lists no more than a page holds.
    const firstPage = { ...state, filter: 'all', shown: channelsPerPage } as const;
    const model = await loadPanel(request, { page: 'channels' }, firstPage);
    if (model === undefined) {
        return;
    }
    const room = await request.deadline.wait(readRoom(request, state.roomId));
    // A room that is gone arrives as null.
    if (room.kind === 'value' && room.value) {
        const lines = panelLines(model, viewContext(request, state));
        await showMessage({ appId: request.appId, user, room: room.value, modify }, lines);
    }
}

async function readRoom({ read }: RequestContext, roomId: string): Promise<IRoom | undefined> {
    return read.getRoomReader().getById(roomId);
}
