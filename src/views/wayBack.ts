import type { Viewer } from './Viewer';
import type { Blocks } from './blocks';
import { initialState } from '../panel/PanelState';

type BackButton = ReturnType<Blocks['button']>;

/** From a page of a contact to their list, with its filter and place. */
export function backToList(blocks: Blocks, { texts, state }: Viewer): BackButton {
    return blocks.button(texts.translated('back'), { kind: 'channels', state });
}

/**
 * From the list of somebody who was looked up to the matches, with the words still in the field; from the field, and
 * from somebody who was opened by their id, to the chat's own contact.
 * @returns nothing where there is nothing to go back to
 */
export function backFromLookUp(blocks: Blocks, view: Viewer): BackButton | undefined {
    const { texts, state } = view;
    const { query, contactId, ...home } = state;
    if (contactId !== undefined && query !== undefined) {
        return blocks.button(texts.translated('back'), { kind: 'look-up', state: { ...home, query } });
    }
    return state.isOutside === true
        ? undefined
        : blocks.button(texts.translated('back'), { kind: 'channels', state: initialState({ roomId: state.roomId }) });
}
