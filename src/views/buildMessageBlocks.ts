import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { buildSearchField } from './buildSearchBlocks';
import { stateTexts } from './stateTexts';
import { backFromLookUp, backToList } from './wayBack';
import type { MessagePanel } from '../panel/PanelModel';

/** Where there is nobody to show, somebody can be looked up. */
const endsNowhere: readonly MessagePanel['kind'][] = ['not-a-livechat-room', 'no-contact', 'contact-not-found'];

/** A state without a list: what is so, what to do next, and a button that tries the same again. */
export function buildMessageBlocks(model: MessagePanel, view: Viewer): readonly LayoutBlock[] {
    const { texts, again } = view;
    const blocks = blocksOf(view);
    const { sentence, next } = stateTexts(model, texts);
    return [
        blocks.section('message', sentence),
        blocks.context('message-next', [next]),
        blocks.actions('message-actions', [
            blocks.button(texts.translated('retry'), again),
            ...[wayBack(model, view)].filter((back) => back !== undefined),
        ]),
        ...(endsNowhere.includes(model.kind) ? [buildSearchField('', view)] : []),
    ];
}

/**
 * From a page to the list that it belongs to; from a list that failed to where it was looked up, if it was. Whoever may
 * see nothing at all has nowhere to go.
 */
function wayBack(model: MessagePanel, view: Viewer): ReturnType<typeof backFromLookUp> {
    const { again, state } = view;
    if (model.kind === 'refused-inactive' || (model.kind === 'refused' && model.of === undefined)) {
        return undefined;
    }
    const blocks = blocksOf(view);
    if (again.kind !== 'channels') {
        return backToList(blocks, view);
    }
    return state.contactId === undefined ? undefined : backFromLookUp(blocks, view);
}
