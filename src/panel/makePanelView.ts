import type { PanelModel } from './PanelModel';
import { loadPanel, type PanelPage } from './loadPanel';
import type { PanelState } from './panelAction';
import { newViewId } from './viewIds';
import type { RequestContext } from '../request/startRequest';
import type { PanelView, Viewer } from '../views/Viewer';
import { buildPanelView } from '../views/buildPanelView';

export type PanelQuestion = {
    readonly page: PanelPage;
    readonly state: PanelState;
    /** The room, where the engine has just handed it over; otherwise it is read by its id. */
    readonly room?: unknown;
    /** The open panel to update; a new one is made without it. */
    readonly viewId?: string;
};

/**
 * The way of every request for the panel: what may be shown, what there is to show, the view.
 * @returns the view, within the loading time whatever the servers do; `undefined` for somebody who can be shown nothing
 */
export async function makePanelView(
    request: RequestContext,
    { page, state, room, viewId }: PanelQuestion,
): Promise<PanelView | undefined> {
    const model = await loadPanel(request, page, state, room);
    return model && showModel(request, model, { page, state, ...(viewId !== undefined && { viewId }) });
}

/** Makes the view of what was loaded. */
export function showModel(
    request: RequestContext,
    model: PanelModel,
    { page, state, viewId }: Pick<PanelQuestion, 'page' | 'state' | 'viewId'>,
): PanelView {
    const revealed = page.page === 'channels' ? page.revealed : undefined;
    return buildPanelView(model, {
        ...viewContext(request, state, viewId),
        ...(revealed !== undefined && { revealed }),
    });
}

export function viewContext(request: RequestContext, state: PanelState, viewId: string = newViewId()): Viewer {
    return {
        appId: request.appId,
        viewId,
        texts: request.texts,
        now: request.now,
        utcOffset: request.locale.utcOffset,
        siteUrl: request.settings?.siteUrl ?? '',
        maskValues: request.settings?.maskValues ?? false,
        state,
    };
}
