import {
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
    UIKitViewSubmitInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';

import { fakeModify } from './commandRun';
import { answerPanelAction, answerRoomButton, answerSubmit } from '../../../src/entries/answerInteraction';
import { encodePanelAction, type PanelAction } from '../../../src/panel/panelAction';
import { initialState } from '../../../src/panel/PanelState';
import { agent, appId, fakeApp, livechatRoom } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

export const viewId = 'contact-channels-01234567-89ab-cdef-0123-456789abcdef';
export const state = initialState({ roomId: 'room-1' });

/** What the server answers when there is nothing to show. */
export const nothing = { success: true };

/** The contexts are the engine's own; what is in them is made up, as a client can make it up. */
type Data = Readonly<Record<string, unknown>>;
type ButtonData = ConstructorParameters<typeof UIKitActionButtonInteractionContext>[0];
type BlockData = ConstructorParameters<typeof UIKitBlockInteractionContext>[0];
type SubmitData = ConstructorParameters<typeof UIKitViewSubmitInteractionContext>[0];

async function interact<Context>(
    setup: FakeSetup,
    context: Context,
    answer: (interaction: {
        readonly app: ReturnType<typeof fakeApp>;
        readonly context: Context;
        readonly modify: ReturnType<typeof fakeModify>['modify'];
        readonly read: FakeEntry['entry']['read'];
        readonly http: FakeEntry['entry']['http'];
        readonly caches: FakeEntry['entry']['caches'];
    }) => Promise<unknown>,
) {
    const { entry, calls, http, logger } = new FakeEntry(setup);
    const { modify, told, updated } = fakeModify();
    const { read, caches } = entry;
    const given = await answer({ app: fakeApp(logger), context, modify, read, http, caches });
    return { answer: given, calls, http, logger, told, updated };
}

export function clickRoomButton(data: Data = {}, setup: FakeSetup = {}) {
    const interaction = {
        appId,
        actionId: 'contact-channels-open',
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
export function clickInPanel(action: PanelAction | undefined, data: Data = {}, setup: FakeSetup = {}) {
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

export function submit(id: unknown, data: Data = {}, setup: FakeSetup = {}) {
    const interaction = { appId, triggerId: 'trigger-1', view: { id }, user: agent(), ...data };
    const context = new UIKitViewSubmitInteractionContext(interaction as unknown as SubmitData);
    return interact(setup, context, answerSubmit);
}
