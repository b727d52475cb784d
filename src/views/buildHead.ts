import type { LayoutBlock, Option, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { type Blocks, blocksOf, icon } from './blocks';
import { sourceIcon } from './sourceIcon';
import type { Channel } from '../channels/Channel';
import type { OpenChat } from '../channels/OpenChat';
import type { ChannelFilter } from '../channels/filterChannels';
import type { ChannelsPanel } from '../panel/PanelModel';
import { contactName } from '../texts/contactName';
import { failureTexts } from '../texts/failureTexts';
import { identityText } from '../texts/identityText';
import { quoted } from '../texts/quoted';
import { sourceName } from '../texts/sourceName';
import type { TextKey } from '../texts/translations';

/** Fewer than this are seen at once: a filter would only take room. */
const filterFrom = 3;

/** Who, how many, what to notice, and what can be done. */
export function buildHead(model: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    const { counts } = model;
    const refresh = blocks.button(texts.translated('refresh'), { kind: 'channels', state });
    return [
        blocks.section('head', contactName(model.contactName, texts), refresh),
        ...buildNotice(model, view),
        ...blocks.lines('head-counts', [
            texts.translated('channels-count', { count: counts.all }),
            texts.translated('verified-count', { count: counts.verified }),
            texts.translated('blocked-count', { count: counts.blocked }),
            texts.translated('read-at', { time: texts.time(model.readAt) }),
        ]),
        ...buildTrust(model, view),
        ...buildBest(model, view),
        ...model.openElsewhere.flatMap((chat, index) => buildOpenChat(chat, index, view)),
        ...buildRecordNote(model, view),
        ...buildChoices(model, view),
        blocks.actions('head-pages', buildPages(model, view)),
    ];
}

/** What came of a click, and on which channel. */
function buildNotice({ notice }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    if (notice === undefined) {
        return [];
    }
    const blocks = blocksOf(view);
    const { texts } = view;
    const { channel } = notice;
    const which =
        channel && [channelName(channel, view), identityText(channel, texts)].filter(({ text }) => text !== '');
    return [
        blocks.section('head-notice', texts.translated(notice.kind)),
        ...(which ? blocks.lines('head-notice-channel', which) : []),
    ];
}

/** On what the chat goes on and whom we know for sure; a caution when the two do not go together. */
function buildTrust({ trust, caution }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    if (trust === undefined) {
        return [];
    }
    const { texts } = view;
    const { current, verifiedElsewhere } = trust;
    const trustBlocks: LayoutBlock[] = [
        ...blocks.lines('head-current', [
            texts.translated(current.verified ? 'chatting-on-verified' : 'chatting-on-not-verified'),
            channelName(current, view),
        ]),
    ];
    if (verifiedElsewhere !== undefined) {
        const { at } = verifiedElsewhere.verification;
        const sentence =
            at === undefined
                ? texts.translated('verified-elsewhere')
                : texts.translated('verified-elsewhere-on', { date: texts.day(at) });
        trustBlocks.push(...blocks.lines('head-verified', [sentence, channelName(verifiedElsewhere, view)]));
    }
    if (caution) {
        const meaning = texts.translated('caution');
        trustBlocks.push(
            blocks.context('head-caution', [icon('caution', meaning), texts.translated('new-on-channel')]),
        );
    }
    return trustBlocks;
}

/** The reasons are those by which it was chosen. */
function buildBest({ best, trust }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    if (best === undefined) {
        return [];
    }
    const { texts } = view;
    return blocks.lines('head-best', [
        texts.translated(best.verified ? 'best-verified' : 'best-not-blocked'),
        channelName(best, view),
        // Of the chat at hand, everybody sees when it last went on.
        ...(best === trust?.current ? [] : [texts.lastChat(best.lastChat)]),
    ]);
}

function buildOpenChat({ roomId, channel, servedBy }: OpenChat, index: number, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    const { texts } = view;
    const blockId = `head-open-${index}`;
    const names = [channelName(channel, view), ...(servedBy === undefined ? [] : [quoted(texts.foreign(servedBy))])];
    return [
        blocks.section(
            blockId,
            texts.translated(servedBy === undefined ? 'also-open-unserved' : 'also-open'),
            blocks.openChat(blockId, roomId),
        ),
        ...blocks.lines(`${blockId}-names`, names, sourceIcon(channel.source, view.texts)),
    ];
}

function buildRecordNote({ fromRecordBecause }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const blocks = blocksOf(view);
    if (fromRecordBecause === undefined) {
        return [];
    }
    const { sentence, next } = failureTexts(fromRecordBecause, view.texts);
    return [
        blocks.context('head-record', [view.texts.translated('from-record')]),
        blocks.context('head-record-reason', [sentence]),
        blocks.context('head-record-next', [next]),
    ];
}

function buildChoices({ counts, filters }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
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
                action: { kind: 'filter', state },
                options: filterOptions,
                chosen: state.filter,
            }),
            blocks.select({
                placeholder: texts.translated('sort'),
                action: { kind: 'sort', state },
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

function buildPages({ can }: ChannelsPanel, view: Viewer): Parameters<Blocks['actions']>[1] {
    const blocks = blocksOf(view);
    const { texts, state } = view;
    return [
        ...(can.history ? [blocks.button(texts.translated('history'), { kind: 'history', state, offset: 0 })] : []),
        blocks.button(texts.translated('details'), { kind: 'details', state }),
        blocks.button(texts.translated('look-up'), { kind: 'look-up', state }),
        blocks.button(texts.translated('hand-over'), { kind: 'hand-over', state }),
    ];
}

function channelName(channel: Pick<Channel, 'name' | 'source'>, view: Viewer): PlainText {
    return quoted(sourceName(channel, view.texts));
}
