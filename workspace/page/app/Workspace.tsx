import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import { NoRoom } from './NoRoom';
import { useToast } from './Toasts';
import { RoomView } from './room/RoomView';
import { leadsToRoom, navigate, pathOf, roomAt, usePath } from './route';
import type { ServerConnection } from './server/ServerConnection';
import type { OwnUser } from './server/shapes';
import { WorkspaceSidebar } from './side/WorkspaceSidebar';
import { ContextualBarSurface } from './uikit/ContextualBarSurface';
import { ModalSurface } from './uikit/ModalSurface';
import { useOpenViews } from './useOpenViews';
import { useWorkspaceData } from './useWorkspaceData';

type WorkspaceProps = {
    readonly connection: ServerConnection;
    readonly user: OwnUser;
    readonly onLogOut: () => void;
};

/** Room list, room and contextual bar of whoever is logged in. */
export function Workspace({ connection, user, onLogOut }: WorkspaceProps): ReactElement {
    const data = useWorkspaceData(connection, user);
    const { interactions, rooms } = data;
    const path = usePath();
    const room = roomAt(path, rooms ?? []);
    const views = useOpenViews(interactions, room?.id);
    const toast = useToast();
    const [busy, setBusy] = useState(false);
    const [newerClient, setNewerClient] = useState(false);
    const [listIsOpen, openList] = useState(false);

    useEffect(() => {
        const endings = [
            interactions.events.on('busy', setBusy),
            interactions.events.on('timeout', () => toast('error', 'Interaction timed out. Please try again.')),
        ];
        return () => endings.forEach((end) => end());
    }, [interactions, toast]);

    const surface = { interactions, newerClient, roomId: room?.id };
    return (
        <div className="page-shell">
            {busy && <div className="page-busy" role="progressbar" aria-label="Working" data-testid="busy" />}
            <WorkspaceSidebar
                connection={connection}
                user={user}
                data={data}
                room={room}
                isOpen={listIsOpen || !room}
                newerClient={newerClient}
                onNewerClient={setNewerClient}
                onLogOut={onLogOut}
                onChoose={(chosen) => {
                    openList(false);
                    navigate(pathOf(chosen));
                }}
            />
            <main className="page-main" aria-busy={busy}>
                {room ? (
                    <RoomView
                        key={room.id}
                        connection={connection}
                        user={user}
                        data={data}
                        room={room}
                        onOpenList={() => openList(true)}
                    />
                ) : (
                    <NoRoom missing={rooms !== undefined && leadsToRoom(path)} />
                )}
            </main>
            {room && views.contextualBar && (
                <ContextualBarSurface
                    key={views.contextualBar.id}
                    initialView={views.contextualBar}
                    onClose={(viewId) => views.close('contextualBar', viewId)}
                    {...surface}
                />
            )}
            {views.modals.map((modal) => (
                <ModalSurface
                    key={modal.id}
                    initialView={modal}
                    onClose={(viewId) => views.close('modal', viewId)}
                    {...surface}
                />
            ))}
        </div>
    );
}
