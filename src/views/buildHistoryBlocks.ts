import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { backToList } from './wayBack';
import { channelReach } from '../channels/channelReach';
import type { HistoryPanel } from '../panel/PanelModel';
import { channelsPerPage, chatsPerPage } from '../panel/PanelState';
import type { PanelAction } from '../panel/panelAction';
import { channelTitle } from '../texts/channelTitle';
import { contactName } from '../texts/contactName';
import { sourceName } from '../texts/sourceName';

const longestMessage = 46;
const longestName = 24;

/** One page of closed chats, ten on one screen; the way to the others stands above them. */
export function buildHistoryBlocks(model: HistoryPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const { chats, total, offset, channel, ofChannel } = model;
    const back =
        channel === undefined
            ? backToList(blocks, view)
            : blocks.button(texts.translated('back'), {
                  kind: 'channel',
                  state,
                  channel,
                  identities: channelsPerPage,
              });
    const ofOne = channel === undefined ? {} : { channel };
    const page = (to: number): PanelAction => ({ kind: 'history', state, offset: to, ...ofOne });
    const pages = [
        ...(offset > 0 ? [blocks.button(texts.translated('newer'), page(Math.max(0, offset - chatsPerPage)))] : []),
        ...(offset + chats.length < total
            ? [blocks.button(texts.translated('older'), page(offset + chatsPerPage))]
            : []),
    ];
    return [
        blocks.section('head', texts.translated('history'), back),
        blocks.context('history-of', [
            ofChannel === undefined
                ? contactName(model.contactName, texts)
                : channelTitle(ofChannel, channelReach(ofChannel), texts),
            ...(chats.length > 0
                ? [texts.translated('history-range', { from: offset + 1, to: offset + chats.length, count: total })]
                : []),
        ]),
        ...(model.onlyLatest ? [blocks.context('history-latest', [texts.translated('history-only-latest')])] : []),
        ...(pages.length > 0 ? [blocks.actions('history-pages', pages)] : []),
        ...(chats.length === 0
            ? [blocks.section('no-history', texts.translated(total > 0 ? 'no-more-history' : 'no-history'))]
            : []),
        ...chats.map((chat, row) => buildChat(chat, row, view)),
    ];
}

function buildChat(chat: HistoryPanel['chats'][number], row: number, view: Viewer): LayoutBlock {
    const blocks = blocksOf(view);
    const { texts } = view;
    const blockId = `chat-${row}`;
    const source = sourceName({ name: '', source: chat.source }, texts);
    const message = texts.foreign(chat.lastMessage ?? '', longestMessage).text;
    const agent = chat.servedBy?.name;
    const quoted = texts.finished('quoted', { text: message });
    return blocks.row(blockId, {
        text: message === '' ? source : { type: 'plain_text', text: `${source.text} · ${quoted}` },
        fields: [
            chat.closedAt === undefined
                ? texts.translated('closed')
                : texts.translated('closed-on', { date: texts.day(chat.closedAt) }),
            ...(agent === undefined ? [] : [texts.foreign(agent, longestName)]),
        ],
        accessory: chat.canOpen ? blocks.openChat(blockId, texts.translated('open'), chat.roomId) : undefined,
    });
}
