import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { PanelModel } from '../PanelModel';
import type { PanelView, ViewContext } from './View';
import { buildChannelsBlocks } from './buildChannelsBlocks';
import { buildDetailsBlocks } from './buildDetailsBlocks';
import { buildHistoryBlocks } from './buildHistoryBlocks';
import { buildMessageBlocks } from './buildMessageBlocks';
import { buildSearchBlocks } from './buildSearchBlocks';

/** Makes the whole contextual bar from a model. Pure: the same model, person and moment give the same view. */
export function buildPanelView(model: PanelModel, view: ViewContext): PanelView {
    return { id: view.viewId, title: view.texts.translated('panel-title'), blocks: [...buildBlocks(model, view)] };
}

function buildBlocks(model: PanelModel, view: ViewContext): readonly LayoutBlock[] {
    switch (model.kind) {
        case 'channels':
            return buildChannelsBlocks(model, view);
        case 'history':
            return buildHistoryBlocks(model, view);
        case 'details':
            return buildDetailsBlocks(model, view);
        case 'search':
            return buildSearchBlocks(model, view);
        default:
            return buildMessageBlocks(model, view);
    }
}
