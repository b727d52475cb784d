import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';

import { answerCommand, type CommandRun } from './CommandRun';
import { entryOf } from './Interaction';
import { answerStatus } from './answerStatus';
import { answerText } from './answerText';
import { openPanelByCommand } from './openPanelByCommand';
import { parseCommand } from './parseCommand';
import { helpLines } from '../messages/helpLines';
import type { Caches } from '../request/Caches';
import { answerRequest } from '../request/startRequest';
import { permissions } from '../rest/permissions';

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
        private readonly caches: Caches,
    ) {}

    public async executor(
        context: SlashCommandContext,
        read: IRead,
        modify: IModify,
        http: IHttp,
        _persistence: IPersistence,
    ): Promise<void> {
        const { app, caches } = this;
        const question = parseCommand(context.getArguments());
        const entry = question.kind === 'room' ? 'command' : `command ${question.kind}`;
        if (question.kind === 'status') {
            // Whoever looks whether a change has arrived wants it as it is now.
            caches.settings.server.forget();
        }
        const user: unknown = context.getSender();
        await answerRequest(entryOf({ app, read, http, caches }, { user, entry }), async (request) => {
            const run: CommandRun = { app, context, modify, request };
            switch (question.kind) {
                case 'help':
                    return answerCommand(run, helpLines(request.texts));
                case 'status':
                    return answerStatus(run);
                case 'text':
                    return answerText(run, question);
                default:
                    return openPanelByCommand(run, question);
            }
        });
    }
}
