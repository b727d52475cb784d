import { type Entry, startRequest } from '../RequestContext';
import { loadPanel } from './loadPanel';
import type { PanelState } from './panelAction';
import { newViewId } from './panelIds';
import type { PanelView } from './views/View';
import { buildPanelView } from './views/buildPanelView';

export type PanelQuestion = {
    readonly state: PanelState;
    /** The room, where the engine has just handed it over; otherwise it is read by its id. */
    readonly room?: unknown;
    /** The open panel to update; a new one is made without it. */
    readonly viewId?: string;
};

/**
 * The way of every request for the panel: the settings, what may be shown, what there is to show, the view.
 * @returns the view, within the loading time whatever the servers do; `undefined` for somebody who can be shown nothing
 */
export async function makePanelView(
    entry: Entry,
    { state, room, viewId }: PanelQuestion,
): Promise<PanelView | undefined> {
    const request = await startRequest(entry);
    const model = await loadPanel(request, state, room);
    return (
        model &&
        buildPanelView(model, viewId ?? newViewId(), {
            appId: request.appId,
            texts: request.texts,
            now: request.now,
            utcOffset: request.locale.utcOffset,
            roomId: state.roomId,
        })
    );
}
