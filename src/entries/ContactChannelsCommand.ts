import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';
import { UIKitSurfaceType } from '@rocket.chat/apps-engine/definition/uikit';

import { answerInRoom } from './answerInRoom';
import type { PermissionCache } from '../access/PermissionCache';
import { permissions } from '../access/permissions';
import { readText } from '../foreignData';
import { type CommandQuestion, readCommandQuestion } from './commandQuestion';
import { makePanelView } from '../panel/makePanelView';
import { channelsPerPage } from '../panel/panelAction';

/** `/contact-channels`: alone, the panel for the room's contact; `help`, what it can do. */
export class ContactChannelsCommand implements ISlashCommand {
    public readonly command = 'contact-channels';

    public readonly i18nParamsExample = 'command-params';

    public readonly i18nDescription = 'command-description';

    public readonly providesPreview = false;

    /** Only clients heed it, to leave the command out of their completion; the access module decides. */
    public readonly permission = permissions.viewContact;

    constructor(
        private readonly app: App,
        private readonly permissionCache: PermissionCache,
    ) {}

    public async executor(
        context: SlashCommandContext,
        read: IRead,
        modify: IModify,
        http: IHttp,
        _persistence: IPersistence,
    ): Promise<void> {
        const question = readCommandQuestion(context.getArguments());
        if (question.kind === 'room') {
            await this.openPanel(context, read, modify, http);
        } else {
            await this.answer(question, context, read, modify);
        }
    }

    private async openPanel(context: SlashCommandContext, read: IRead, modify: IModify, http: IHttp): Promise<void> {
        // What is absent arrives as null: the engine's messages know no undefined.
        const triggerId = readText(context.getTriggerId());
        if (triggerId === undefined) {
            return this.answer({ kind: 'no-trigger' }, context, read, modify);
        }
        const user = context.getSender();
        const room = context.getRoom();
        const view = await makePanelView({
            appId: this.app.getID(),
            logger: this.app.getLogger(),
            permissionCache: this.permissionCache,
            read,
            http,
            user,
            entry: 'command',
            state: { roomId: readText(room.id) ?? '', shown: channelsPerPage },
            room,
        });
        if (view !== undefined) {
            await modify
                .getUiController()
                .openSurfaceView({ type: UIKitSurfaceType.CONTEXTUAL_BAR, ...view }, { triggerId }, user);
        }
    }

    private answer(
        question: Exclude<CommandQuestion, { kind: 'room' }> | { readonly kind: 'no-trigger' },
        context: SlashCommandContext,
        read: IRead,
        modify: IModify,
    ): Promise<void> {
        return answerInRoom(question.kind, {
            appId: this.app.getID(),
            user: context.getSender(),
            room: context.getRoom(),
            read,
            modify,
        });
    }
}
