import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { buildChannelRow } from './buildChannelRow';
import { buildHead } from './buildHead';
import type { ChannelsPanel } from '../panel/PanelModel';
import { channelsPerPage, mostChannelsShown } from '../panel/PanelState';

/** The list with its head. */
export function buildChannelsBlocks(model: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    return [
        ...buildHead(model, view),
        blocksOf(view).divider('head-end'),
        ...buildEmptyList(model, view),
        ...model.channels.map((channel, row) => buildChannelRow(channel, row, view)),
        ...buildMore(model, view),
        ...buildCounts(model, view),
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

function buildMore({ channels, matching: count }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const shown = channels.length;
    if (shown >= count) {
        return [];
    }
    if (shown >= mostChannelsShown) {
        const key = state.sort === 'name' ? 'shown-at-most-by-name' : 'shown-at-most';
        return [blocks.context('list-end', [texts.translated(key, { count: shown })])];
    }
    const nextPage = { ...state, shown: shown + channelsPerPage };
    return [
        blocks.section(
            'list-end',
            texts.translated('shown-of-total', { shown, count }),
            blocks.button(texts.translated('show-more'), { kind: 'channels', state: nextPage }),
        ),
    ];
}

/** Of use now and then: below the list. */
function buildCounts({ counts, readAt }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    return [
        // That there are none was said above.
        ...(counts.all === 0
            ? []
            : [
                  blocks.context('counts', [
                      texts.translated('channels-count', { count: counts.all }),
                      texts.translated('verified-count', { count: counts.verified }),
                      texts.translated('blocked-count', { count: counts.blocked }),
                  ]),
              ]),
        blocks.context('read-at', [texts.translated('read-at', { time: texts.time(readAt) })]),
    ];
}
