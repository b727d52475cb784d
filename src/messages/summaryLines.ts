import type { PlainText } from '@rocket.chat/ui-kit';

import type { MessageLine } from './MessageLine';
import type { ChannelsPanel, ListedChannel } from '../panel/PanelModel';
import { channelsPerPage } from '../panel/PanelState';
import type { Texts } from '../texts/Texts';
import { contactName } from '../texts/contactName';
import { identityText } from '../texts/identityText';
import { quoted } from '../texts/quoted';
import { sourceName } from '../texts/sourceName';

/** More would not fit into a comment that somebody reads. */
const mostChannels = channelsPerPage;

/**
 * The panel in words: who, how many channels, which one the chat is on, what to be careful about, and each channel with
 * its marks. For a transfer comment, and for clients that show no panels.
 */
export function summaryLines(model: ChannelsPanel, texts: Texts): readonly MessageLine[] {
    const { counts, trust, caution } = model;
    const line = (...words: readonly PlainText[]): MessageLine => ({ texts: words });
    return [
        line(texts.translated('summary-contact'), quoted(contactName(model.contactName, texts))),
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
                      quoted(sourceName(trust.current, texts)),
                  ),
              ]),
        ...(caution ? [line(texts.translated('new-on-channel'))] : []),
        ...(model.fromRecordBecause === undefined ? [] : [line(texts.translated('from-record'))]),
        ...model.channels.slice(0, mostChannels).map((channel) => line(...channelWords(channel, texts))),
        ...(model.matching > mostChannels
            ? [line(texts.translated('shown-of-total', { shown: mostChannels, count: model.matching }))]
            : []),
    ];
}

function channelWords(channel: ListedChannel, texts: Texts): readonly PlainText[] {
    const identity = identityText(channel, texts);
    return [
        quoted(sourceName(channel, texts)),
        ...(identity.text === '' ? [] : [identity]),
        ...(channel.isCurrent ? [texts.translated('current-chat')] : []),
        ...(channel.verified ? [texts.translated('verified')] : []),
        ...(channel.blocked ? [texts.translated('blocked')] : []),
        texts.lastChat(channel.lastChat),
    ];
}
