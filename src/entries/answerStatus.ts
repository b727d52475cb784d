import { answerCommand, type CommandRun } from './CommandRun';
import { canSeeStatus } from '../access/isAdministrator';
import { statusLines } from '../messages/statusLines';
import { loadStatus } from '../status/loadStatus';

/** Tells an administrator whether the app is set up, and what to do. */
export async function answerStatus(run: CommandRun): Promise<void> {
    const { app, request } = run;
    if (!canSeeStatus(request)) {
        return answerCommand(run, [request.texts.finished('status-refused')]);
    }
    const versions = { app: app.getVersion(), engine: app.getRequiredApiVersion() };
    await answerCommand(run, statusLines(await loadStatus(request), versions, request.texts));
}
