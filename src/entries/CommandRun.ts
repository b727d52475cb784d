import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';

import { parseText } from '../foreignData/parseText';
import type { RequestContext } from '../request/startRequest';
import { showMessage } from '../show/showMessage';

/** One run of the slash command. */
export type CommandRun = {
    readonly app: App;
    readonly context: SlashCommandContext;
    readonly modify: IModify;
    readonly request: RequestContext;
};

/** Answers with a message where the command was typed, in the room or a thread of it, to the caller alone. */
export async function answerCommand({ context, modify, request }: CommandRun, lines: readonly string[]): Promise<void> {
    const threadId = parseText(context.getThreadId());
    const addressee = { user: context.getSender(), room: context.getRoom(), modify };
    await showMessage(request, { ...addressee, ...(threadId !== undefined && { threadId }) }, lines);
}
