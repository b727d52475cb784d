import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { actions, button, context, divider, lines, openChatButton, section } from './blocks';
import { sourceIcon } from './sourceIcon';
import type { HistoryPanel } from '../panel/PanelModel';
import { chatsPerPage } from '../panel/loadHistoryPanel';
import type { ClosedChat } from '../rest/loadClosedChats';
import { contactNameText, foreignText, quoted } from '../texts/quoted';
import { sourceName } from '../texts/sourceName';

const longestMessage = 140;

/** One page of closed chats, the way to the others, and the way back. */
export function buildHistoryBlocks(model: HistoryPanel, view: Viewer): readonly LayoutBlock[] {
    const { texts, state } = view;
    const { chats, total, offset, channel } = model;
    const back = button(view, 'head', texts.translated('back'), { kind: 'channels', state });
    const page = (to: number): Parameters<typeof button>[3] => ({
        kind: 'history',
        state,
        offset: to,
        ...(channel !== undefined && { channel }),
    });
    const pages = [
        ...(offset > 0
            ? [button(view, 'history-pages', texts.translated('newer'), page(Math.max(0, offset - chatsPerPage)))]
            : []),
        ...(offset + chats.length < total
            ? [button(view, 'history-pages', texts.translated('older'), page(offset + chatsPerPage))]
            : []),
    ];
    return [
        section(view, 'head', contactNameText(model.contactName, view), back),
        ...lines(view, 'history-count', [
            texts.translated(channel === undefined ? 'history-of-all' : 'history-of-channel'),
            ...(chats.length > 0
                ? [texts.translated('history-range', { from: offset + 1, to: offset + chats.length, count: total })]
                : []),
            ...(model.onlyLatest ? [texts.translated('history-only-latest')] : []),
        ]),
        divider(view, 'head-end'),
        ...(chats.length === 0
            ? [section(view, 'no-history', texts.translated(total > 0 ? 'no-more-history' : 'no-history'))]
            : []),
        ...chats.flatMap((chat, row) => buildChat(chat, row, view)),
        ...(pages.length > 0 ? [actions(view, 'history-pages', pages)] : []),
    ];
}

function buildChat(chat: ClosedChat, row: number, view: Viewer): readonly LayoutBlock[] {
    const { texts } = view;
    const blockId = `chat-${row}`;
    const name = sourceName({ name: '', source: chat.source }, texts, view.maskValues);
    const message = foreignText(chat.lastMessage, view, longestMessage);
    return [
        section(view, blockId, name, openChatButton(view, blockId, chat.roomId)),
        context(view, `${blockId}-closed`, [
            sourceIcon(chat.source, view.texts),
            chat.closedAt === undefined
                ? texts.translated('closed')
                : texts.translated('closed-on', { date: texts.date(chat.closedAt) }),
        ]),
        ...(chat.servedBy === undefined
            ? []
            : [
                  ...lines(view, `${blockId}-served`, [
                      texts.translated('served-by'),
                      quoted(foreignText(chat.servedBy, view)),
                  ]),
              ]),
        ...(message.text === '' ? [] : [context(view, `${blockId}-message`, [quoted(message)])]),
    ];
}
