import { UIKitSurfaceType } from '@rocket.chat/apps-engine/definition/uikit';

import { startRequest } from '../RequestContext';
import { readText } from '../foreignData';
import type { CommandRun } from './CommandRun';
import { tellCaller } from './tellCaller';
import { makePanelView } from '../panel/makePanelView';
import { channelsPerPage } from '../panel/panelAction';

/** Opens the panel for the room in which the command was typed. */
export async function openPanel(run: CommandRun): Promise<void> {
    const { context, modify, entry } = run;
    // What is absent arrives as null: the engine's messages know no undefined.
    const triggerId = readText(context.getTriggerId());
    if (triggerId === undefined) {
        const { texts } = await startRequest(entry);
        return tellCaller(run, [{ texts: [texts.translated('panel-needs-client')] }]);
    }
    const room = context.getRoom();
    const view = await makePanelView(entry, {
        state: { roomId: readText(room.id) ?? '', shown: channelsPerPage },
        room,
    });
    if (view !== undefined) {
        const surface = { type: UIKitSurfaceType.CONTEXTUAL_BAR, ...view };
        await modify.getUiController().openSurfaceView(surface, { triggerId }, context.getSender());
    }
}
