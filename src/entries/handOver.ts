import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';

import type { RequestContext } from '../RequestContext';
import { tellCaller } from './tellCaller';
import { loadPanel } from '../panel/loadPanel';
import { viewContext } from '../panel/makePanelView';
import type { PanelState } from '../panel/panelAction';
import { panelLines } from '../summary/panelLines';

/** Writes the summary into the room as a message that only the agent sees, ready to be copied. */
export async function handOver(
    { modify }: { readonly modify: IModify },
    request: RequestContext,
    state: PanelState,
): Promise<void> {
    const model = await loadPanel(request, { page: 'channels' }, { ...state, filter: 'all' });
    if (model === undefined) {
        return;
    }
    const [user, room] = await Promise.all([
        request.read.getUserReader().getById(readUserId(request.user)),
        request.read.getRoomReader().getById(state.roomId),
    ]);
    if (room !== undefined) {
        await tellCaller({ appId: request.appId, user, room, modify }, panelLines(model, viewContext(request, state)));
    }
}

function readUserId(user: unknown): string {
    return typeof user === 'object' && user !== null && 'id' in user && typeof user.id === 'string' ? user.id : '';
}
