import type { Access } from '../access/decideAccess';
import type { ChannelsPanel, MessagePanel, Notice } from '../panel/PanelModel';
import type { PanelState } from '../panel/PanelState';
import { loadList } from '../panel/loadPanel';
import type { RequestContext } from '../request/startRequest';

/** Reads the list anew, and says above it what came of the click. */
export async function loadPanelAfterBlocking(
    request: RequestContext,
    access: Access,
    { state, notice }: { readonly state: PanelState; readonly notice: Notice | undefined },
): Promise<ChannelsPanel | MessagePanel | undefined> {
    const model = await loadList(request, access, { state });
    return model?.kind === 'channels' && notice !== undefined ? { ...model, notice } : model;
}
