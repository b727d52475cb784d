import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';

import { entryOf, type ForeignInteraction, type Interaction } from './Interaction';
import { askBeforeBlocking } from './askBeforeBlocking';
import { parseWish } from './parseWish';
import { viewerOf } from './viewerOf';
import { writeSummary } from './writeSummary';
import { decideAccess } from '../access/decideAccess';
import { isRecord } from '../foreignData/isRecord';
import { loadPanel } from '../panel/loadPanel';
import { decodePanelAction } from '../panel/panelAction';
import { parseViewId } from '../panel/viewIds';
import { answerRequest } from '../request/startRequest';
import { buildPanelView } from '../views/buildPanelView';

/** An element of the panel. Whatever the panel did not write itself is answered with nothing. */
export async function answerPanelAction(
    interaction: Interaction<UIKitBlockInteractionContext>,
): Promise<IUIKitResponse> {
    const { context, modify } = interaction;
    const { actionId, container, user, value }: ForeignInteraction = { ...context.getInteractionData() };
    const responder = context.getInteractionResponder();
    const action = decodePanelAction(actionId);
    const wish = action && parseWish(action, value);
    const viewId = isRecord(container) ? parseViewId(container.id) : undefined;
    if (action === undefined || wish === undefined || viewId === undefined) {
        return responder.successResponse();
    }
    return answerRequest(entryOf(interaction, { user, entry: `panel ${action.kind}` }), async (request) => {
        const access = await decideAccess(request);
        switch (wish.kind) {
            case 'summary':
                await writeSummary(request, access, {
                    state: wish.state,
                    modify,
                    user: context.getInteractionData().user,
                });
                return responder.successResponse();
            case 'blocking':
                return askBeforeBlocking(request, access, { wish, viewId, responder });
            case 'page': {
                const model = await loadPanel(request, access, wish);
                return model === undefined
                    ? responder.successResponse()
                    : responder.updateContextualBarViewResponse(buildPanelView(model, viewerOf(request, wish, viewId)));
            }
        }
    });
}
