import { channelName } from './channelName';
import { code } from './code';
import type { Channel } from '../channels/Channel';
import { channelReach } from '../channels/channelReach';
import type { ChannelsPanel, ListedChannel } from '../panel/PanelModel';
import { channelsPerPage } from '../panel/PanelState';
import type { Texts } from '../texts/Texts';
import { contactName } from '../texts/contactName';
import { bestKey, cautionLine, withoutStars } from '../views/headTexts';

/** More would not fit into a comment that somebody reads. */
const mostChannels = channelsPerPage;

/**
 * The list in words, ready to be pasted: who this is, what to be careful about, and each channel in a line with its
 * marks. For a transfer comment, and for clients that show no panels.
 */
export function summaryLines(model: ChannelsPanel, texts: Texts): readonly string[] {
    const { finished } = texts;
    return [
        `${finished('summary-contact')} ${code(contactName(model.contactName, texts).text)}`,
        ...model.cautions.map((caution) => cautionLine(caution, texts)),
        ...(model.best ? [`${withoutStars(finished(bestKey(model)))} ${channelLine(model.best, texts)}`] : []),
        ...model.channels.slice(0, mostChannels).map((channel) => listedLine(channel, texts)),
        ...(model.matching > mostChannels
            ? [finished('shown-of-total', { shown: mostChannels, count: model.matching })]
            : []),
    ];
}

function listedLine(channel: ListedChannel, texts: Texts): string {
    const line = channelLine(channel, texts, channel.reach);
    const blockedCount = channel.identities.filter(({ blocked }) => blocked).length;
    const hasSomeBlocked = blockedCount > 0 && blockedCount < channel.identities.length;
    return [
        line,
        ...(hasSomeBlocked ? [`⛔ ${blockedCount}/${channel.identities.length}`] : []),
        ...(channel.isCurrent ? [texts.finished('mark-this-chat')] : []),
    ].join(' – ');
}

/** ✅ Email – `zoe@contacts.example` – 3 h ago */
function channelLine(channel: Channel, texts: Texts, reach = channelReach(channel)): string {
    const address = reach === undefined ? '' : code(texts.wholeAddress(reach.address));
    const marks = [channel.blocked ? '⛔' : '', channel.verified ? '✅' : ''].filter((mark) => mark !== '');
    const parts = [
        channelName(channel, texts),
        reach?.kind === 'to' && address !== '' ? `${texts.finished('to')} ${address}` : address,
        texts.ago(channel.lastChat).text,
    ];
    return [...marks, parts.filter((part) => part !== '').join(' – ')].join(' ');
}
