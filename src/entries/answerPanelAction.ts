import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';

import { entryOf, type ForeignInteraction, type Interaction, screenOf, takeTurn } from './Interaction';
import { answerOpenButton } from './answerOpenButton';
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
import { updatePanel } from '../show/pushPanel';
import { buildPanelView } from '../views/buildPanelView';

/** An element of the panel. Whatever the panel did not write itself is answered with nothing. */
export async function answerPanelAction(
    interaction: Interaction<UIKitBlockInteractionContext>,
): Promise<IUIKitResponse> {
    const { context, modify } = interaction;
    const response = context.getInteractionResponder().successResponse();
    const { actionId, container, user, value }: ForeignInteraction = { ...context.getInteractionData() };
    const action = decodePanelAction(actionId);
    if (action?.kind === 'open') {
        await answerOpenButton(interaction, action);
        return response;
    }
    const wish = action && parseWish(action, value);
    const viewId = isRecord(container) ? parseViewId(container.id) : undefined;
    if (action === undefined || wish === undefined || viewId === undefined) {
        return response;
    }
    // What asks for no page leaves the page that is still to come as it is.
    const isNewest = wish.kind === 'page' ? takeTurn(interaction, { viewId, user }) : () => true;
    return answerRequest(entryOf(interaction, { user, entry: `panel ${action.kind}` }), async (request) => {
        const access = await decideAccess(request);
        const screen = screenOf(interaction);
        switch (wish.kind) {
            case 'summary':
                await writeSummary(request, access, { state: wish.state, modify, user: screen.user });
                break;
            case 'blocking':
                await askBeforeBlocking(request, access, { wish, viewId, screen });
                break;
            case 'page': {
                const model = await loadPanel(request, access, wish);
                if (model !== undefined && isNewest()) {
                    await updatePanel(request, screen, buildPanelView(model, viewerOf(request, wish, viewId)));
                }
            }
        }
        return response;
    });
}
