import type { UIKitBlockInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';

import { entryOf, type ForeignInteraction, type Interaction, screenOf } from './Interaction';
import { viewerOf } from './viewerOf';
import { decideAccess } from '../access/decideAccess';
import { loadPanel, type PanelQuestion } from '../panel/loadPanel';
import type { PanelAction } from '../panel/panelAction';
import { answerRequest } from '../request/startRequest';
import { openPanel } from '../show/pushPanel';
import { buildPanelView } from '../views/buildPanelView';

/**
 * The button of a message that announced a chat. The message is not stored, and its click comes from a client like any
 * other: who may look is decided anew, and the room is read by its id.
 */
export async function answerOpenButton(
    interaction: Interaction<UIKitBlockInteractionContext>,
    { state }: Extract<PanelAction, { kind: 'open' }>,
): Promise<void> {
    const { user }: ForeignInteraction = { ...interaction.context.getInteractionData() };
    const question: PanelQuestion = { page: { kind: 'channels' }, state };
    await answerRequest(entryOf(interaction, { user, entry: 'message open' }), async (request) => {
        const access = await decideAccess(request);
        const model = await loadPanel(request, access, question);
        if (model !== undefined) {
            await openPanel(request, screenOf(interaction), buildPanelView(model, viewerOf(request, question)));
        }
    });
}
