import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IHttp, IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import {
    type IUIKitResponse,
    UIKitSurfaceType,
    type UIKitActionButtonInteractionContext,
    type UIKitBlockInteractionContext,
    type UIKitViewCloseInteractionContext,
    type UIKitViewSubmitInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';

import { askBeforeBlocking } from './askBeforeBlocking';
import { confirmBlocking } from './confirmBlocking';
import { handOver } from './handOver';
import { pageOfAction } from './pageOfAction';
import { roomButtonId } from './roomButton';
import { isRecord, parseText } from '../foreignData/foreignData';
import { makePanelView } from '../panel/makePanelView';
import { decodePanelAction, initialState } from '../panel/panelAction';
import { parseViewId } from '../panel/viewIds';
import type { Caches } from '../request/Caches';
import { type RequestContext, startRequest } from '../request/startRequest';

/** What an interaction handler has at hand. */
export type Interaction<Context> = {
    readonly app: App;
    readonly context: Context;
    readonly read: IRead;
    readonly http: IHttp;
    readonly modify: IModify;
    readonly saved: Caches;
};

/** Everything in an interaction but its user is written by a client; all of it is read as foreign data. */
type ForeignInteraction = Readonly<Record<string, unknown>>;

/** The room menu's button: opens the panel for the room that was clicked in. */
export async function answerRoomButton(
    interaction: Interaction<UIKitActionButtonInteractionContext>,
): Promise<IUIKitResponse> {
    const { context } = interaction;
    const { actionId, room, user }: ForeignInteraction = { ...context.getInteractionData() };
    const responder = context.getInteractionResponder();
    if (actionId !== roomButtonId) {
        return responder.successResponse();
    }
    const request = await start(interaction, user, 'room-button');
    const roomId = isRecord(room) ? (parseText(room.id) ?? '') : '';
    const question = { page: { page: 'channels' as const }, state: initialState({ roomId }), room };
    const view = await makePanelView(request, question);
    return view === undefined ? responder.successResponse() : responder.openContextualBarViewResponse(view);
}

/** An element of the panel. Whatever the panel did not write itself is answered with nothing. */
export async function answerPanelAction(
    interaction: Interaction<UIKitBlockInteractionContext>,
): Promise<IUIKitResponse> {
    const { context } = interaction;
    const { actionId, container, user, value }: ForeignInteraction = { ...context.getInteractionData() };
    const responder = context.getInteractionResponder();
    const action = decodePanelAction(actionId);
    const viewId = isRecord(container) ? parseViewId(container.id) : undefined;
    if (action === undefined || viewId === undefined || action.kind === 'open-chat') {
        return responder.successResponse();
    }
    const request = await start(interaction, user, `panel ${action.kind}`);
    if (action.kind === 'hand-over') {
        // Only a person that was let in gets so far as to be told anything.
        await handOver({ modify: interaction.modify, user: context.getInteractionData().user }, request, action.state);
        return responder.successResponse();
    }
    const asked = pageOfAction(action, value);
    if (asked === undefined) {
        return responder.successResponse();
    }
    if (asked.kind === 'ask') {
        const modal = await askBeforeBlocking(request, { ...asked, viewId });
        return modal === undefined ? responder.successResponse() : responder.openModalViewResponse(modal);
    }
    const view = await makePanelView(request, { ...asked, viewId });
    return view === undefined ? responder.successResponse() : responder.updateContextualBarViewResponse(view);
}

/** The only thing that is submitted is the question before a channel is blocked or unblocked. */
export async function answerSubmit(
    interaction: Interaction<UIKitViewSubmitInteractionContext>,
): Promise<IUIKitResponse> {
    const { context } = interaction;
    const { view: submitted, user }: ForeignInteraction = { ...context.getInteractionData() };
    const responder = context.getInteractionResponder();
    const action = decodePanelAction(isRecord(submitted) ? submitted.id : undefined);
    if (action?.kind !== 'block' && action?.kind !== 'unblock') {
        return responder.successResponse();
    }
    const request = await start(interaction, user, action.kind);
    const view = await confirmBlocking(request, action);
    if (view !== undefined) {
        // Pushed, not answered: an answer that updates a view would keep the question open.
        const { user: person, triggerId = '' } = context.getInteractionData();
        const surface = { type: UIKitSurfaceType.CONTEXTUAL_BAR, ...view };
        await interaction.modify.getUiController().updateSurfaceView(surface, { triggerId }, person);
    }
    return responder.successResponse();
}

/** Clients tell when a panel is closed; there is nothing to do about it. */
export async function answerClosed({
    context,
}: {
    readonly context: UIKitViewCloseInteractionContext;
}): Promise<IUIKitResponse> {
    return context.getInteractionResponder().successResponse();
}

async function start(
    { app, read, http, saved }: Interaction<unknown>,
    user: unknown,
    entry: string,
): Promise<RequestContext> {
    return startRequest({ appId: app.getID(), logger: app.getLogger(), read, http, saved, user, entry });
}
