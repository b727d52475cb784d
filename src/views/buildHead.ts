import type { LayoutBlock, Option, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { blocksOf } from './blocks';
import { headMenu } from './headMenu';
import { askBackText, bestKey, replyWindowText } from './headTexts';
import { backFromLookUp } from './wayBack';
import type { Channel } from '../channels/Channel';
import type { OpenChat } from '../channels/OpenChat';
import { channelReach } from '../channels/channelReach';
import type { ChannelFilter } from '../channels/filterChannels';
import { shownNames } from '../channels/shownTexts';
import type { Caution, ChannelsPanel } from '../panel/PanelModel';
import { channelTitle } from '../texts/channelTitle';
import { contactName } from '../texts/contactName';
import { failureTexts } from '../texts/failureTexts';
import { sourceName } from '../texts/sourceName';
import { stateMark } from '../texts/stateMark';
import type { TextKey } from '../texts/translations';

/** Fewer than this are seen at once: a filter would only take room. */
const filterFrom = 9;

/** What matters now: who this is, where the chat goes on, what to be careful about. */
export function buildHead(model: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const menu = blocks.overflow({ kind: 'menu', state }, headMenu(model, texts));
    return [
        blocks.section('head', contactName(model.contactName, texts), menu),
        ...buildNotice(model, view),
        ...buildLookedUp(model, view),
        ...buildCurrent(model, view),
        ...contextOf('head-reply-window', replyWindowText(model, texts), view),
        ...buildBest(model, view),
        ...model.cautions.flatMap((caution) => buildCaution(caution, view)),
        ...(hasRoom(model) ? contextOf('head-ask-back', askBackText(model, texts), view) : []),
        ...model.openElsewhere.map((chat, index) => buildOpenChat(chat, index, view)),
        ...buildChoices(model, view),
    ];
}

/** What came of a click, and on which channel. */
function buildNotice({ notice }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    if (notice === undefined) {
        return [];
    }
    const blocks = blocksOf(view);
    const { texts } = view;
    const { kind, channel } = notice;
    return [
        blocks.section('head-notice', texts.translated(kind)),
        ...(channel ? [blocks.section('head-notice-channel', titleOf(channel, view))] : []),
    ];
}

/** Whoever sees somebody else than the contact of their chat reads so first, beside the way back. */
function buildLookedUp({ cautions }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const { texts, state } = view;
    if (state.contactId === undefined) {
        return [];
    }
    const blocks = blocksOf(view);
    const isOther = cautions.some(({ kind }) => kind === 'other-contact');
    const back = backFromLookUp(blocks, view);
    return isOther || back !== undefined
        ? [
              blocks.section(
                  'head-looked-up',
                  isOther ? texts.bold('caution-other-contact') : texts.translated('looked-up'),
                  back,
              ),
          ]
        : [];
}

function buildCurrent({ current }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const { texts } = view;
    return current === undefined
        ? []
        : [
              blocksOf(view).context('head-current', [
                  texts.bold('head-this-chat'),
                  sourceName(current, texts, longestName),
                  stateMark(current, texts),
              ]),
          ];
}

function buildBest(model: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const { best } = model;
    const { texts } = view;
    return best === undefined
        ? []
        : [
              blocksOf(view).context('head-best', [
                  texts.bold(bestKey(model)),
                  sourceName(best, texts, longestName),
                  ...(best.verified ? [stateMark(best, texts)] : []),
                  texts.ago(best.lastChat),
              ]),
          ];
}

/** Advice gives way where so much is to be noticed that the rows would be pushed off the first screen. */
function hasRoom({ cautions, openElsewhere }: ChannelsPanel): boolean {
    return cautions.length + openElsewhere.length < 3;
}

function contextOf(blockId: string, text: PlainText | undefined, view: Viewer): readonly LayoutBlock[] {
    return text === undefined ? [] : [blocksOf(view).context(blockId, [text])];
}

function buildCaution(caution: Caution, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    switch (caution.kind) {
        case 'other-contact':
            // Stands above, beside the way back.
            return [];
        case 'conflicts':
            return [blocks.section('head-conflicts', texts.bold('caution-conflicts', { count: caution.count }))];
        case 'saved-data': {
            const { sentence, next } = failureTexts(caution.failure, texts);
            return [
                blocks.section('head-saved-data', texts.bold('caution-saved-data')),
                // With when to try again, where that is known: that is for everybody.
                blocks.context('head-saved-data-reason', [sentence]),
                ...(caution.isAdministrator ? [blocks.context('head-saved-data-next', [next])] : []),
            ];
        }
        default:
            return [blocks.section(`head-${caution.kind}`, texts.bold(`caution-${caution.kind}`))];
    }
}

/** Names of people are no arguments of a sentence: it is finished here, in the best language that we know. */
function buildOpenChat(chat: OpenChat, index: number, view: Viewer): LayoutBlock {
    const blocks = blocksOf(view);
    const { texts } = view;
    const blockId = `head-open-${index}`;
    const link = chat.canOpen ? blocks.openChat(blockId, texts.translated('open'), chat.roomId) : undefined;
    return blocks.section(blockId, openChatText(chat, view), link);
}

/** @param quote how what somebody else wrote stands in it */
export function openChatText(
    { channel, servedBy, at }: OpenChat,
    { texts, quote = (text) => text }: Pick<Viewer, 'texts'> & { readonly quote?: (text: string) => string },
): PlainText {
    const source = sourceName(channel, texts, longestName).text;
    const args = {
        channel: shownNames(channel).length > 0 ? quote(source) : source,
        time: at === undefined ? '' : texts.ago({ at }).text,
        name: servedBy === undefined ? '' : quote(texts.foreign(servedBy, longestName).text),
    };
    const text = texts.finished(servedBy === undefined ? 'also-open-waiting' : 'also-open-with', args);
    // Where the time is not known, nothing is left of it.
    return { type: 'plain_text', text: at === undefined ? text.replace(/[,،、，]\s?$/u, '') : text };
}

const longestName = 24;

function buildChoices({ counts, filters, readAt }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    // A filter that was chosen among more channels has to be taken back somewhere.
    if (counts.all < filterFrom && view.state.filter === 'all') {
        return [];
    }
    const { texts, state } = view;
    const filterOptions = filters.map(({ filter, count }): Option => filterOption(filter, count, view));
    const sortOptions: readonly Option[] = [
        { text: texts.translated('sort-recent'), value: 'recent' },
        { text: texts.translated('sort-name'), value: 'name' },
    ];
    return [
        blocks.actions('head-choices', [
            blocks.select({
                placeholder: texts.translated('filter'),
                action: { kind: 'filter', state, readAt },
                options: filterOptions,
                chosen: state.filter,
            }),
            blocks.select({
                placeholder: texts.translated('sort'),
                action: { kind: 'sort', state, readAt },
                options: sortOptions,
                chosen: state.sort,
            }),
        ]),
    ];
}

const filterTexts: Readonly<Record<ChannelFilter, TextKey>> = {
    all: 'filter-all',
    verified: 'filter-verified',
    'not-verified': 'filter-not-verified',
    blocked: 'filter-blocked',
    'source:widget': 'filter-widget',
    'source:email': 'filter-email',
    'source:sms': 'filter-sms',
    'source:app': 'filter-app',
    'source:api': 'filter-api',
    'source:other': 'filter-other',
};

function filterOption(filter: ChannelFilter, count: number, { texts }: Viewer): Option {
    return { text: texts.translated(filterTexts[filter], { count }), value: filter };
}

function titleOf(channel: Channel, { texts }: Viewer): PlainText {
    return channelTitle(channel, channelReach(channel), texts);
}
