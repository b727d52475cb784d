import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';

import type { SavedWork } from '../SavedWork';
import type { CommandRun } from './CommandRun';
import { answerHelp } from './answerHelp';
import { answerStatus } from './answerStatus';
import { readCommandQuestion } from './commandQuestion';
import { openPanel } from './openPanel';
import { permissions } from '../access/permissions';

/** `/contact-channels`: alone, the panel for the room's contact; with words, what they ask for. */
export class ContactChannelsCommand implements ISlashCommand {
    public readonly command = 'contact-channels';

    public readonly i18nParamsExample = 'command-params';

    public readonly i18nDescription = 'command-description';

    public readonly providesPreview = false;

    /** Only clients heed it, to leave the command out of their completion; the access module decides. */
    public readonly permission = permissions.viewContact;

    constructor(
        private readonly app: App,
        private readonly saved: SavedWork,
    ) {}

    public async executor(
        context: SlashCommandContext,
        read: IRead,
        modify: IModify,
        http: IHttp,
        _persistence: IPersistence,
    ): Promise<void> {
        const { app, saved } = this;
        const user = context.getSender();
        const entry = { appId: app.getID(), logger: app.getLogger(), saved, read, http, user, entry: 'command' };
        const run: CommandRun = { app, context, modify, entry };
        const question = readCommandQuestion(context.getArguments());
        switch (question.kind) {
            case 'room':
                return openPanel(run);
            case 'status':
                return answerStatus(run);
            case 'help':
                return answerHelp(run);
            case 'unknown':
                return answerHelp(run, 'unknown-argument');
        }
    }
}
