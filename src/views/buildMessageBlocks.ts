import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { stateTexts } from './stateTexts';
import type { MessagePanel } from '../panel/PanelModel';

/** A state without a list: what is so, what to do next, and a button to try again. */
export function buildMessageBlocks(model: MessagePanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const { sentence, next } = stateTexts(model, texts);
    const retry = blocks.button(texts.translated('retry'), { kind: 'channels', state });
    return [
        blocks.section('message', sentence),
        blocks.context('message-next', [next]),
        blocks.actions('message-actions', [retry]),
    ];
}
