import { useCallback, useEffect, useRef, useState } from 'react';

import type { Interactions, Surface } from './uikit/Interactions';
import type { SurfaceView } from './uikit/serverInteraction';

export type OpenViews = {
    readonly contextualBar: SurfaceView | undefined;
    readonly modals: readonly SurfaceView[];
    readonly close: (surface: Surface, viewId: string) => void;
};

/**
 * Which views are open. A contextual bar belongs to the room it was opened in and is gone in the next one. A bar's view
 * that was submitted never comes back under its id, whether it is pushed before the answer or after.
 */
export function useOpenViews(interactions: Interactions, roomId: string | undefined): OpenViews {
    const [contextualBar, setContextualBar] = useState<SurfaceView>();
    const [modals, setModals] = useState<readonly SurfaceView[]>([]);
    const disposed = useRef(new Set<string>());

    const close = useCallback((surface: Surface, viewId: string) => {
        if (surface === 'contextualBar') {
            setContextualBar((current) => (current?.id === viewId ? undefined : current));
        } else {
            setModals((current) => current.filter((modal) => modal.id !== viewId));
        }
    }, []);

    useEffect(() => {
        const endings = [
            interactions.events.on('open', ({ surface, view }) => {
                if (surface === 'contextualBar') {
                    setContextualBar((current) => (disposed.current.has(view.id) ? current : view));
                } else {
                    setModals((current) => [...current.filter((modal) => modal.id !== view.id), view]);
                }
            }),
            interactions.events.on('close', ({ surface, viewId }) => close(surface, viewId)),
            interactions.events.on('dispose', ({ viewId }) => {
                disposed.current.add(viewId);
                close('contextualBar', viewId);
                close('modal', viewId);
            }),
        ];
        return () => endings.forEach((end) => end());
    }, [interactions, close]);

    useEffect(() => setContextualBar(undefined), [roomId]);

    return { contextualBar, modals, close };
}
