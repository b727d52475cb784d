import type { IUIKitResponse, UIKitActionButtonInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';

import { entryOf, type ForeignInteraction, type Interaction, screenOf } from './Interaction';
import { roomButtonId } from './roomButton';
import { stateOfRoom } from './stateOfRoom';
import { viewerOf } from './viewerOf';
import { decideAccess } from '../access/decideAccess';
import { loadPanel, type PanelQuestion } from '../panel/loadPanel';
import { answerRequest } from '../request/startRequest';
import { openPanel } from '../show/pushPanel';
import { buildPanelView } from '../views/buildPanelView';

/** The room menu's button: opens the panel for the room that was clicked in. */
export async function answerRoomButton(
    interaction: Interaction<UIKitActionButtonInteractionContext>,
): Promise<IUIKitResponse> {
    const { context } = interaction;
    const { actionId, room, user }: ForeignInteraction = { ...context.getInteractionData() };
    const response = context.getInteractionResponder().successResponse();
    if (actionId !== roomButtonId) {
        return response;
    }
    const question: PanelQuestion = { page: { kind: 'channels' }, state: stateOfRoom(room), room };
    return answerRequest(entryOf(interaction, { user, entry: 'room-button' }), async (request) => {
        const access = await decideAccess(request);
        const model = await loadPanel(request, access, question);
        if (model !== undefined) {
            await openPanel(request, screenOf(interaction), buildPanelView(model, viewerOf(request, question)));
        }
        return response;
    });
}
