import type { PlainText } from '@rocket.chat/ui-kit';

import type { Texts } from './Texts';
import { isRightToLeft } from './direction';
import { sourceName } from './sourceName';
import type { Channel } from '../channels/Channel';
import type { ChannelReach } from '../channels/channelReach';
import { sourceTypes } from '../channels/filterChannels';
import { shownNames } from '../channels/shownTexts';

/** What stands beside a small button in a bar of 380 px, in letters of the usual width. */
const longestTitle = 36;
/** Less of an address would say nothing. */
const shortestAddress = 16;

/** @returns how many letters of an address fit into one line behind a name, with the words between them */
export function lettersBeside(name: string): number {
    return Math.min(30, Math.max(shortestAddress, longestTitle - ' · to '.length - [...name].length));
}

/**
 * What a channel is, in one line: its source, then the contact's own address, or where they wrote to, which says so. Each
 * kind of source has a sentence of its own, since a translated name cannot be an argument; a brand's name can.
 */
export function channelTitle(
    channel: Pick<Channel, 'name' | 'source'>,
    reach: ChannelReach | undefined,
    texts: Texts,
): PlainText {
    const [named] = shownNames(channel);
    const name = named === undefined ? '' : texts.address(named);
    const source = name === '' ? sourceName(channel, texts).text : name;
    const address = reach && texts.address(reach.address, lettersBeside(source));
    if (reach === undefined || address === undefined || address === '') {
        return sourceName(channel, texts);
    }
    const known = sourceTypes.find((type) => type === channel.source.type) ?? 'other';
    if (name === '') {
        return texts.translated(reach.kind === 'own' ? `known-${known}` : `known-${known}-to`, { address });
    }
    if (reach.kind === 'to') {
        return texts.translated('known-named-to', { name, address });
    }
    // The same in every language: no key.
    const text = isRightToLeft(texts.language)
        ? `\u2068${name}\u2069 · \u2066${address}\u2069`
        : `${name} · ${address}`;
    return { type: 'plain_text', text };
}
