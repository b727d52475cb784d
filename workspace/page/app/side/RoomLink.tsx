import { Box, Icon } from '@rocket.chat/fuselage';
import type { MouseEvent, ReactElement } from 'react';

import { roomIcon } from '../room/roomIcon';
import { pathOf } from '../route';
import type { Room } from '../server/shapes';

/** One room of the list, a real link so that it can be opened in a new tab. */
export function RoomLink({
    room,
    isChosen,
    onChoose,
}: {
    readonly room: Room;
    readonly isChosen: boolean;
    readonly onChoose: (room: Room) => void;
}): ReactElement {
    const onClick = (event: MouseEvent): void => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            onChoose(room);
        }
    };
    return (
        <a
            className="page-room"
            href={pathOf(room)}
            aria-current={isChosen ? 'page' : undefined}
            data-testid={`room-${room.id}`}
            onClick={onClick}
        >
            <Icon name={roomIcon(room.type)} size="x20" />
            <Box is="span" fontScale="p2" withTruncatedText flexGrow={1}>
                {room.name}
            </Box>
            {room.source && (
                <Box is="span" fontScale="micro" color="hint" flexShrink={0}>
                    {room.source}
                </Box>
            )}
        </a>
    );
}
