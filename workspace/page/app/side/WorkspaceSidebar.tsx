import { Box, Divider, IconButton, Tag } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';

import { InitialsAvatar } from '../InitialsAvatar';
import { useToast } from '../Toasts';
import type { ServerConnection } from '../server/ServerConnection';
import type { OwnUser, Room } from '../server/shapes';
import { useTheme } from '../theme';
import type { WorkspaceData } from '../useWorkspaceData';
import { AppSettings } from './AppSettings';
import { ClientOptions } from './ClientOptions';
import { FaultSwitch } from './FaultSwitch';
import { LanguageSwitch } from './LanguageSwitch';
import { Queue } from './Queue';
import { RoomList } from './RoomList';

type WorkspaceSidebarProps = {
    readonly connection: ServerConnection;
    readonly user: OwnUser;
    readonly data: WorkspaceData;
    readonly room: Room | undefined;
    /** On a narrow page the sidebar covers the room while it is open. */
    readonly isOpen: boolean;
    readonly newerClient: boolean;
    readonly onNewerClient: (newer: boolean) => void;
    readonly onChoose: (room: Room) => void;
    readonly onLogOut: () => void;
};

/** Who is logged in, the rooms, and the switches of the demonstration. */
export function WorkspaceSidebar(props: WorkspaceSidebarProps): ReactElement {
    const { connection, user, data, room, isOpen, newerClient, onNewerClient, onChoose, onLogOut } = props;
    const { theme, setTheme } = useTheme();
    const toast = useToast();
    const take = async (waiting: Room): Promise<void> => {
        try {
            await connection.takeChat(waiting.id);
            await data.loadRooms();
            onChoose(waiting);
        } catch {
            toast('error', 'The chat could not be taken.');
        }
    };
    const other = theme === 'dark' ? 'light' : 'dark';
    return (
        <Box is="aside" className={`page-sidebar ${isOpen ? 'page-sidebar-open' : ''}`} aria-label="Workspace">
            <Box className="page-own-user">
                <InitialsAvatar name={user.name} size="x28" />
                <Box flexGrow={1} minWidth={0}>
                    <Box fontScale="p2m" color="default" withTruncatedText data-testid="own-user">
                        {user.name}
                    </Box>
                </Box>
                <IconButton
                    icon={theme === 'dark' ? 'sun' : 'moon'}
                    small
                    title={`Use the ${other} theme`}
                    aria-label={`Use the ${other} theme`}
                    data-testid="theme"
                    onClick={() => setTheme(other)}
                />
                <IconButton
                    icon="sign-out"
                    small
                    title="Log out"
                    aria-label="Log out"
                    data-testid="log-out"
                    onClick={onLogOut}
                />
            </Box>
            <Box className="page-own-roles">
                {user.roles.map((role) => (
                    <Tag key={role}>{role}</Tag>
                ))}
            </Box>
            <Box is="nav" className="page-rooms" aria-label="Rooms">
                <Queue rooms={data.queue} onTake={(waiting) => void take(waiting)} />
                <RoomList rooms={data.rooms ?? []} chosen={room} onChoose={onChoose} />
            </Box>
            <Divider marginBlock={0} />
            <Box className="page-switches">
                <LanguageSwitch connection={connection} languages={data.languages} />
                <details className="page-panel">
                    <summary data-testid="faults">REST faults</summary>
                    <FaultSwitch connection={connection} />
                </details>
                <details className="page-panel">
                    <summary data-testid="client-options">Client</summary>
                    <ClientOptions newerClient={newerClient} onNewerClient={onNewerClient} />
                </details>
                {user.permissions.has('manage-apps') && (
                    <details className="page-panel">
                        <summary data-testid="app-settings">App settings</summary>
                        <AppSettings connection={connection} />
                    </details>
                )}
            </Box>
        </Box>
    );
}
