import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';

import type { Entry } from '../RequestContext';

/** One run of the slash command. */
export type CommandRun = {
    readonly app: App;
    readonly context: SlashCommandContext;
    readonly modify: IModify;
    readonly entry: Entry;
};
