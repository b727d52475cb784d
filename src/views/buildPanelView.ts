import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { PanelView, Viewer } from './Viewer';
import { buildChannelBlocks } from './buildChannelBlocks';
import { buildChannelsBlocks } from './buildChannelsBlocks';
import { buildDetailsBlocks } from './buildDetailsBlocks';
import { buildHistoryBlocks } from './buildHistoryBlocks';
import { buildMessageBlocks } from './buildMessageBlocks';
import { buildSearchBlocks } from './buildSearchBlocks';
import type { PanelModel } from '../panel/PanelModel';

/** Makes the whole contextual bar from a model. Pure: the same model, person and moment give the same view. */
export function buildPanelView(model: PanelModel, view: Viewer): PanelView {
    return { id: view.viewId, title: view.texts.translated('panel-title'), blocks: [...buildBlocks(model, view)] };
}

function buildBlocks(model: PanelModel, view: Viewer): readonly LayoutBlock[] {
    switch (model.kind) {
        case 'channels':
            return buildChannelsBlocks(model, view);
        case 'channel':
            return buildChannelBlocks(model, view);
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
