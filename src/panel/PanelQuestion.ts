import type { PanelState } from './PanelState';

/** Which page of the panel is asked for. */
export type PanelPage =
    /** `revealed`: the key of the channel whose masked values are asked for. */
    | { readonly kind: 'channels'; readonly revealed?: string }
    | { readonly kind: 'history'; readonly offset: number; readonly channel?: string }
    | { readonly kind: 'details' }
    | { readonly kind: 'search'; readonly query: string };

export type PanelQuestion = {
    readonly page: PanelPage;
    readonly state: PanelState;
    /** The room, where the engine has just handed it over; otherwise it is read by its id. */
    readonly room?: unknown;
};
