import type { LayoutBlock, Option, PlainText } from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { actions, button, context, icon, lines, openChatButton, section, select } from './blocks';
import { lastChatMark } from './channelMarks';
import { sourceIcon } from './sourceIcon';
import type { Channel } from '../channels/Channel';
import type { ChannelFilter } from '../channels/filterChannels';
import type { ChannelsPanel, OpenChat } from '../panel/PanelModel';
import { failureTexts } from '../texts/failureTexts';
import { contactNameText, foreignText, quoted } from '../texts/quoted';
import { sourceName } from '../texts/sourceName';
import type { TextKey } from '../texts/translations';

/** Fewer than this are seen at once: a filter would only take room. */
const filterFrom = 3;

/** Who, how many, what to notice, and what can be done. */
export function buildHead(model: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    const { texts, state } = view;
    const { counts } = model;
    const refresh = button(view, 'head', texts.translated('refresh'), { kind: 'channels', state });
    return [
        section(view, 'head', contactNameText(model.contactName, view), refresh),
        ...(model.notice === undefined ? [] : [section(view, 'head-notice', texts.translated(model.notice))]),
        ...lines(view, 'head-counts', [
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
        actions(view, 'head-pages', buildPages(model, view)),
    ];
}

/** On what the chat goes on and whom we know for sure; a caution when the two do not go together. */
function buildTrust({ trust, caution }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    if (trust === undefined) {
        return [];
    }
    const { texts } = view;
    const { current, verifiedElsewhere } = trust;
    const blocks: LayoutBlock[] = [
        ...lines(view, 'head-current', [
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
        blocks.push(...lines(view, 'head-verified', [sentence, channelName(verifiedElsewhere, view)]));
    }
    if (caution) {
        const meaning = texts.translated('caution');
        blocks.push(context(view, 'head-caution', [icon('caution', meaning), texts.translated('new-on-channel')]));
    }
    return blocks;
}

/** The reasons are those by which it was chosen. */
function buildBest({ best, trust }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    if (best === undefined) {
        return [];
    }
    const { texts } = view;
    return lines(view, 'head-best', [
        texts.translated(best.verified ? 'best-verified' : 'best-not-blocked'),
        channelName(best, view),
        // Of the chat at hand, everybody sees when it last went on.
        ...(best === trust?.current ? [] : [lastChatMark(best, view)]),
    ]);
}

function buildOpenChat({ roomId, channel, servedBy }: OpenChat, index: number, view: Viewer): readonly LayoutBlock[] {
    const { texts } = view;
    const blockId = `head-open-${index}`;
    const names = [
        channelName(channel, view),
        ...(servedBy === undefined ? [] : [quoted(foreignText(servedBy, view))]),
    ];
    return [
        section(
            view,
            blockId,
            texts.translated(servedBy === undefined ? 'also-open-unserved' : 'also-open'),
            openChatButton(view, blockId, roomId),
        ),
        ...lines(view, `${blockId}-names`, names, sourceIcon(channel.source, view.texts)),
    ];
}

function buildRecordNote({ fromRecordBecause }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
    if (fromRecordBecause === undefined) {
        return [];
    }
    const { sentence, next } = failureTexts(fromRecordBecause, view.texts);
    return [
        context(view, 'head-record', [view.texts.translated('from-record')]),
        context(view, 'head-record-reason', [sentence]),
        context(view, 'head-record-next', [next]),
    ];
}

function buildChoices({ counts, filters }: ChannelsPanel, view: Viewer): readonly LayoutBlock[] {
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
        actions(view, 'head-choices', [
            select(
                view,
                'head-choices',
                texts.translated('filter'),
                { kind: 'filter', state },
                filterOptions,
                state.filter,
            ),
            select(view, 'head-choices', texts.translated('sort'), { kind: 'sort', state }, sortOptions, state.sort),
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

function buildPages({ may }: ChannelsPanel, view: Viewer): Parameters<typeof actions>[2] {
    const { texts, state } = view;
    return [
        ...(may.history
            ? [button(view, 'head-pages', texts.translated('history'), { kind: 'history', state, offset: 0 })]
            : []),
        button(view, 'head-pages', texts.translated('details'), { kind: 'details', state }),
        button(view, 'head-pages', texts.translated('look-up'), { kind: 'look-up', state }),
        button(view, 'head-pages', texts.translated('hand-over'), { kind: 'hand-over', state }),
    ];
}

function channelName(channel: Pick<Channel, 'name' | 'source'>, view: Viewer): PlainText {
    return quoted(sourceName(channel, view.texts, view.maskValues));
}
