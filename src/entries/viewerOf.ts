import type { PanelQuestion } from '../panel/loadPanel';
import { pageAction } from '../panel/pageAction';
import { newViewId } from '../panel/viewIds';
import type { RequestContext } from '../request/startRequest';
import type { Viewer } from '../views/Viewer';

/**
 * For whom a view is made.
 * @param viewId the open panel to update; a new one gets an id of its own
 */
export function viewerOf(
    { appId, settings, texts }: RequestContext,
    { state, page }: Pick<PanelQuestion, 'state' | 'page'>,
    viewId: string = newViewId(),
): Viewer {
    // Revealed for this view only: the next one is made without.
    const isRevealed = page.kind === 'channel' && page.isRevealed;
    return {
        appId,
        viewId,
        texts: isRevealed ? texts.unmasked() : texts,
        site: settings?.site,
        state,
        again: pageAction(page, state),
    };
}
