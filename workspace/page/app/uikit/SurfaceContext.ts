import { createContext, useContext } from 'react';

import type { FieldErrors } from './serverInteraction';

export type ElementAction = {
    readonly appId: string;
    readonly blockId: string | undefined;
    readonly actionId: string;
    readonly value: unknown;
    readonly dispatchActionConfig?: readonly string[];
};

export type ElementValues = Readonly<Record<string, { readonly value: unknown; readonly blockId: string }>>;

/** What elements need of the surface that they are on. */
export type SurfaceContextValue = {
    readonly appId: string;
    readonly values: ElementValues;
    readonly errors: FieldErrors;
    /** Of newer clients: a button hands over its own value wherever inside it the pointer was. */
    readonly valueOfButton: 'own' | 'target';
    readonly act: (action: ElementAction) => Promise<void>;
    readonly keep: (actionId: string, value: unknown, blockId: string | undefined) => void;
};

export const SurfaceContext = createContext<SurfaceContextValue>({
    appId: 'core',
    values: {},
    errors: {},
    valueOfButton: 'target',
    act: () => Promise.resolve(),
    keep: () => undefined,
});

const AppIdContext = createContext<string | undefined>(undefined);

/** Tells the texts of one block whose translations they use. */
export const AppIdProvider = AppIdContext.Provider;

/** The app whose texts are at hand: the block's, else the view's. */
export function useAppId(): string {
    const surface = useContext(SurfaceContext);
    return useContext(AppIdContext) ?? surface.appId;
}
