import { loadPanelAfterBlocking } from './loadPanelAfterBlocking';
import { viewerOf } from './viewerOf';
import type { Access } from '../access/decideAccess';
import { type BlockingWish, loadBlockingQuestion } from '../panel/loadBlocking';
import type { RequestContext } from '../request/startRequest';
import { openQuestion, type Screen, updatePanel } from '../show/pushPanel';
import { buildBlockingQuestion } from '../views/buildBlockingQuestion';
import { buildPanelView } from '../views/buildPanelView';

/** Asks, with what will happen; where there is nothing to do any more, the list is read anew and says why. */
export async function askBeforeBlocking(
    request: RequestContext,
    access: Access,
    { wish, viewId, screen }: { readonly wish: BlockingWish; readonly viewId: string; readonly screen: Screen },
): Promise<void> {
    const viewer = viewerOf(request, { state: wish.state, page: { kind: 'channels' } }, viewId);
    const question = access.kind === 'allowed' ? await loadBlockingQuestion(request, access, wish) : undefined;
    if (question?.kind === 'question') {
        return openQuestion(request, screen, buildBlockingQuestion(question, viewer));
    }
    const model = await loadPanelAfterBlocking(request, access, { state: wish.state, notice: question?.notice });
    if (model !== undefined) {
        await updatePanel(request, screen, buildPanelView(model, viewer));
    }
}
