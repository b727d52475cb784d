import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';

import type { CommandRun } from './CommandRun';
import { answerHelp } from './answerHelp';
import { answerStatus } from './answerStatus';
import { answerText } from './answerText';
import { openPanel } from './openPanel';
import { parseCommand } from './parseCommand';
import { permissions } from '../access/permissions';
import type { Caches } from '../request/Caches';
import { startRequest } from '../request/startRequest';

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
        private readonly saved: Caches,
    ) {}

    public async executor(
        context: SlashCommandContext,
        read: IRead,
        modify: IModify,
        http: IHttp,
        _persistence: IPersistence,
    ): Promise<void> {
        const { app, saved } = this;
        const question = parseCommand(context.getArguments());
        const request = await startRequest({
            appId: app.getID(),
            logger: app.getLogger(),
            saved,
            read,
            http,
            user: context.getSender(),
            entry: question.kind === 'room' ? 'command' : `command ${question.kind}`,
        });
        const run: CommandRun = { app, context, modify, request };
        switch (question.kind) {
            case 'help':
                return answerHelp(run);
            case 'status':
                return answerStatus(run);
            case 'text':
                return answerText(run);
            default:
                return openPanel(run, question);
        }
    }
}
