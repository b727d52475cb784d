import { answerCommand, type CommandRun } from './CommandRun';
import { decideAccess } from '../access/decideAccess';
import { parseText } from '../foreignData/parseText';
import { panelLines } from '../messages/panelLines';
import { initialState } from '../panel/PanelState';
import { loadList } from '../panel/loadPanel';

/** The whole answer as a message to the caller alone, for clients that show no panels. */
export async function answerText(run: CommandRun): Promise<void> {
    const { context, request } = run;
    const room = context.getRoom();
    const access = await decideAccess(request);
    const model = await loadList(request, access, { state: initialState({ roomId: parseText(room.id) ?? '' }), room });
    if (model !== undefined) {
        await answerCommand(run, panelLines(model, request.texts));
    }
}
