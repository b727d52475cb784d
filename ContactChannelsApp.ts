import { App } from '@rocket.chat/apps-engine/definition/App';
import type {
    IAppAccessors,
    IConfigurationExtend,
    IHttp,
    ILogger,
    IModify,
    IPersistence,
    IRead,
} from '@rocket.chat/apps-engine/definition/accessors';
import type { IAppInfo } from '@rocket.chat/apps-engine/definition/metadata';
import type {
    IUIKitInteractionHandler,
    IUIKitResponse,
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
    UIKitViewSubmitInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';

import { PermissionCache } from './src/access/PermissionCache';
import { ContactChannelsCommand } from './src/entries/ContactChannelsCommand';
import { answerPanelAction, answerRoomButton } from './src/entries/answerInteraction';
import { roomButton } from './src/entries/roomButton';
import { settingDefinitions } from './src/settings/settings';

/** Wires the entries to the engine, and nothing else. */
export class ContactChannelsApp extends App implements IUIKitInteractionHandler {
    private readonly permissionCache: PermissionCache;

    constructor(info: IAppInfo, logger: ILogger, accessors?: IAppAccessors) {
        super(info, logger, accessors);
        this.permissionCache = new PermissionCache();
    }

    public override async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        await Promise.all(settingDefinitions().map((setting) => configuration.settings.provideSetting(setting)));
        configuration.ui.registerButton(roomButton());
        await this.provideCommand(configuration);
    }

    public async executeActionButtonHandler(
        context: UIKitActionButtonInteractionContext,
        read: IRead,
        http: IHttp,
        _persistence: IPersistence,
        _modify: IModify,
    ): Promise<IUIKitResponse> {
        return answerRoomButton({ app: this, context, read, http, permissionCache: this.permissionCache });
    }

    public async executeBlockActionHandler(
        context: UIKitBlockInteractionContext,
        read: IRead,
        http: IHttp,
        _persistence: IPersistence,
        _modify: IModify,
    ): Promise<IUIKitResponse> {
        return answerPanelAction({ app: this, context, read, http, permissionCache: this.permissionCache });
    }

    /** The panel has nothing to submit; a forged submission is answered with nothing. */
    public async executeViewSubmitHandler(context: UIKitViewSubmitInteractionContext): Promise<IUIKitResponse> {
        return context.getInteractionResponder().successResponse();
    }

    /**
     * Newer engines leave a disabled app's command registered and refuse to add it again when the app is enabled; it
     * works all the same. Letting that refusal through would keep the app from being enabled.
     */
    private async provideCommand({ slashCommands }: IConfigurationExtend): Promise<void> {
        try {
            await slashCommands.provideSlashCommand(new ContactChannelsCommand(this, this.permissionCache));
        } catch (error) {
            this.getLogger().warn({ event: 'command-not-added', because: error instanceof Error ? error.message : '' });
        }
    }
}
