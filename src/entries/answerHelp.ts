import { startRequest } from '../RequestContext';
import type { CommandRun } from './CommandRun';
import { tellCaller } from './tellCaller';
import type { TextKey } from '../texts/translations';

const help: readonly TextKey[] = ['help-title', 'help-room', 'help-status', 'help-help'];

/** Says what the command can do. @param first what to say before that */
export async function answerHelp(run: CommandRun, ...first: readonly TextKey[]): Promise<void> {
    const { texts } = await startRequest(run.entry);
    await tellCaller(
        run,
        [...first, ...help].map((key) => ({ texts: [texts.translated(key)] })),
    );
}
