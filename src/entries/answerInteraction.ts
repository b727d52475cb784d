import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IHttp, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type {
    IUIKitResponse,
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';

import type { Entry } from '../RequestContext';
import type { SavedWork } from '../SavedWork';
import { isRecord, readText } from '../foreignData';
import { roomButtonId } from './roomButton';
import { makePanelView } from '../panel/makePanelView';
import { channelsPerPage, decodePanelAction } from '../panel/panelAction';
import { readViewId } from '../panel/panelIds';

/** What an interaction handler has at hand. */
export type Interaction<Context> = {
    readonly app: App;
    readonly context: Context;
    readonly read: IRead;
    readonly http: IHttp;
    readonly saved: SavedWork;
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
    const view = await makePanelView(entryOf(interaction, user, 'room-button'), {
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
    const view = await makePanelView(entryOf(interaction, user, 'panel'), { state: action.state, viewId });
    return view === undefined ? responder.successResponse() : responder.updateContextualBarViewResponse(view);
}

function entryOf({ app, read, http, saved }: Interaction<unknown>, user: unknown, entry: string): Entry {
    return { appId: app.getID(), logger: app.getLogger(), read, http, saved, user, entry };
}
