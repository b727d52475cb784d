import { Box, Callout, Icon, IconButton, Tag } from '@rocket.chat/fuselage';
import { useCallback, useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import { roomMenuButtons } from '../permissions';
import type { ServerConnection } from '../server/ServerConnection';
import type { Agent, Message, OwnUser, Room } from '../server/shapes';
import type { WorkspaceData } from '../useWorkspaceData';
import { Composer } from './Composer';
import { MessageList } from './MessageList';
import { RoomMenu } from './RoomMenu';
import { TransferChat } from './TransferChat';
import { roomIcon } from './roomIcon';
import { clientNotice, readCommandLine, runSlashCommand } from './slashCommand';

type RoomViewProps = {
    readonly connection: ServerConnection;
    readonly user: OwnUser;
    readonly data: WorkspaceData;
    readonly room: Room;
    readonly onOpenList: () => void;
};

/** One room: its header with the menu, its messages, and the composer. */
export function RoomView({ connection, user, data, room, onOpenList }: RoomViewProps): ReactElement {
    const { commands, buttons, interactions, ephemerals, addEphemeral } = data;
    const [messages, setMessages] = useState<readonly Message[]>([]);
    const [problem, setProblem] = useState('');

    const load = useCallback(async () => {
        try {
            setMessages(await connection.messages(room.id));
            setProblem('');
        } catch (error) {
            setProblem(error instanceof Error ? error.message : 'The messages could not be loaded.');
        }
    }, [connection, room.id]);

    useEffect(() => {
        void load();
    }, [load]);

    const send = async (text: string): Promise<void> => {
        const line = readCommandLine(text);
        if (!line) {
            await connection.sendMessage(room.id, text).catch((error: unknown) => {
                setProblem(error instanceof Error ? error.message : 'The message could not be sent.');
            });
            await load();
            return;
        }
        const notice = await runSlashCommand({ connection, interactions, commands, user, roomId: room.id, line });
        if (notice) {
            addEphemeral(clientNotice(room.id, notice));
        }
    };

    const transfer = async (agent: Agent): Promise<void> => {
        try {
            await connection.transferChat(room.id, agent.id);
            await data.loadRooms();
        } catch {
            setProblem('The chat could not be handed over.');
        }
    };

    const shown = [...messages, ...ephemerals.filter((message) => message.rid === room.id)];
    return (
        <>
            <Box is="header" className="page-header" borderBlockEndColor="extra-light">
                <span className="page-narrow">
                    <IconButton icon="burger-menu" small title="Rooms" onClick={onOpenList} />
                </span>
                <Icon name={roomIcon(room.type)} size="x20" color="default" />
                <Box is="h1" fontScale="h4" color="default" withTruncatedText>
                    {room.name}
                </Box>
                {room.source && <Tag>{room.source}</Tag>}
                {room.type === 'l' && !room.open && <Tag variant="secondary">closed</Tag>}
                <span className="page-grow" />
                {room.type === 'l' && room.open && user.permissions.has('transfer-livechat-guest') && (
                    <TransferChat agents={data.agents} onTransfer={(agent) => void transfer(agent)} />
                )}
                <RoomMenu
                    buttons={roomMenuButtons(buttons, user, room)}
                    onAction={({ appId, actionId }) =>
                        void interactions.send(appId, {
                            type: 'actionButton',
                            actionId,
                            rid: room.id,
                            payload: { context: 'roomAction' },
                        })
                    }
                />
            </Box>
            {problem && (
                <Callout type="danger" margin={16} role="alert">
                    {problem}
                </Callout>
            )}
            <MessageList messages={shown} interactions={interactions} />
            <Composer commands={commands} user={user} roomName={room.name} onSend={send} />
        </>
    );
}
