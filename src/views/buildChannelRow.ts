import type { SectionBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import type { ListedChannel } from '../panel/PanelModel';
import { channelsPerPage } from '../panel/PanelState';
import { channelTitle } from '../texts/channelTitle';
import { stateMark } from '../texts/stateMark';

/** One channel in one section: what it is, whether it can be trusted, when it was used, and the way to its page. */
export function buildChannelRow(channel: ListedChannel, row: number, view: Viewer): SectionBlock {
    const { texts, state } = view;
    const blocks = blocksOf(view);
    return blocks.row(`c${row}`, {
        text: channelTitle(channel, channel.reach, texts),
        fields: [
            stateMark(channel, texts),
            channel.isCurrent ? texts.translated('mark-this-chat') : texts.ago(channel.lastChat),
        ],
        accessory: blocks.button(texts.translated('more'), {
            kind: 'channel',
            state,
            channel: channel.key,
            identities: channelsPerPage,
        }),
    });
}
