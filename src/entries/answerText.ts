import { answerCommand, type CommandRun } from './CommandRun';
import { loadOnlyMatch } from './loadOnlyMatch';
import type { Asked } from './parseCommand';
import { stateOfRoom } from './stateOfRoom';
import { decideAccess } from '../access/decideAccess';
import { panelLines } from '../messages/panelLines';
import type { PanelQuestion } from '../panel/loadPanel';

/**
 * The whole answer as a message to the caller alone, for clients that show no panels.
 * @param asked somebody by their id, or whom to look up; the room's contact where neither is there
 */
export async function answerText(run: CommandRun, { query, contactId }: Asked = {}): Promise<void> {
    const { context, request } = run;
    const room = context.getRoom();
    const page: PanelQuestion['page'] = query === undefined ? { kind: 'channels' } : { kind: 'search', query };
    const state = { ...stateOfRoom(room), ...(contactId !== undefined && { contactId }) };
    const access = await decideAccess(request);
    const { model } = await loadOnlyMatch(request, access, { page, state, room });
    if (model !== undefined) {
        await answerCommand(run, panelLines(model, request.texts));
    }
}
