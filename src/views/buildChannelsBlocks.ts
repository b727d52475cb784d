import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { actions, button, context, divider, section } from './blocks';
import { buildChannelRow } from './buildChannelRow';
import { buildHead } from './buildHead';
import type { ChannelsPanel } from '../panel/PanelModel';
import { channelsPerPage, mostChannelsShown } from '../panel/panelAction';

/** The list with its head. */
export function buildChannelsBlocks(model: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    return [
        ...buildHead(model, view),
        divider(view, 'head-end'),
        ...buildEmptyList(model, view),
        ...model.channels.flatMap((channel, row) => buildChannelRow(channel, row, view)),
        ...buildEnd(model, view),
    ];
}

function buildEmptyList({ channels, counts }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    if (channels.length > 0) {
        return [];
    }
    const { texts } = view;
    return counts.all > 0
        ? [section(view, 'no-channels', texts.translated('no-such-channels'))]
        : [
              section(view, 'no-channels', texts.translated('no-channels')),
              context(view, 'no-channels-next', [texts.translated('no-channels-next')]),
          ];
}

function buildEnd({ channels, matching: count }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const { texts, state } = view;
    const shown = channels.length;
    if (shown >= count) {
        return [];
    }
    if (shown >= mostChannelsShown) {
        return [context(view, 'list-end', [texts.translated('shown-at-most', { count: shown })])];
    }
    const nextPage = { ...state, shown: shown + channelsPerPage };
    return [
        context(view, 'list-end', [texts.translated('shown-of-total', { shown, count })]),
        actions(view, 'list-more', [
            button(view, 'list-more', texts.translated('show-more'), { kind: 'channels', state: nextPage }, {}),
        ]),
    ];
}
