import { code } from './code';
import type { Channel } from '../channels/Channel';
import { shownNames } from '../channels/shownTexts';
import type { Texts } from '../texts/Texts';
import { sourceName } from '../texts/sourceName';

/** What a channel is called in a message: a name that others gave it stands in a code span. */
export function channelName(channel: Pick<Channel, 'name' | 'source'>, texts: Texts): string {
    const [named] = shownNames(channel);
    const name = sourceName(channel, texts).text;
    return named === undefined ? name : code(name);
}
