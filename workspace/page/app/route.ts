import { useSyncExternalStore } from 'react';

import type { Room } from './server/shapes';

const listeners = new Set<() => void>();

/** Moves to a path of the page's own router. */
export function navigate(path: string): void {
    if (path !== location.pathname) {
        history.pushState(null, '', path);
        listeners.forEach((listener) => listener());
    }
}

/** The path at hand; renders again when it changes. */
export function usePath(): string {
    return useSyncExternalStore(subscribe, () => location.pathname);
}

function subscribe(onChange: () => void): () => void {
    listeners.add(onChange);
    window.addEventListener('popstate', onChange);
    return () => {
        listeners.delete(onChange);
        window.removeEventListener('popstate', onChange);
    };
}

/** The address of a room, by its type, as the client builds it. */
export function pathOf(room: Room): string {
    switch (room.type) {
        case 'l':
            return `/live/${encodeURIComponent(room.id)}`;
        case 'd':
            return `/direct/${encodeURIComponent(room.id)}`;
        case 'c':
            return `/channel/${encodeURIComponent(room.name)}`;
        case 'p':
            return `/group/${encodeURIComponent(room.name)}`;
    }
}

/** @returns the room that a path leads to; `undefined` when this person has no such room */
export function roomAt(path: string, rooms: readonly Room[]): Room | undefined {
    const [kind, name] = path.split('/').filter(Boolean);
    return rooms.find((room) => pathOf(room) === `/${kind ?? ''}/${name ?? ''}`);
}

/** Whether a path asks for a room at all. */
export function leadsToRoom(path: string): boolean {
    return /^\/(live|direct|channel|group)\/./.test(path);
}
