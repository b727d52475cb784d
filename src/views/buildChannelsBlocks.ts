import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { buildChannelRow } from './buildChannelRow';
import { buildHead } from './buildHead';
import type { ChannelsPanel } from '../panel/PanelModel';
import { channelsPerPage, mostChannelsShown } from '../panel/PanelState';

/** The list with its head. */
export function buildChannelsBlocks(model: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    return [
        ...buildHead(model, view),
        blocks.divider('head-end'),
        ...buildEmptyList(model, view),
        ...model.channels.flatMap((channel, row) => buildChannelRow(channel, row, view)),
        ...buildEnd(model, view),
    ];
}

function buildEmptyList({ channels, counts }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    if (channels.length > 0) {
        return [];
    }
    const { texts } = view;
    return counts.all > 0
        ? [blocks.section('no-channels', texts.translated('no-such-channels'))]
        : [
              blocks.section('no-channels', texts.translated('no-channels')),
              blocks.context('no-channels-next', [texts.translated('no-channels-next')]),
          ];
}

function buildEnd({ channels, matching: count }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const shown = channels.length;
    if (shown >= count) {
        return [];
    }
    if (shown >= mostChannelsShown) {
        return [
            blocks.context('list-end', [
                texts.translated(state.sort === 'name' ? 'shown-at-most-by-name' : 'shown-at-most', { count: shown }),
            ]),
        ];
    }
    const nextPage = { ...state, shown: shown + channelsPerPage };
    return [
        blocks.context('list-end', [texts.translated('shown-of-total', { shown, count })]),
        blocks.actions('list-more', [
            blocks.button(texts.translated('show-more'), { kind: 'channels', state: nextPage }, {}),
        ]),
    ];
}
