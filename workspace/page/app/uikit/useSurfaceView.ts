import { useEffect, useMemo, useState } from 'react';

import { isRecord, recordsOf, textOf } from '../foreignData';
import type { ForeignRecord } from '../foreignData';
import type { Interactions, Surface } from './Interactions';
import type { ElementValues, SurfaceContextValue } from './SurfaceContext';
import type { FieldErrors, SurfaceView } from './serverInteraction';
import { initialValueOf } from './useElement';

/** Elements that send while they are typed in wait for a pause of this length. */
const TYPING_PAUSE_MS = 700;

export type SurfaceViewState = {
    readonly view: SurfaceView;
    readonly context: SurfaceContextValue;
    /** The view with the values of its elements, as submissions and closings carry it. */
    readonly withState: () => ForeignRecord;
};

/**
 * One open view: what it shows, what has been filled in, and how its elements act.
 * An update replaces what is shown but not what has been filled in, as in the client.
 */
export function useSurfaceView(options: {
    readonly initialView: SurfaceView;
    readonly surface: Surface;
    readonly interactions: Interactions;
    /** Newer clients tell the room, show errors in the contextual bar, and read a button's own value. */
    readonly newerClient: boolean;
    readonly roomId: string | undefined;
}): SurfaceViewState {
    const { initialView, surface, interactions, newerClient, roomId } = options;
    const [view, setView] = useState(initialView);
    const [values, setValues] = useState<ElementValues>(() => initialValuesOf(initialView.blocks));
    const [errors, setErrors] = useState<FieldErrors>({});
    const viewId = view.id;

    useEffect(() => {
        const endings = [
            interactions.events.on('update', (update) => {
                if (update.surface === surface && update.view.id === viewId) {
                    setView((current) => ({ ...current, ...update.view }));
                }
            }),
            interactions.events.on('errors', (report) => {
                if (report.viewId === viewId && (surface === 'modal' || newerClient)) {
                    setErrors(report.errors);
                }
            }),
        ];
        return () => endings.forEach((end) => end());
    }, [interactions, surface, viewId, newerClient]);

    const debounced = useMemo(() => debounce(TYPING_PAUSE_MS), []);
    const withRoom = newerClient && surface === 'contextualBar' && roomId ? { rid: roomId } : {};

    const context: SurfaceContextValue = {
        appId: view.appId,
        values,
        errors,
        valueOfButton: newerClient ? 'own' : 'target',
        act: ({ appId, actionId, blockId, value, dispatchActionConfig }) => {
            const send = (): Promise<void> =>
                interactions.send(appId, {
                    type: 'blockAction',
                    actionId,
                    container: { type: 'view', id: viewId },
                    payload: { blockId, value },
                    ...withRoom,
                });
            if (dispatchActionConfig?.includes('on_character_entered')) {
                debounced(send);
                return Promise.resolve();
            }
            return send();
        },
        keep: (actionId, value, blockId = 'default') =>
            setValues((current) => ({ ...current, [actionId]: { value, blockId } })),
    };

    return { view, context, withState: () => ({ ...view, state: stateOf(values) }) };
}

function debounce(pauseMs: number): (work: () => unknown) => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return (work) => {
        clearTimeout(timer);
        timer = setTimeout(work, pauseMs);
    };
}

/** Values by block and action; elements without a block id never reach the app. */
function stateOf(values: ElementValues): Record<string, Record<string, unknown>> {
    const state: Record<string, Record<string, unknown>> = {};
    for (const [actionId, { value, blockId }] of Object.entries(values)) {
        if (blockId) {
            state[blockId] = { ...state[blockId], [actionId]: value };
        }
    }
    return state;
}

function initialValuesOf(blocks: readonly unknown[]): ElementValues {
    const values: Record<string, { value: unknown; blockId: string }> = {};
    for (const block of recordsOf(blocks)) {
        for (const element of elementsOf(block)) {
            const value = initialValueOf(element);
            if (value !== undefined) {
                values[textOf(element.actionId)] = { value, blockId: textOf(element.blockId, textOf(block.blockId)) };
            }
        }
    }
    return values;
}

function elementsOf(block: ForeignRecord): readonly ForeignRecord[] {
    return [...recordsOf(block.elements), block.element, block.accessory].filter(isRecord);
}
