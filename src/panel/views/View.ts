import type { IUIKitContextualBarViewParam } from '@rocket.chat/apps-engine/definition/uikit/UIKitInteractionResponder';
import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Texts } from '../../texts/Texts';

/** Who and when a view is made for. */
export type ViewContext = {
    /** Interaction responses need it in every block; the engine adds it only to views that are pushed. */
    readonly appId: string;
    readonly texts: Texts;
    /** In ms since the epoch. */
    readonly now: number;
    /** The person's offset in hours, where it is known. */
    readonly utcOffset: number | undefined;
    /** The room that the panel is about. */
    readonly roomId: string;
};

export type PanelView = IUIKitContextualBarViewParam & { readonly id: string; readonly blocks: LayoutBlock[] };
