import type { ImageElement } from '@rocket.chat/ui-kit';

import type { ChannelSource } from '../../channels/Channel';
import { sourceTypes, type SourceType } from '../../channels/filterChannels';
import type { Texts } from '../../texts/Texts';

/**
 * A channel's picture, by its source. Drawn here rather than taken from an app's own icon: foreign images would be
 * fetched by every agent's browser, and could look like the panel's marks. One grey keeps a contrast of at least 3:1 on
 * the light and the dark theme.
 */
export function sourceIcon({ type }: ChannelSource, { translated }: Texts): ImageElement {
    const known = sourceTypes.find((sourceType) => sourceType === type);
    return {
        type: 'image',
        imageUrl: iconAddress(shapes[known ?? 'other']),
        altText: translated(known === undefined ? 'source-unknown' : `source-${known}`).text,
    };
}

const shapes: Readonly<Record<SourceType, string>> = {
    widget: '<path d="M3 4h14v10H9l-4 3v-3H3z"/>',
    email: '<path d="M2.500 4.500h15v11h-15z"/><path d="M3 5l7 6 7-6"/>',
    sms: '<path d="M6 2h8v16H6z"/><path d="M9 15.500h2"/>',
    app: '<path d="M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z"/>',
    api: '<path d="M7 5l-5 5 5 5M13 5l5 5-5 5"/>',
    other: '<path d="M3 11a7 7 0 0 1 14 0M3 11v4h3v-5H3M17 11v4h-3v-5h3"/>',
};

function iconAddress(shape: string): string {
    const svg =
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20">' +
        `<g fill="none" stroke="#7a828c" stroke-width="1.600">${shape}</g></svg>`;
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
