import { searchPage } from './parseWish';
import { isRecord } from '../foreignData/isRecord';
import type { BlockingWish } from '../panel/loadBlocking';
import type { PanelQuestion } from '../panel/loadPanel';
import { decodePanelAction } from '../panel/panelAction';
import { parseViewId } from '../panel/viewIds';

/** What a submitted view asks for. */
export type Submission =
    | {
          readonly kind: 'blocking';
          readonly wish: BlockingWish;
          /** The panel that is to be read again. */
          readonly viewId: string;
      }
    | { readonly kind: 'search'; readonly question: Pick<PanelQuestion, 'page' | 'state'> };

/**
 * @param view as a client wrote it: its id, and by block and action what stands in its fields
 * @returns `undefined` for what no view of the app's would submit
 */
export function parseSubmission(view: unknown): Submission | undefined {
    if (!isRecord(view)) {
        return undefined;
    }
    return parseViewId(view.id) === undefined ? parseBlocking(view.id) : parseSearch(view.state);
}

function parseBlocking(id: unknown): Submission | undefined {
    const action = decodePanelAction(id);
    if (action?.kind !== 'block' && action?.kind !== 'unblock') {
        return undefined;
    }
    const viewId = parseViewId(action.viewId);
    const { kind: verb, state, channel } = action;
    return viewId === undefined ? undefined : { kind: 'blocking', wish: { verb, state, channel }, viewId };
}

/** The only field of a panel is the one for looking somebody up. */
function parseSearch(state: unknown): Submission | undefined {
    const fields = isRecord(state) ? Object.values(state).filter(isRecord).flatMap(Object.entries) : [];
    for (const [actionId, value] of fields.slice(0, mostFields)) {
        const action = decodePanelAction(actionId);
        if (action?.kind === 'search') {
            const wish = searchPage(action.state, value);
            return wish.kind === 'page' ? { kind: 'search', question: wish } : undefined;
        }
    }
    return undefined;
}

/** A view of the app's has one; anybody may send more. */
const mostFields = 50;
