import type { IconProps } from '@rocket.chat/fuselage';

import type { RoomType } from '../server/shapes';

const ICONS: Readonly<Record<RoomType, IconProps['name']>> = {
    l: 'livechat',
    c: 'hashtag',
    p: 'hashtag-lock',
    d: 'at',
};

/** The icon that the room list and the header give a type of room. */
export function roomIcon(type: RoomType): IconProps['name'] {
    return ICONS[type];
}
