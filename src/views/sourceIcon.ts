import type { ImageElement } from '@rocket.chat/ui-kit';

import { drawingAddress } from './icons';
import type { ChannelSource } from '../channels/Channel';
import { sourceTypes, type SourceType } from '../channels/filterChannels';
import type { Texts } from '../texts/Texts';

/**
 * A channel's picture, by its source. Drawn here rather than taken from an app's own icon: foreign images would be
 * fetched by every agent's browser, and could look like the panel's marks. One grey keeps a contrast of at least 3:1 on
 * the light and the dark theme.
 */
export function sourceIcon({ type }: ChannelSource, { translated }: Texts): ImageElement {
    const known = sourceTypes.find((sourceType) => sourceType === type);
    return {
        type: 'image',
        imageUrl: addresses[known ?? 'other'],
        altText: translated(known === undefined ? 'source-unknown' : `source-${known}`).text,
    };
}

/** Made once: every row has one. */
const addresses: Readonly<Record<SourceType, string>> = {
    widget: drawn('M3,4h14v10H9l-4,3v-3H3z'),
    email: drawn('M2.5,4.5h15v11h-15zM3,5l7,6,7-6'),
    sms: drawn('M6,2h8v16H6zm3,13.5h2'),
    app: drawn('M3,3h6v6H3zm8,0h6v6h-6zm-8,8h6v6H3zm8,0h6v6h-6z'),
    api: drawn('M7,5l-5,5,5,5M13,5l5,5-5,5'),
    other: drawn('M3,11a7,7,0,0,1,14,0M3,11v4h3v-5H3m14,1v4h-3v-5h3'),
};

/** @param path what a pen draws, within 20 by 20 units */
function drawn(path: string): string {
    return drawingAddress(`<path d="${path}" fill="none" stroke="#7a828c" stroke-width="1.6"/>`);
}
