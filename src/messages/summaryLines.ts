import type { PlainText } from '@rocket.chat/ui-kit';

import type { ChannelsPanel, ListedChannel } from '../panel/PanelModel';
import { channelsPerPage } from '../panel/panelAction';
import type { AnswerLine } from '../show/showMessage';
import { contactNameText, quoted } from '../texts/quoted';
import { sourceName } from '../texts/sourceName';
import type { Viewer } from '../views/Viewer';
import { identityText, lastChatMark } from '../views/channelMarks';

/** More would not fit into a comment that somebody reads. */
const mostChannels = channelsPerPage;

/**
 * The panel in words: who, how many channels, which one the chat is on, what to be careful about, and each channel with
 * its marks. For a transfer comment, and for clients that show no panels.
 */
export function summaryLines(model: ChannelsPanel, view: Viewer): readonly AnswerLine[] {
    const { texts } = view;
    const { counts, trust, caution } = model;
    const line = (...words: readonly PlainText[]): AnswerLine => ({ texts: words });
    return [
        line(texts.translated('summary-contact'), quoted(contactNameText(model.contactName, view))),
        line(
            texts.translated('channels-count', { count: counts.all }),
            texts.translated('verified-count', { count: counts.verified }),
            texts.translated('blocked-count', { count: counts.blocked }),
        ),
        ...(trust === undefined
            ? []
            : [
                  line(
                      texts.translated(trust.current.verified ? 'chatting-on-verified' : 'chatting-on-not-verified'),
                      quoted(sourceName(trust.current, texts, view.maskValues)),
                  ),
              ]),
        ...(caution ? [line(texts.translated('new-on-channel'))] : []),
        ...(model.fromRecordBecause === undefined ? [] : [line(texts.translated('from-record'))]),
        ...model.channels.slice(0, mostChannels).map((channel) => line(...channelWords(channel, view))),
        ...(model.matching > mostChannels
            ? [line(texts.translated('shown-of-total', { shown: mostChannels, count: model.matching }))]
            : []),
    ];
}

function channelWords(channel: ListedChannel, view: Viewer): readonly PlainText[] {
    const { texts } = view;
    const identity = identityText(channel, view);
    return [
        quoted(sourceName(channel, texts, view.maskValues)),
        ...(identity.text === '' ? [] : [identity]),
        ...(channel.isCurrent ? [texts.translated('current-chat')] : []),
        ...(channel.verified ? [texts.translated('verified')] : []),
        ...(channel.blocked ? [texts.translated('blocked')] : []),
        lastChatMark(channel, view),
    ];
}
