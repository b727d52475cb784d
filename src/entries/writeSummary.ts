import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import type { Access } from '../access/decideAccess';
import { panelLines } from '../messages/panelLines';
import { channelsPerPage, type PanelState } from '../panel/PanelState';
import { loadList } from '../panel/loadPanel';
import type { RequestContext } from '../request/startRequest';
import { roomOfId, showMessage } from '../show/showMessage';

/** Writes the summary into the room as a message that only the agent sees, ready to be copied. */
export async function writeSummary(
    request: RequestContext,
    access: Access,
    { state, modify, user }: { readonly state: PanelState; readonly modify: IModify; readonly user: IUser },
): Promise<void> {
    // The summary lists no more than a page holds.
    const firstPage = { ...state, filter: 'all', shown: channelsPerPage } as const;
    const model = await loadList(request, access, { state: firstPage });
    if (model !== undefined) {
        const room = roomOfId(state.roomId, user);
        await showMessage(request, { user, room, modify }, panelLines(model, request.texts));
    }
}
