import { answerCommand, type CommandRun } from './CommandRun';
import { parseCaller } from '../access/parseCaller';
import { statusLines } from '../messages/statusLines';
import { loadStatus } from '../status/loadStatus';

const administratorRole = 'admin';

/** Tells an administrator whether the app is set up, and what to do. */
export async function answerStatus(run: CommandRun): Promise<void> {
    const { app, request } = run;
    const asked = parseCaller(request.user);
    if (asked.kind !== 'person' || !asked.caller.roles.includes(administratorRole)) {
        const userId = asked.kind === 'person' ? asked.caller.id : undefined;
        request.log.refused({ userId, entry: request.entry, reason: `no role ${administratorRole}` });
        return answerCommand(run, [{ texts: [request.texts.translated('status-refused')] }]);
    }
    const versions = { app: app.getVersion(), engine: app.getRequiredApiVersion() };
    await answerCommand(run, statusLines(await loadStatus(request), versions, request.texts));
}
