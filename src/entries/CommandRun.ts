import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';

import type { MessageLine } from '../messages/MessageLine';
import type { RequestContext } from '../request/startRequest';
import { showMessage } from '../show/showMessage';

/** One run of the slash command. */
export type CommandRun = {
    readonly app: App;
    readonly context: SlashCommandContext;
    readonly modify: IModify;
    readonly request: RequestContext;
};

/** Answers with a message in the room in which the command was typed, to the caller alone. */
export async function answerCommand(
    { context, modify, request }: CommandRun,
    lines: readonly MessageLine[],
): Promise<void> {
    await showMessage(request, { user: context.getSender(), room: context.getRoom(), modify }, lines);
}
