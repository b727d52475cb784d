import { answerCommand, type CommandRun } from './CommandRun';
import { parseText } from '../foreignData/foreignData';
import { panelLines } from '../messages/panelLines';
import { loadPanel } from '../panel/loadPanel';
import { viewContext } from '../panel/makePanelView';
import { initialState } from '../panel/panelAction';

/** The whole answer as a message to the caller alone, for clients that show no panels. */
export async function answerText(run: CommandRun): Promise<void> {
    const { context, request } = run;
    const room = context.getRoom();
    const state = initialState({ roomId: parseText(room.id) ?? '' });
    const model = await loadPanel(request, { page: 'channels' }, state, room);
    if (model === undefined) {
        return;
    }
    await answerCommand(run, panelLines(model, viewContext(request, state)));
}
