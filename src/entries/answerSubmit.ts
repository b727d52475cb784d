import type { IUIKitResponse, UIKitViewSubmitInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';

import { entryOf, type ForeignInteraction, type Interaction, screenOf, takeTurn } from './Interaction';
import { loadOnlyMatch } from './loadOnlyMatch';
import { loadPanelAfterBlocking } from './loadPanelAfterBlocking';
import { parseSubmission, type Submission } from './parseSubmission';
import { viewerOf } from './viewerOf';
import { decideAccess } from '../access/decideAccess';
import { carryOutBlocking } from '../panel/loadBlocking';
import { answerRequest } from '../request/startRequest';
import { openPanel, updatePanel } from '../show/pushPanel';
import { buildPanelView } from '../views/buildPanelView';

type Submitted = Interaction<UIKitViewSubmitInteractionContext>;

/** What is submitted: the question before a channel is blocked or unblocked, and Enter in the search field. */
export async function answerSubmit(interaction: Submitted): Promise<IUIKitResponse> {
    const { context } = interaction;
    const { view, user }: ForeignInteraction = { ...context.getInteractionData() };
    const submission = parseSubmission(view);
    if (submission?.kind === 'blocking') {
        await answerBlocking(interaction, user, submission);
    } else if (submission?.kind === 'search') {
        await answerSearch(interaction, user, submission);
    }
    return context.getInteractionResponder().successResponse();
}

/** Blocks or unblocks, and reads the panel again, which says what came of it. */
async function answerBlocking(
    interaction: Submitted,
    user: unknown,
    { wish, viewId }: Extract<Submission, { kind: 'blocking' }>,
): Promise<void> {
    const { state, verb } = wish;
    // What is still being read for an earlier click must not take the place of what comes of this one.
    takeTurn(interaction, { viewId, user });
    await answerRequest(entryOf(interaction, { user, entry: verb }), async (request) => {
        const access = await decideAccess(request);
        const notice = access.kind === 'allowed' ? await carryOutBlocking(request, access, wish) : undefined;
        const model = await loadPanelAfterBlocking(request, access, { state, notice });
        if (model !== undefined) {
            const viewer = viewerOf(request, { state, page: { kind: 'channels' } }, viewId);
            await updatePanel(request, screenOf(interaction), buildPanelView(model, viewer));
        }
    });
}

/**
 * Clients close the bar on Enter, and dispose of its view whatever the answer was: so what was found is opened under an
 * id of its own.
 */
async function answerSearch(
    interaction: Submitted,
    user: unknown,
    { question }: Extract<Submission, { kind: 'search' }>,
): Promise<void> {
    await answerRequest(entryOf(interaction, { user, entry: 'panel search' }), async (request) => {
        const access = await decideAccess(request);
        const { model, question: shown } = await loadOnlyMatch(request, access, question);
        if (model !== undefined) {
            await openPanel(request, screenOf(interaction), buildPanelView(model, viewerOf(request, shown)));
        }
    });
}
