import {
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
    UIKitViewSubmitInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';

import type { Interaction } from '../../../src/entries/Interaction';
import { answerPanelAction } from '../../../src/entries/answerPanelAction';
import { answerRoomButton } from '../../../src/entries/answerRoomButton';
import { answerSubmit } from '../../../src/entries/answerSubmit';
import { roomButton } from '../../../src/entries/roomButton';
import { initialState } from '../../../src/panel/PanelState';
import { encodePanelAction, type PanelAction } from '../../../src/panel/panelAction';
import { agent, appId, fakeApp, livechatRoom } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';
import { fakeModify, type ModifyFaults } from '../show/fakeModify';

export const viewId = 'contact-channels-01234567-89ab-cdef-0123-456789abcdef';
export const state = initialState({ roomId: 'room-1' });

/** All that is ever answered: whatever is shown is pushed. */
export const success = { success: true };

/** The contexts are the engine's own; what is in them is made up, as a client can make it up. */
type Data = Readonly<Record<string, unknown>>;
type ButtonData = ConstructorParameters<typeof UIKitActionButtonInteractionContext>[0];
type BlockData = ConstructorParameters<typeof UIKitBlockInteractionContext>[0];
type SubmitData = ConstructorParameters<typeof UIKitViewSubmitInteractionContext>[0];

export type InteractionSetup = FakeSetup & ModifyFaults;

async function interact<Context>(
    { notify, push, ...setup }: InteractionSetup,
    context: Context,
    handle: (interaction: Interaction<Context>) => Promise<unknown>,
) {
    const { entry, calls, http, logger } = new FakeEntry(setup);
    const { modify, ...shown } = fakeModify({ notify, push });
    const { read, caches } = entry;
    const answer = await handle({ app: fakeApp(logger), context, modify, read, http, caches });
    return { answer, calls, http, logger, ...shown };
}

export function clickRoomButton(data: Data = {}, setup: InteractionSetup = {}) {
    const interaction = {
        appId,
        actionId: roomButton().actionId,
        triggerId: 'trigger-1',
        buttonContext: 'roomAction',
        room: livechatRoom(),
        user: agent(),
        ...data,
    };
    const context = new UIKitActionButtonInteractionContext(interaction as unknown as ButtonData);
    return interact(setup, context, answerRoomButton);
}

/** A click on an element of the panel; whatever a client may write can be given beside the action. */
export function clickInPanel(action: PanelAction | undefined, data: Data = {}, setup: InteractionSetup = {}) {
    const interaction = {
        appId,
        actionId: action && encodePanelAction(action),
        triggerId: 'trigger-1',
        container: { type: 'view', id: viewId },
        user: agent(),
        ...data,
    };
    const context = new UIKitBlockInteractionContext(interaction as unknown as BlockData);
    return interact(setup, context, answerPanelAction);
}

/** What a client sends on Enter in a field of the panel. */
export function enter(action: PanelAction, value: unknown, data: Data = {}, setup: InteractionSetup = {}) {
    const view = { id: viewId, state: { search: { [encodePanelAction(action)]: value } } };
    return submit(undefined, { view, ...data }, setup);
}

export function submit(id: unknown, data: Data = {}, setup: InteractionSetup = {}) {
    const interaction = { appId, triggerId: 'trigger-1', view: { id }, user: agent(), ...data };
    const context = new UIKitViewSubmitInteractionContext(interaction as unknown as SubmitData);
    return interact(setup, context, answerSubmit);
}
