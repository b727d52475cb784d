/**
 * What the panel's buttons ask for. An action carries all that its answer needs in its id, since nothing else of an
 * interaction survives every client: which room, and how much of the list was in sight.
 */
export type PanelAction =
    /** Reads everything again. */
    | { readonly kind: 'refresh'; readonly state: PanelState }
    /** Opens a link; the client does that itself and only tells us. */
    | { readonly kind: 'open-chat'; readonly row: number };

/** What one person looks at. It lives in the ids of the panel's actions: any server of a cluster may get the next one. */
export type PanelState = {
    readonly roomId: string;
    /** How many channels are listed. */
    readonly shown: number;
};

/** How many channels are listed at first, and added by each "Show more". */
export const channelsPerPage = 20;

/** More than this are never listed: the client has to draw them all. */
export const mostChannelsShown = 1000;

const longestRoomId = 256;

export function encodePanelAction(action: PanelAction): string {
    switch (action.kind) {
        case 'refresh':
            return `refresh~${action.state.shown}~${action.state.roomId}`;
        case 'open-chat':
            return `open-chat~${action.row}`;
    }
}

/** @returns `undefined` for anything that {@link encodePanelAction} does not write */
export function decodePanelAction(id: unknown): PanelAction | undefined {
    if (typeof id !== 'string') {
        return undefined;
    }
    const openChat = /^open-chat~(\d{1,6})$/.exec(id);
    if (openChat !== null) {
        return { kind: 'open-chat', row: Number(openChat[1]) };
    }
    const refresh = /^refresh~(\d{1,6})~([^]+)$/.exec(id);
    const roomId = refresh?.[2];
    if (refresh === null || roomId === undefined || roomId.length > longestRoomId) {
        return undefined;
    }
    return { kind: 'refresh', state: { roomId, shown: clampShown(Number(refresh[1])) } };
}

/** @returns a whole number of pages, at least one */
export function clampShown(shown: number): number {
    const pages = Math.ceil(Math.min(shown, mostChannelsShown) / channelsPerPage);
    return Math.max(1, pages) * channelsPerPage;
}
