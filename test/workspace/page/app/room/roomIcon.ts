import type { IconProps } from '@rocket.chat/fuselage';

import type { RoomType } from '../server/shapes';

const ICONS: Readonly<Record<RoomType, IconProps['name']>> = {
    l: 'livechat',
    c: 'hashtag',
    p: 'hashtag-lock',
    d: 'at',
};

export function roomIcon(type: RoomType): IconProps['name'] {
    return ICONS[type];
}
