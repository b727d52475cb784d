import type { PlainText } from '@rocket.chat/ui-kit';

import type { Texts } from './Texts';
import type { TextKey } from './translations';
import type { Channel } from '../channels/Channel';
import { sourceTypes } from '../channels/filterChannels';
import { shownNames } from '../channels/shownTexts';

/** What a channel is called, as in the web client: by the first of its names that can be shown, else by its type. */
export function sourceName(channel: Pick<Channel, 'name' | 'source'>, texts: Texts, longest?: number): PlainText {
    const name = shownNames(channel)
        .map((text) => texts.foreign(text, longest))
        .find(({ text }) => text !== '');
    return name ?? texts.translated(sourceKey(channel));
}

function sourceKey({ source }: Pick<Channel, 'source'>): TextKey {
    const known = sourceTypes.find((type) => type === source.type);
    return known !== undefined ? `source-${known}` : 'source-unknown';
}
