import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { longestAddress } from '../texts/Texts';
import type { TextKey } from '../texts/translations';

/**
 * A label and an address, the whole of it: in one line where it fits; else below it, with places to break at, which
 * small texts have none of and which a copy takes along.
 */
export function buildAddress(
    { blockId, key, text }: { readonly blockId: string; readonly key: TextKey; readonly text: string },
    view: Viewer,
): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const whole = texts.wholeAddress(text);
    if (whole === '') {
        return [];
    }
    const label = texts.bold(key);
    return [...whole].length <= longestAddress
        ? [blocks.context(blockId, [label, texts.addressText(text)])]
        : [
              blocks.context(blockId, [label]),
              blocks.section(`${blockId}-whole`, { type: 'plain_text', text: whole.replace(/[@.\-_/:]/g, '$&\u200b') }),
          ];
}
