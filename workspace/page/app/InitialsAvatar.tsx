import { Avatar } from '@rocket.chat/fuselage';
import type { AvatarProps } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';

const COLOURS = ['#158D65', '#1D74F5', '#9F22C7', '#C75765', '#B08C30', '#2F343D', '#D05F00', '#4E5BA6'];

/** The avatar of somebody without a picture: initials on a colour that their name decides. */
export function InitialsAvatar({
    name,
    size,
}: {
    readonly name: string;
    readonly size: AvatarProps['size'];
}): ReactElement {
    const initials = name
        .split(/[\s._-]+/)
        .map((part) => part.match(/^[\p{L}\p{N}]/u)?.[0] ?? '')
        .join('')
        .slice(0, 2)
        .toUpperCase();
    const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
    const svg =
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" ` +
        `fill="${COLOURS[sum % COLOURS.length]}"/><text x="18" y="23.5" font-family="Inter,sans-serif" font-size="15" ` +
        `font-weight="600" fill="#fff" text-anchor="middle">${initials}</text></svg>`;
    return <Avatar size={size} url={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt="" />;
}
