import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { sourceIcon } from './sourceIcon';
import type { ClosedChat } from '../channels/ClosedChat';
import type { HistoryPanel } from '../panel/PanelModel';
import { chatsPerPage } from '../panel/PanelState';
import type { PanelAction } from '../panel/panelAction';
import { contactName } from '../texts/contactName';
import { quoted } from '../texts/quoted';
import { sourceName } from '../texts/sourceName';

const longestMessage = 140;

/** One page of closed chats, the way to the others, and the way back. */
export function buildHistoryBlocks(model: HistoryPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const { chats, total, offset, channel } = model;
    const back = blocks.button(texts.translated('back'), { kind: 'channels', state });
    const page = (to: number): PanelAction => ({
        kind: 'history',
        state,
        offset: to,
        ...(channel !== undefined && { channel }),
    });
    const pages = [
        ...(offset > 0 ? [blocks.button(texts.translated('newer'), page(Math.max(0, offset - chatsPerPage)))] : []),
        ...(offset + chats.length < total
            ? [blocks.button(texts.translated('older'), page(offset + chatsPerPage))]
            : []),
    ];
    return [
        blocks.section('head', contactName(model.contactName, texts), back),
        ...blocks.lines('history-count', [
            texts.translated(channel === undefined ? 'history-of-all' : 'history-of-channel'),
            ...(chats.length > 0
                ? [texts.translated('history-range', { from: offset + 1, to: offset + chats.length, count: total })]
                : []),
            ...(model.onlyLatest ? [texts.translated('history-only-latest')] : []),
        ]),
        blocks.divider('head-end'),
        ...(chats.length === 0
            ? [blocks.section('no-history', texts.translated(total > 0 ? 'no-more-history' : 'no-history'))]
            : []),
        ...chats.flatMap((chat, row) => buildChat(chat, row, view)),
        ...(pages.length > 0 ? [blocks.actions('history-pages', pages)] : []),
    ];
}

function buildChat(chat: ClosedChat, row: number, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const blockId = `chat-${row}`;
    const name = sourceName({ name: '', source: chat.source }, texts);
    const message = texts.foreign(chat.lastMessage ?? '', longestMessage);
    return [
        blocks.section(blockId, name, blocks.openChat(blockId, chat.roomId)),
        blocks.context(`${blockId}-closed`, [
            sourceIcon(chat.source, view.texts),
            chat.closedAt === undefined
                ? texts.translated('closed')
                : texts.translated('closed-on', { date: texts.date(chat.closedAt) }),
        ]),
        ...(chat.servedBy === undefined
            ? []
            : [
                  ...blocks.lines(`${blockId}-served`, [
                      texts.translated('served-by'),
                      quoted(texts.foreign(chat.servedBy)),
                  ]),
              ]),
        ...(message.text === '' ? [] : [blocks.context(`${blockId}-message`, [quoted(message)])]),
    ];
}
