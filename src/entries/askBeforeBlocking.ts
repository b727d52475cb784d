import type { IUIKitModalViewParam } from '@rocket.chat/apps-engine/definition/uikit/UIKitInteractionResponder';

import { loadPanel } from '../panel/loadPanel';
import { viewContext } from '../panel/makePanelView';
import { mostChannelsShown, type PanelState } from '../panel/panelAction';
import type { RequestContext } from '../request/startRequest';
import { buildBlockingQuestion } from '../views/buildBlockingQuestion';

/** @returns the question, with what will happen; nothing for somebody who may not do it, or a channel that is gone */
export async function askBeforeBlocking(
    request: RequestContext,
    asked: {
        readonly verb: 'block' | 'unblock';
        readonly state: PanelState;
        readonly channel: string;
        readonly viewId: string;
    },
): Promise<IUIKitModalViewParam | undefined> {
    // The channel may stand elsewhere in the list by now.
    const all = { ...asked.state, filter: 'all', shown: mostChannelsShown } as const;
    const model = await loadPanel(request, { page: 'channels' }, all);
    if (model?.kind !== 'channels' || !model.may[asked.verb]) {
        return undefined;
    }
    const channel = model.channels.find(({ key }) => key === asked.channel);
    return (
        channel && buildBlockingQuestion(asked.verb, channel, model, viewContext(request, asked.state, asked.viewId))
    );
}
