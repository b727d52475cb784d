import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IHttp, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type {
    IUIKitResponse,
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';

import type { PermissionCache } from '../access/PermissionCache';
import { isRecord, readText } from '../foreignData';
import { roomButtonId } from './roomButton';
import { makePanelView, type PanelViewRequest } from '../panel/makePanelView';
import { channelsPerPage, decodePanelAction } from '../panel/panelAction';
import { readViewId } from '../panel/panelIds';

/** What an interaction handler has at hand. */
export type Interaction<Context> = {
    readonly app: App;
    readonly context: Context;
    readonly read: IRead;
    readonly http: IHttp;
    readonly permissionCache: PermissionCache;
};

/** The room menu's button: opens the panel for the room that was clicked in. */
export async function answerRoomButton(
    interaction: Interaction<UIKitActionButtonInteractionContext>,
): Promise<IUIKitResponse> {
    const { context } = interaction;
    const { actionId, room, user }: Readonly<Record<string, unknown>> = { ...context.getInteractionData() };
    const responder = context.getInteractionResponder();
    const roomId = isRecord(room) ? readText(room.id) : undefined;
    if (actionId !== roomButtonId) {
        return responder.successResponse();
    }
    const view = await makePanelView({
        ...panelParts(interaction),
        user,
        entry: 'room-button',
        state: { roomId: roomId ?? '', shown: channelsPerPage },
        room,
    });
    return view === undefined ? responder.successResponse() : responder.openContextualBarViewResponse(view);
}

/** A button in the panel. Whatever the panel did not write itself is answered with nothing. */
export async function answerPanelAction(
    interaction: Interaction<UIKitBlockInteractionContext>,
): Promise<IUIKitResponse> {
    const { context } = interaction;
    const { actionId, container, user }: Readonly<Record<string, unknown>> = { ...context.getInteractionData() };
    const responder = context.getInteractionResponder();
    const action = decodePanelAction(actionId);
    const viewId = isRecord(container) ? readViewId(container.id) : undefined;
    if (action?.kind !== 'refresh' || viewId === undefined) {
        return responder.successResponse();
    }
    const view = await makePanelView({
        ...panelParts(interaction),
        user,
        entry: 'panel',
        state: action.state,
        viewId,
    });
    return view === undefined ? responder.successResponse() : responder.updateContextualBarViewResponse(view);
}

function panelParts({
    app,
    read,
    http,
    permissionCache,
}: Interaction<unknown>): Pick<PanelViewRequest, 'appId' | 'logger' | 'read' | 'http' | 'permissionCache'> {
    return { appId: app.getID(), logger: app.getLogger(), read, http, permissionCache };
}
