import type { IUIKitResponse } from '@rocket.chat/apps-engine/definition/uikit';
import type { UIKitInteractionResponder } from '@rocket.chat/apps-engine/definition/uikit/UIKitInteractionResponder';

import { loadPanelAfterBlocking } from './loadPanelAfterBlocking';
import { viewerOf } from './viewerOf';
import type { Access } from '../access/decideAccess';
import { type BlockingWish, loadBlockingQuestion } from '../panel/loadBlocking';
import type { RequestContext } from '../request/startRequest';
import { buildBlockingQuestion } from '../views/buildBlockingQuestion';
import { buildPanelView } from '../views/buildPanelView';

type Responder = Pick<
    UIKitInteractionResponder,
    'successResponse' | 'openModalViewResponse' | 'updateContextualBarViewResponse'
>;

/** Asks, with what will happen; where there is nothing to do any more, the list is read anew and says why. */
export async function askBeforeBlocking(
    request: RequestContext,
    access: Access,
    {
        wish,
        viewId,
        responder,
    }: { readonly wish: BlockingWish; readonly viewId: string; readonly responder: Responder },
): Promise<IUIKitResponse> {
    const viewer = viewerOf(request, wish, viewId);
    const question = access.kind === 'allowed' ? await loadBlockingQuestion(request, access, wish) : undefined;
    if (question?.kind === 'question') {
        return responder.openModalViewResponse(buildBlockingQuestion(question, viewer));
    }
    const model = await loadPanelAfterBlocking(request, access, { state: wish.state, notice: question?.notice });
    return model === undefined
        ? responder.successResponse()
        : responder.updateContextualBarViewResponse(buildPanelView(model, viewer));
}
