import type { PlainText } from '@rocket.chat/ui-kit';

import type { Texts } from './Texts';
import { quoted } from './quoted';
import type { Channel } from '../channels/Channel';
import { shownTexts } from '../channels/shownTexts';

/** By what a channel is known, in quotation marks: it is no word of the panel's. Empty when nothing is known. */
export function identityText(channel: Channel, texts: Texts): PlainText {
    const known = shownTexts(channel)
        .known.map((text) => quoted(texts.foreign(text)).text)
        .filter((text) => text !== '');
    return { type: 'plain_text', text: known.join(' ') };
}
