import { answerCommand, type CommandRun } from './CommandRun';
import type { TextKey } from '../texts/translations';

const help: readonly TextKey[] = ['help-title', 'help-room', 'help-look-up', 'help-text', 'help-status', 'help-help'];

/** Says what the command can do. */
export async function answerHelp(run: CommandRun): Promise<void> {
    const { texts } = run.request;
    await answerCommand(
        run,
        help.map((key) => ({ texts: [texts.translated(key)] })),
    );
}
