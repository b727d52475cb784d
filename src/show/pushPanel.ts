import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import { UIKitSurfaceType } from '@rocket.chat/apps-engine/definition/uikit';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import type { PanelView } from '../views/Viewer';

/** Whose client shows it. */
export type Screen = { readonly modify: IModify; readonly user: IUser; readonly triggerId: string };

/** Opens the panel in the contextual bar. */
export async function openPanel({ modify, user, triggerId }: Screen, view: PanelView): Promise<void> {
    const surface = { type: UIKitSurfaceType.CONTEXTUAL_BAR, ...view };
    await modify.getUiController().openSurfaceView(surface, { triggerId }, user);
}

/** Puts a new view in place of the open one of its id. */
export async function updatePanel({ modify, user, triggerId }: Screen, view: PanelView): Promise<void> {
    const surface = { type: UIKitSurfaceType.CONTEXTUAL_BAR, ...view };
    await modify.getUiController().updateSurfaceView(surface, { triggerId }, user);
}
