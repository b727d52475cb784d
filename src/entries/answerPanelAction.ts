import type { IUIKitResponse, UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';

import { entryOf, type ForeignInteraction, type Interaction, screenOf, takeTurn } from './Interaction';
import { answerOpenButton } from './answerOpenButton';
import { askBeforeBlocking } from './askBeforeBlocking';
import { parseWish, type Wish } from './parseWish';
import { viewerOf } from './viewerOf';
import { writeSummary } from './writeSummary';
import { decideAccess } from '../access/decideAccess';
import { isRecord } from '../foreignData/isRecord';
import { loadPanel } from '../panel/loadPanel';
import { outdatedQuestion } from '../panel/outdatedQuestion';
import { decodePanelAction } from '../panel/panelAction';
import { parseViewId } from '../panel/viewIds';
import { answerRequest } from '../request/startRequest';
import { updatePanel } from '../show/pushPanel';
import { buildPanelView } from '../views/buildPanelView';

/**
 * An element of the panel. What is no element of a panel of the app's is answered with nothing; one of a panel that was
 * open before an update, with the panel anew.
 */
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
    const wish = action === undefined ? outdatedWish(actionId) : parseWish(action, value);
    const viewId = isRecord(container) ? parseViewId(container.id) : undefined;
    if (wish === undefined || viewId === undefined) {
        return response;
    }
    // What asks for no page leaves the page that is still to come as it is.
    const isNewest = wish.kind === 'page' ? takeTurn(interaction, { viewId, user }) : () => true;
    const entry = entryOf(interaction, { user, entry: `panel ${action?.kind ?? 'outdated'}` });
    return answerRequest(entry, async (request) => {
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

function outdatedWish(actionId: unknown): Wish | undefined {
    const question = outdatedQuestion(actionId);
    return question && { kind: 'page', ...question };
}
