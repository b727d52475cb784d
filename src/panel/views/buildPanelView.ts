import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { PanelModel } from '../PanelModel';
import type { PanelView, ViewContext } from './View';
import { buildChannelsBlocks } from './buildChannelsBlocks';
import { buildMessageBlocks } from './buildMessageBlocks';

/**
 * Makes the whole contextual bar from a model. Pure: the same model, person and moment give the same view.
 * @param viewId must be the one of the open panel when it is to be updated
 */
export function buildPanelView(model: PanelModel, viewId: string, view: ViewContext): PanelView {
    const blocks: readonly LayoutBlock[] =
        model.kind === 'channels' ? buildChannelsBlocks(model, view) : buildMessageBlocks(model, view);
    return { id: viewId, title: view.texts.translated('panel-title'), blocks: [...blocks] };
}
