import { useCallback, useEffect, useMemo, useState } from 'react';

import { recordOf } from './foreignData';
import type { ServerConnection } from './server/ServerConnection';
import { readMessage } from './server/shapes';
import type { ActionButton, Agent, Command, Message, OwnUser, Room } from './server/shapes';
import { OFFERED_LANGUAGES, addAppTranslations, changeLanguage, normalizeLanguage } from './translation';
import { Interactions } from './uikit/Interactions';

export type WorkspaceData = {
    readonly rooms: readonly Room[] | undefined;
    /** The chats that wait for an agent; none for whoever serves no chats. */
    readonly queue: readonly Room[];
    /** To whom a chat can be handed over. */
    readonly agents: readonly Agent[];
    /** Reads the rooms and the queue anew. */
    readonly loadRooms: () => Promise<void>;
    readonly commands: readonly Command[];
    readonly buttons: readonly ActionButton[];
    readonly languages: readonly string[];
    readonly ephemerals: readonly Message[];
    readonly interactions: Interactions;
    /** Adds a message that only this session sees. */
    readonly addEphemeral: (message: Message) => void;
};

/** Everything that is loaded once after the login, and what the server pushes afterwards. */
export function useWorkspaceData(connection: ServerConnection, user: OwnUser): WorkspaceData {
    const interactions = useMemo(
        () => new Interactions((appId, interaction) => connection.interact(appId, interaction)),
        [connection],
    );
    const [rooms, setRooms] = useState<readonly Room[]>();
    const [queue, setQueue] = useState<readonly Room[]>([]);
    const [agents, setAgents] = useState<readonly Agent[]>([]);
    const [commands, setCommands] = useState<readonly Command[]>([]);
    const [buttons, setButtons] = useState<readonly ActionButton[]>([]);
    const [languages, setLanguages] = useState<readonly string[]>(OFFERED_LANGUAGES);
    const [ephemerals, setEphemerals] = useState<readonly Message[]>([]);

    const addEphemeral = useCallback((message: Message) => setEphemerals((current) => [...current, message]), []);

    const servesChats = user.permissions.has('view-l-room');
    const loadRooms = useCallback(async () => {
        if (servesChats) {
            setQueue(await connection.queue().catch(() => []));
            setAgents(await connection.agents().catch(() => []));
        }
        setRooms(await connection.rooms().catch(() => []));
    }, [connection, servesChats]);

    useEffect(() => {
        const stream = connection.listen((event, payload) => {
            if (event === 'uiInteraction') {
                interactions.receive(payload);
            } else if (event === 'roomsChanged') {
                void loadRooms();
            } else {
                addEphemeral(readMessage(recordOf(payload), { ephemeral: true }));
            }
        });
        const loadApps = async (): Promise<void> => {
            const apps = await connection.translations();
            addAppTranslations(apps);
            const known = apps.flatMap((app) => Object.keys(app.languages).map(normalizeLanguage));
            setLanguages([...new Set([...OFFERED_LANGUAGES, ...known])]);
            setCommands(await connection.commands());
            setButtons(await connection.actionButtons());
        };
        const load = async (): Promise<void> => {
            await changeLanguage(user.language || browserLanguage());
            // Without its apps the workspace is still one that people can write in.
            await Promise.all([stream.ready, loadApps().catch(() => undefined)]);
            // The rooms come last, so that whoever sees them can use the apps in them at once.
            await loadRooms();
        };
        void load();
        return stream.end;
    }, [connection, user, interactions, addEphemeral, loadRooms]);

    return { rooms, queue, agents, loadRooms, commands, buttons, languages, ephemerals, interactions, addEphemeral };
}

/** Whoever never chose a language gets their browser's, if it is one of those here. */
function browserLanguage(): string {
    const candidates = [navigator.language, navigator.language.split('-')[0] ?? ''];
    return candidates.find((language) => OFFERED_LANGUAGES.includes(language)) ?? 'en';
}
