import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { buildOtherContact } from './otherContact';
import { backToList } from './wayBack';
import { channelReach } from '../channels/channelReach';
import type { HistoryPanel } from '../panel/PanelModel';
import { channelsPerPage, chatsPerPage } from '../panel/PanelState';
import type { PanelAction } from '../panel/panelAction';
import { channelTitle } from '../texts/channelTitle';
import { contactName } from '../texts/contactName';
import { sourceName } from '../texts/sourceName';
import type { TextKey } from '../texts/translations';

const longestMessage = 46;
const longestName = 24;
const longestContactName = 40;

/** One page of closed chats, ten on one screen; the way to the others stands above them. */
export function buildHistoryBlocks(model: HistoryPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const { chats, offset, older, channel } = model;
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
    // Of one channel, the pages before are not known by their place: the way back leads to the newest.
    const newer = channel === undefined ? Math.max(0, offset - chatsPerPage) : 0;
    const pages = [
        ...(offset > 0
            ? [blocks.button(texts.translated(channel === undefined ? 'newer' : 'newest'), page(newer))]
            : []),
        ...(older === undefined ? [] : [blocks.button(texts.translated('older'), page(older))]),
    ];
    const subject = subjectTexts(model, view);
    return [
        blocks.section('head', texts.translated('history'), back),
        ...buildOtherContact(model, view),
        ...(subject.length > 0 ? [blocks.context('history-of', subject)] : []),
        ...(pages.length > 0 ? [blocks.actions('history-pages', pages)] : []),
        ...(chats.length === 0 ? [blocks.section('no-history', texts.translated(noChatsKey(model)))] : []),
        ...chats.map((chat, row) => buildChat(chat, row, view)),
    ];
}

/** Whose chats these are, which of how many, and how far back they were looked for. */
function subjectTexts(model: HistoryPanel, { texts }: Viewer): readonly PlainText[] {
    const { chats, total, offset, ofChannel, lookedBackTo, isOfOther } = model;
    // Of somebody else than the contact of the chat, the line above says the name.
    const contact = isOfOther === true ? [] : [contactName(model.contactName, texts, longestContactName)];
    return [
        ...(ofChannel === undefined ? contact : [channelTitle(ofChannel, channelReach(ofChannel), texts)]),
        ...(total !== undefined && chats.length > 0
            ? [texts.translated('history-range', { from: offset + 1, to: offset + chats.length, count: total })]
            : []),
        ...(lookedBackTo === undefined
            ? []
            : [texts.translated('history-looked-back', { date: texts.day(lookedBackTo) })]),
    ];
}

function noChatsKey({ total, older, offset }: HistoryPanel): TextKey {
    if (older !== undefined) {
        return 'no-history-so-far';
    }
    return offset > 0 || (total ?? 0) > 0 ? 'no-more-history' : 'no-history';
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
