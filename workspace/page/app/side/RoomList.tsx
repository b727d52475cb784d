import { Box } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';

import { RoomLink } from './RoomLink';
import type { Room } from '../server/shapes';

type RoomListProps = {
    readonly rooms: readonly Room[];
    readonly chosen: Room | undefined;
    readonly onChoose: (room: Room) => void;
};

const GROUPS: readonly { readonly title: string; readonly holds: (room: Room) => boolean }[] = [
    { title: 'Chats in progress', holds: ({ type, open }) => type === 'l' && open },
    { title: 'Closed chats', holds: ({ type, open }) => type === 'l' && !open },
    { title: 'Channels', holds: ({ type }) => type === 'c' || type === 'p' },
    { title: 'Direct messages', holds: ({ type }) => type === 'd' },
];

/** The rooms that this person may see, in groups. */
export function RoomList({ rooms, chosen, onChoose }: RoomListProps): ReactElement {
    return (
        <>
            {GROUPS.map(({ title, holds }) => ({ title, members: rooms.filter(holds) }))
                .filter(({ members }) => members.length > 0)
                .map(({ title, members }) => (
                    <section key={title}>
                        <Box is="h2" fontScale="c2" color="hint" paddingInline={16} paddingBlock={8}>
                            {title}
                        </Box>
                        <ul className="page-list">
                            {members.map((room) => (
                                <li key={room.id}>
                                    <RoomLink room={room} isChosen={room.id === chosen?.id} onChoose={onChoose} />
                                </li>
                            ))}
                        </ul>
                    </section>
                ))}
        </>
    );
}
