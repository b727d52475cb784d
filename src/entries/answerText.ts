import { readText } from '../foreignData';
import { answerCommand, type CommandRun } from './CommandRun';
import { loadPanel } from '../panel/loadPanel';
import { viewContext } from '../panel/makePanelView';
import { initialState } from '../panel/panelAction';
import { panelLines } from '../summary/panelLines';

/** The whole answer as a message to the caller alone, for clients that show no panels. */
export async function answerText(run: CommandRun): Promise<void> {
    const { context, request } = run;
    const room = context.getRoom();
    const state = initialState({ roomId: readText(room.id) ?? '' });
    const model = await loadPanel(request, { page: 'channels' }, state, room);
    if (model === undefined) {
        return;
    }
    await answerCommand(run, panelLines(model, viewContext(request, state)));
}
