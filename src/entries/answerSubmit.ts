import type { IUIKitResponse, UIKitViewSubmitInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';

import { entryOf, type ForeignInteraction, type Interaction, screenOf } from './Interaction';
import { loadPanelAfterBlocking } from './loadPanelAfterBlocking';
import { viewerOf } from './viewerOf';
import { decideAccess } from '../access/decideAccess';
import { isRecord } from '../foreignData/isRecord';
import { carryOutBlocking } from '../panel/loadBlocking';
import { decodePanelAction } from '../panel/panelAction';
import { parseViewId } from '../panel/viewIds';
import { answerRequest } from '../request/startRequest';
import { updatePanel } from '../show/pushPanel';
import { buildPanelView } from '../views/buildPanelView';

/**
 * The only thing that is submitted is the question before a channel is blocked or unblocked: blocks or unblocks it, and
 * reads the panel again, which says what came of it.
 */
export async function answerSubmit(
    interaction: Interaction<UIKitViewSubmitInteractionContext>,
): Promise<IUIKitResponse> {
    const { context } = interaction;
    const { view: submitted, user }: ForeignInteraction = { ...context.getInteractionData() };
    const response = context.getInteractionResponder().successResponse();
    const action = decodePanelAction(isRecord(submitted) ? submitted.id : undefined);
    const viewId = action && 'viewId' in action ? parseViewId(action.viewId) : undefined;
    if (action === undefined || !('viewId' in action) || viewId === undefined) {
        return response;
    }
    const { kind: verb, state, channel } = action;
    return answerRequest(entryOf(interaction, { user, entry: verb }), async (request) => {
        const access = await decideAccess(request);
        const notice =
            access.kind === 'allowed' ? await carryOutBlocking(request, access, { verb, state, channel }) : undefined;
        const model = await loadPanelAfterBlocking(request, access, { state, notice });
        if (model !== undefined) {
            const view = buildPanelView(model, viewerOf(request, { state }, viewId));
            await updatePanel(request, screenOf(interaction), view);
        }
        return response;
    });
}
