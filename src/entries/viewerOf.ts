import type { PanelQuestion } from '../panel/PanelQuestion';
import type { PanelState } from '../panel/PanelState';
import { newViewId } from '../panel/viewIds';
import type { RequestContext } from '../request/startRequest';
import type { Viewer } from '../views/Viewer';

/**
 * Whom a view is made for.
 * @param viewId the open panel to update; a new one gets an id of its own
 */
export function viewerOf(
    { appId, settings, texts }: RequestContext,
    { state, page }: { readonly state: PanelState; readonly page?: PanelQuestion['page'] },
    viewId: string = newViewId(),
): Viewer {
    const revealed = page?.kind === 'channels' ? page.revealed : undefined;
    return { appId, viewId, texts, site: settings?.site, state, ...(revealed !== undefined && { revealed }) };
}
