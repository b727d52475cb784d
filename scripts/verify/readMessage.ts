import { randomUUID } from 'node:crypto';

import type { Push, Pushes } from './Pushes';
import type { Rest } from './Rest';
import { StepFailure } from './StepFailure';
import { textAt } from './foreignData';
import { runCommand } from './runCommand';

/** The app's own signs before what is well and what is to be done. */
const [good, caution] = ['✅', '\u26a0'];

/**
 * Types `/contact-channels status` or `help`, and reads the message that only this account sees.
 * @returns nothing, and what there is to say about the message; its lines hold names and addresses
 * @throws StepFailure where none comes
 */
export async function readMessage(
    { rest, pushes, roomId }: { readonly rest: Rest; readonly pushes: Pushes; readonly roomId: string },
    params: 'status' | 'help',
): Promise<readonly [undefined, string]> {
    const message = pushes.next((push) => textIn(push, roomId), noMessage);
    message.catch(() => undefined);
    await runCommand(rest, { params, roomId, triggerId: randomUUID() });
    const lines = (await message).split('\n');
    if (params === 'help') {
        return [undefined, `${lines.length} lines`];
    }
    const count = (sign: string | undefined): number => lines.filter((line) => line.startsWith(sign ?? '')).length;
    const [well, toDo] = [count(good), count(caution)];
    return [undefined, well + toDo === 0 ? 'for administrators only' : `${well} well, ${toDo} to look at in a client`];
}

function textIn({ event, payload }: Push, roomId: string): string | undefined {
    return event === 'message' && textAt(payload, 'rid') === roomId ? textAt(payload, 'msg') : undefined;
}

function noMessage(): StepFailure {
    return new StepFailure(
        'The command ran, and no message came.',
        'Look at the log of the app under Private Apps, and whether it was granted its permissions.',
    );
}
