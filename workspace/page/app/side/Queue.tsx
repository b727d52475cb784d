import { Box, Button } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';

import type { Room } from '../server/shapes';

type QueueProps = { readonly rooms: readonly Room[]; readonly onTake: (room: Room) => void };

/** The chats that wait for an agent. */
export function Queue({ rooms, onTake }: QueueProps): ReactElement | null {
    if (rooms.length === 0) {
        return null;
    }
    return (
        <section>
            <Box is="h2" fontScale="c2" color="hint" paddingInline={16} paddingBlock={8}>
                Queue
            </Box>
            <ul className="page-list">
                {rooms.map((room) => (
                    <li key={room.id} className="page-waiting">
                        <Box is="span" fontScale="p2" color="default" withTruncatedText flexGrow={1}>
                            {room.name}
                        </Box>
                        <Button small data-testid={`take-${room.id}`} onClick={() => onTake(room)}>
                            Take
                        </Button>
                    </li>
                ))}
            </ul>
        </section>
    );
}
