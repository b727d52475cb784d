import type { IUIKitContextualBarViewParam } from '@rocket.chat/apps-engine/definition/uikit/UIKitInteractionResponder';
import type { LayoutBlock } from '@rocket.chat/ui-kit';

import type { Site } from '../channels/chatAddress';
import type { PanelState } from '../panel/PanelState';
import type { PanelAction } from '../panel/panelAction';
import type { Texts } from '../texts/Texts';

/** For whom a view is made, and what they look at. */
export type Viewer = {
    readonly appId: string;
    readonly viewId: string;
    readonly texts: Texts;
    /** The server's address, for links to chats; absent when it is not known. */
    readonly site: Site | undefined;
    readonly state: PanelState;
    /** Asks for the same page again: what Retry repeats. */
    readonly again: PanelAction;
};

export type PanelView = IUIKitContextualBarViewParam & { readonly id: string; readonly blocks: LayoutBlock[] };
