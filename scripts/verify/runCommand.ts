import type { Rest } from './Rest';
import { StepFailure } from './StepFailure';
import { textAt } from './foreignData';

export type Command = { readonly params: string; readonly roomId: string; readonly triggerId: string };

/** Types `/contact-channels` as the client does. @throws StepFailure where the server does not run it */
export async function runCommand(rest: Rest, command: Command): Promise<void> {
    await rest.postOrFail('v1/commands.run', { command: 'contact-channels', ...command }, ({ status, body }) => {
        if (status === 403) {
            return new StepFailure(
                'This account may not enter this room.',
                'Use the ID of a chat that this account serves or may see.',
            );
        }
        const isUnknown = (textAt(body, 'error') ?? '').startsWith('The command provided does not exist');
        return isUnknown
            ? new StepFailure(
                  'The server does not know the command.',
                  'Look under Private Apps whether the app is installed and enabled.',
              )
            : undefined;
    });
}
