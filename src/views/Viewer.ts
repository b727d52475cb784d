import type { IUIKitContextualBarViewParam } from '@rocket.chat/apps-engine/definition/uikit/UIKitInteractionResponder';
import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { PanelState } from '../panel/panelAction';
import type { Texts } from '../texts/Texts';

/** Who and when a view is made for, and what they look at. */
export type Viewer = {
    /** Interaction responses need it in every block; the engine adds it only to views that are pushed. */
    readonly appId: string;
    readonly viewId: string;
    readonly texts: Texts;
    /** In ms since the epoch. */
    readonly now: number;
    /** The person's offset in hours, where it is known. */
    readonly utcOffset: number | undefined;
    /** The server's address, for links to chats; empty when it is not known. */
    readonly siteUrl: string;
    readonly maskValues: boolean;
    readonly state: PanelState;
    /** The key of the channel whose masked values are shown, in this view only. */
    readonly revealed?: string;
};

export type PanelView = IUIKitContextualBarViewParam & { readonly id: string; readonly blocks: LayoutBlock[] };
