import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import { UIKitSurfaceType } from '@rocket.chat/apps-engine/definition/uikit';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';
import type { PanelView } from '../views/Viewer';
import type { QuestionView } from '../views/buildBlockingQuestion';

/** Whose client shows it. */
export type Screen = { readonly modify: IModify; readonly user: IUser; readonly triggerId: string };

type Surface = Parameters<ReturnType<IModify['getUiController']>['openSurfaceView']>[0];

/** Opens the panel in the contextual bar. */
export async function openPanel(request: RequestContext, screen: Screen, view: PanelView): Promise<void> {
    await push(request, screen, { how: 'open', surface: { type: UIKitSurfaceType.CONTEXTUAL_BAR, ...view } });
}

/** Puts a new view in place of the open one of its id. */
export async function updatePanel(request: RequestContext, screen: Screen, view: PanelView): Promise<void> {
    await push(request, screen, { how: 'update', surface: { type: UIKitSurfaceType.CONTEXTUAL_BAR, ...view } });
}

/** Opens a question in front of everything. */
export async function openQuestion(request: RequestContext, screen: Screen, view: QuestionView): Promise<void> {
    await push(request, screen, { how: 'open', surface: { type: UIKitSurfaceType.MODAL, ...view } });
}

/**
 * Views are pushed and never part of an answer: the engine writes answers into its stored log. A push has what is left
 * until the time to show is over.
 */
async function push(
    { log, showBy }: RequestContext,
    { modify, user, triggerId }: Screen,
    { how, surface }: { readonly how: 'open' | 'update'; readonly surface: Surface },
): Promise<void> {
    await callAccessor({ deadline: showBy, log }, 'view', async () => {
        const controller = modify.getUiController();
        return how === 'open'
            ? controller.openSurfaceView(surface, { triggerId }, user)
            : controller.updateSurfaceView(surface, { triggerId }, user);
    });
}
